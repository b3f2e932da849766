import { describe, expect, test } from "vitest";
import {
  RECORD_TYPES,
  tipxSchema,
  unknownKeys,
  validate,
  validateBytes,
  validateStream,
} from "../src/index.js";
import type { LooseSchemaOptions, RecordType } from "../src/index.js";
import { lineJudge } from "../src/ndjson.js";
import { scriptMatcher } from "../src/match.js";
import { toProblem } from "../src/formats.js";
import { km } from "../src/messages/km.js";
import { bytes, chunked, collect, event, person } from "./support.js";

describe("the type of record that is expected", () => {
  const codes = (issues: readonly { code: string; pointer: string }[] = []) =>
    issues.map(({ code, pointer }) => `${code} ${pointer}`);
  test.each(RECORD_TYPES)("%s", async (type) => {
    const text = JSON.stringify(person());
    const wanted = type === "person" ? [] : ["other-type /type"];
    const report = validate(person(), { type });
    expect(codes(report.issues)).toEqual(wanted);
    expect(toProblem(report).status).toBe(type === "person" ? 200 : 422);
    expect(codes(validateBytes(bytes(text), { type }).issues)).toEqual(wanted);
    const [verdict] = await collect(validateStream(chunked(bytes(text), 99), { type }));
    expect(codes(verdict?.issues)).toEqual(wanted);
    const judge = lineJudge({ type });
    judge.use(await scriptMatcher());
    const batch = judge.lines(bytes(`${text}\n${text}`), 0, { line: 0, record: 0 });
    expect(batch.verdicts.map(({ issues }) => codes(issues))).toEqual(
      type === "person" ? [] : [wanted, wanted],
    );
    const { "~standard": standard } = tipxSchema(type);
    expect(standard.validate(person()).issues?.map(({ path }) => path)).toEqual(
      type === "person" ? undefined : [["type"]],
    );
  });
  test("no type, and a type that is none, are told as before", () => {
    for (const value of [{}, { type: "victim" }])
      expect(validate(value, { type: "person" }).issues).toMatchObject([
        { code: "record-type", pointer: "/type", params: { allowed: ["person"] } },
      ]);
  });
});

describe("Standard Schema", () => {
  const issues = (
    value: unknown,
    first: RecordType | LooseSchemaOptions = {},
    options?: LooseSchemaOptions,
  ) => tipxSchema(first, options)["~standard"].validate(value).issues ?? [];
  test("the path of what is missing is that property, wherever it stands", () => {
    const { sex: _, ...rest } = person() as Record<string, unknown>;
    expect(issues(rest)).toMatchObject([{ path: ["sex"] }]);
    expect(issues(event({ places: [{ country: "KH" }] }))).toMatchObject([{ path: ["places", 0, "role"] }]);
    const { handling: __, ...bare } = person();
    expect(issues(bare)).toMatchObject([{ path: ["handling"] }]);
  });
  test("the path of what is no data is that place", () =>
    expect(issues(person({ age: undefined }))).toMatchObject([{ path: ["age"] }]));
  test("in the language that is asked for", () => {
    const [first] = issues({ type: "person" }, "person", { catalogue: km });
    expect(first?.message).toMatch(/[\u1780-\u17ff]/);
    expect(first?.message).not.toContain("[en]");
  });
  test.each([
    { maxIssues: 0 },
    { maxIssuesPerRecord: 0 },
    { maxIssues: 0, maxIssuesPerRecord: 0 },
    { maxIssuesPerRecord: 1 },
  ])("what is not valid has an issue: %o", (options) => {
    // A warning comes before the error: it may not take the only place.
    const moved = event({ siteKinds: undefined, realisedExploitation: ["forced-labor", "no-such-form"] });
    const { siteKinds: _, ...value } = moved as Record<string, unknown>;
    for (const wrong of [value, {}, 1, undefined, () => 1]) {
      const found = issues(wrong, options);
      expect(found).toHaveLength(1);
    }
  });
});

describe("keys that the schema does not have", () => {
  const told = (value: unknown) => validate(value).issues.map(({ pointer, params }) => [pointer, params]);
  test.each<[object, object]>([
    [{ citizenshp: ["KH"] }, { count: 1, near: "citizenship" }],
    [{ nationality: ["KH"], gender: "female", yearOfBirth: 1990 }, { count: 3 }],
    [
      { agee: 1, langages: [] },
      { count: 2, near: ["age", "languages"] },
    ],
    [{ Zq: 1, "Zq-secret": 2 }, { count: 2 }],
    [{ definitionApplied: 1 }, { count: 1, types: ["involvement"] }],
  ])("%o", (more, params) => expect(told(person(more))).toEqual([["", params]]));
  test("inside a record", () =>
    expect(told(event({ places: [{ role: "transit", countri: "KH", district: "x" }] }))).toContainEqual([
      "/places/0",
      { count: 2, near: "country" },
    ]));
  test("for the screen of a person who asked", () => {
    const value = {
      type: "bundle",
      records: [event({ places: [{ role: "transit", countri: 1, Zq: 2 }], no: 1 })],
    };
    expect(unknownKeys(value, "/records/0/places/0")).toEqual(["countri", "Zq"]);
    expect(unknownKeys(value, "/records/0")).toEqual(["no"]);
    expect(unknownKeys(value, "/no/such/place")).toEqual([]);
  });
});

test("a report of a record that is not valid lists an error, whatever stands before it", () => {
  const warnings = Array.from({ length: 9 }, () => "forced-labor");
  const report = validate(event({ realisedExploitation: [...warnings, "no-such-form"] }), {
    maxIssuesPerRecord: 3,
  });
  expect(report.issues.map(({ severity }) => severity)).toContain("error");
  expect(report.issues).toHaveLength(3);
  expect(report.summary.issuesOmitted + report.issues.length).toBe(report.summary.warnings + 1);
});
