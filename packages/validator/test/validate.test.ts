import { describe, expect, test } from "vitest";
import * as api from "../src/index.js";
import {
  CODES,
  messageFor,
  summarise,
  tipxSchema,
  validate,
  validateBytes,
  validateStream,
} from "../src/index.js";
import type { Issue, ReportOptions, RuleId, StreamOptions } from "../src/index.js";
import { MINIMAL } from "@tipx/records";
import { TLP_LABELS } from "@tipx/report";
import { RULES } from "@tipx/rules";
import { staleFiles } from "@tipx/generated";
import { files, ROOT } from "../scripts/generate.js";
import { bytes, chunked, collect, event, person, random } from "./support.js";

const codes = (issues: readonly Issue[]) => issues.map(({ pointer, code }) => `${code} ${pointer}`);
const found = (value: unknown, options?: ReportOptions) => codes(validate(value, options).issues);

describe("structure", () => {
  test.each<[string, unknown, string[]]>([
    ["a valid record", person(), []],
    ["no object", [], ["type "]],
    ["no type", { id: 1 }, ["record-type /type"]],
    ["a type that is none", { type: "victim" }, ["record-type /type"]],
    ["a wrong JSON type", person({ numberOfChildren: "2" }), ["type /numberOfChildren"]],
    ["null", person({ age: null }), ["type /age"]],
    ["an empty string", person({ languages: [""] }), ["too-short /languages/0"]],
    ["an empty list", person({ citizenship: [] }), ["too-few /citizenship"]],
    ["too many", person({ citizenship: Array(6).fill("KH") }), ["too-many /citizenship"]],
    ["a number too large", person({ age: 131 }), ["maximum /age"]],
    ["-99", person({ age: -99 }), ["minimum /age"]],
    ["half a year", person({ age: 17.5 }), ["type /age"]],
    ["unknown keys, counted and not named", person({ name: "x", phone: "y" }), ["unknown-property "]],
    ["an object that is neither value nor reason", person({ sex: { unknown: true } }), ["required /sex", "unknown-property /sex"]],
    ["a date that is none", event({ period: { start: "2019-02-29" } }), ["format /period/start"]],
    ["a literal that is another", { ...person(), provenance: { ...person().provenance, synthetic: false } }, ["const /provenance/synthetic"]],
    ["neither of two shapes", { ...person(), provenance: { ...person().provenance, reportedBy: { name: "x" } } }, ["no-branch /provenance/reportedBy"]],
    ["two shapes at once", { ...person(), provenance: { ...person().provenance, reportedBy: { actor: "kh-ncct", organization: person().id } } }, ["unknown-property /provenance/reportedBy"]],
  ])("%s", (_, value, expected) => expect(found(value)).toEqual(expected)); // prettier-ignore

  test("five faults are five findings, each where it is", () => {
    const { handling: _, ...rest } = person({ age: "17", sex: "femal", citizenship: ["kh"], note: "x" });
    expect(found(rest).sort()).toEqual(
      ["format /citizenship/0", "required ", "type /age", "unknown-id /sex", "unknown-property "].sort(),
    );
  });

  test("a string is measured in code points, and its length before its pattern", () => {
    const text = (value: string) =>
      found({ ...event(), type: "event", siteKinds: [{ local: "x-test:1", text: value }] });
    expect(text("😀".repeat(200))).toEqual([]);
    expect(text("😀".repeat(201))).toEqual(["too-long /siteKinds/0/text"]);
    expect(text("a".repeat(500_000))).toEqual(["too-long /siteKinds/0/text"]);
    expect(text("a\u202Eb")).toEqual(["format /siteKinds/0/text"]);
  });

  test("inherited names are no properties", () => {
    expect(found(person(JSON.parse('{"constructor":1,"toString":2}')))).toEqual(["unknown-property "]);
    expect(found({ type: "constructor" })).toEqual(["record-type /type"]);
  });
});

describe("vocabulary", () => {
  const forms = (...ids: unknown[]) => found(event({ realisedExploitation: ids }));
  const at = "/realisedExploitation/0";
  test("current passes", () => expect(forms("debt-bondage")).toEqual([]));
  test("moved warns, and names no successor where that would tell what was done to somebody", () => {
    const { summary, issues } = validate(event({ realisedExploitation: ["forced-labor"] }));
    expect(summary).toMatchObject({ valid: 1, invalid: 0, warnings: 1 });
    expect(issues).toMatchObject([{ code: "moved-id", severity: "warning" }]);
    expect(issues[0]?.params).toEqual({ scheme: "forms" });
  });
  test.each([
    ["split-id", "human-organs-trafficking"],
    ["withdrawn-id", "child-victim"],
    ["unknown-id", "no-such-form"],
    ["unknown-id", "constructor"],
    ["unknown-id", "kh-ncct"],
    ["id-not-usable-here", "exploitation"],
    ["id-not-usable-here", "trafficking-in-persons"],
  ])("%s: %s", (code, id) => expect(forms(id)).toEqual([`${code} ${at}`]));

  test("an unknown id of a newer vocabulary: an error for producers, a warning for consumers", () => {
    const record = { ...event({ realisedExploitation: ["brand-new-form"] }), taxonomyVersion: "999.4.0" };
    const producer = validate(record);
    expect(producer.issues[0]).toMatchObject({ code: "newer-vocabulary", severity: "error" });
    expect(JSON.stringify(producer)).not.toContain("999");
    expect(validate(record, { profile: "consumer" })).toMatchObject({
      summary: { valid: 1 },
      issues: [{ severity: "warning" }],
    });
    expect(
      validate(event({ realisedExploitation: ["brand-new-form"] }), { profile: "consumer" }).summary.invalid,
    ).toBe(1);
  });

  test("the nearest id is told for operational and public fields only, and only when it is the one", () => {
    const nearest = (value: object) => validate(value).issues[0]?.params.nearest;
    expect(nearest(event({ siteKinds: ["fishing-vesel"] }))).toBe("fishing-vessel");
    expect(nearest(event({ realisedExploitation: ["debt-bondag"] }))).toBeUndefined();
    expect(nearest(event({ siteKinds: ["farn"] }))).toBeUndefined();
  });
});

describe("layers and rules", () => {
  const reversed = event({ period: { start: "2019-05", end: "2019-04" } });
  test("rules run on what the layers before passed", () => {
    expect(found(reversed)).toEqual(["period-order /period/end"]);
    const report = validate({ ...reversed, extra: 1 });
    expect(codes(report.issues)).toEqual(["unknown-property "]);
    expect(report.summary.notChecked).toEqual([{ layer: "rules", reason: "earlier-errors", records: 1 }]);
  });
  test("what was not asked for is named", () => {
    const report = validate(reversed, { layers: ["structure"] });
    expect(report.issues).toEqual([]);
    expect(report.summary.notChecked.map(({ layer }) => layer)).toEqual(["vocabulary", "rules"]);
  });
  test("a rule can be left out, by name, and the report says so", () => {
    const report = validate(reversed, { rules: { disable: ["period-order"] } });
    expect(report.issues).toEqual([]);
    expect(report.summary.notChecked).toEqual([
      { layer: "rules", rule: "period-order", reason: "disabled", records: 1 },
    ]);
    expect(() => validate(reversed, { rules: { disable: ["no-such-rule" as RuleId] } })).toThrow(RangeError);
  });
  test("the strictest handling met is the report's", () => {
    const amber = { ...event(), handling: { ...event().handling, tlp: "amber" } };
    const tlp = (...values: unknown[]) => validateBytes(bytes(JSON.stringify(values))).handling.tlp;
    expect(tlp(amber)).toBe("amber");
    expect(tlp(amber, event())).toBe("red");
    expect(tlp({ type: "event" })).toBe("red");
  });
  test("all ways in give one report, whatever the handling of a bundle and of what is in it", () => {
    const handled = (record: object, tlp: string) => ({
      ...record,
      handling: { ...(record as ReturnType<typeof person>).handling, tlp },
    });
    const [two, all] = [{ layers: ["structure"] as const }, {}].map((options) =>
      api.createValidator(options),
    );
    for (const outer of TLP_LABELS)
      for (const inner of TLP_LABELS) {
        const bundle = {
          ...MINIMAL.bundle,
          records: [handled(event(), inner), handled(event({}, 2), "amber")],
        };
        const value: unknown = handled(bundle, outer);
        const text = bytes(JSON.stringify(value));
        for (const judge of [two, all]) {
          const expected = judge?.validateBytes(text);
          expect(judge?.validate(value)).toEqual(expected);
          expect(judge?.validateParsed(value)).toEqual(expected);
          // What a host without a test for proxies judges is a copy.
          expect(judge?.validate(Object.assign(Object.create(null) as object, value))).toEqual(expected);
        }
        expect(all?.validate(value).handling.tlp).toBe(
          TLP_LABELS[Math.min(...[outer, inner, "amber" as const].map((each) => TLP_LABELS.indexOf(each)))],
        );
      }
  });
});

describe("bytes", () => {
  test("an array is an array of records", () => {
    const report = validateBytes(bytes(JSON.stringify([person(), { type: "person" }, 1])));
    expect(report.summary).toMatchObject({ records: 3, valid: 1, invalid: 2, refused: 0 });
    expect(new Set(report.issues.map(({ record }) => record))).toEqual(new Set([1, 2]));
  });
  test("hostile bytes are refused, with the offset and without the text", () => {
    const report = validateBytes(bytes('{"name": Sokha}'));
    expect(report.summary).toMatchObject({ records: 1, refused: 1, invalid: 0 });
    expect(report.issues).toMatchObject([
      { layer: "input", code: "syntax", params: { offset: 9 }, pointer: "" },
    ]);
    expect(JSON.stringify(report)).not.toContain("Sokha");
  });
  test("a document beyond its limit is refused before it is read", () => {
    expect(codes(validateBytes(bytes("[1,2,3]"), { limits: { documentBytes: 3 } }).issues)).toEqual([
      "too-large ",
    ]);
  });
});

describe("streams", () => {
  const good = JSON.stringify(person());
  const other = JSON.stringify(person({}, 2));
  const text = `\uFEFF${good}\r\n\n  \n{"type":"person"}\n{"type":\n${other}\n{"a":1,"a":2}\n${JSON.stringify(event({ siteKinds: [{ local: "x-test:1", text: "ឧទាហរណ៍ 😀" }] }, 3))}`;
  const run = (data: Uint8Array, size: number, options?: StreamOptions) =>
    collect(validateStream(chunked(data, size), options));

  test("every line is judged, with its number, whatever came before", async () => {
    const verdicts = await run(bytes(text), 1 << 16);
    expect(verdicts.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, "valid"], [4, "invalid"], [5, "refused"], [6, "valid"], [7, "refused"], [8, "valid"],
    ]); // prettier-ignore
    expect(verdicts.map(({ record }) => record)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("chunks may end anywhere, inside a character too", async () => {
    const data = bytes(text);
    const whole = await run(data, data.length);
    for (let size = 1; size < 64; size++) expect(await run(data, size)).toEqual(whole);
  });

  test("a line too long is refused and reading goes on after it, with bounded memory", async () => {
    async function* source() {
      yield bytes(`${good}\n"`);
      const block = new Uint8Array(1 << 20).fill(0x61);
      for (let n = 0; n < 200; n++) yield block;
      yield bytes(`"\n${other}\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const outcomes: string[] = [];
    for await (const { line, outcome, issues } of validateStream(source())) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      outcomes.push(`${line} ${outcome} ${issues.map(({ code }) => code).join()}`);
    }
    expect(outcomes).toEqual(["1 valid ", "2 refused too-large", "3 valid "]);
    expect(most).toBeLessThan(64 << 20);
  });

  test("one document, or an array of records, as a stream", async () => {
    const verdicts = await run(bytes(`[${good},${other}]`), 7, { format: "json" });
    expect(verdicts.map(({ outcome, line }) => [outcome, line])).toEqual([
      ["valid", undefined],
      ["valid", undefined],
    ]);
    expect(await run(bytes(good), 7, { format: "json", limits: { documentBytes: 10 } })).toMatchObject([
      { outcome: "refused" },
    ]);
  });

  test("a caller that stops closes the source", async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield bytes(`${good}\n`);
      } finally {
        closed = true;
      }
    }
    for await (const _ of validateStream(source())) break;
    expect(closed).toBe(true);
  });

  test("summarise counts all and lists the first", async () => {
    const report = summarise(await run(bytes(text), 99), { maxIssues: 1 });
    expect(report.summary).toMatchObject({ records: 6, valid: 3, invalid: 1, refused: 2 });
    expect(report.issues).toHaveLength(1);
    expect(report.summary.issuesOmitted).toBeGreaterThan(1);
  });
});

describe("no value and no key of the payload comes out", () => {
  const full = {
    ...event({
      realisedExploitation: ["debt-bondage"],
      siteKinds: [{ local: "x-test:1", text: "t" }],
      places: [{ role: "destination", country: "KH" }],
      period: { start: "2019" },
    }),
  };
  const next = random(7);
  const secret = () => `Zq${Math.floor(next() * 1e12).toString(36)}Secret`;

  /** Copies of the value with one leaf or one key replaced by a secret. */
  function* planted(value: unknown): Iterable<[unknown, string]> {
    if (typeof value !== "object" || value === null) {
      for (const shape of [
        (s: string) => s,
        (s: string) => [s],
        (s: string) => ({ [s]: s }),
        (s: string) => s.toLowerCase(),
      ]) {
        const hidden = secret();
        yield [shape(hidden), hidden.toLowerCase()];
      }
      return;
    }
    for (const [key, part] of Object.entries(value))
      for (const [copy, hidden] of planted(part))
        yield [Array.isArray(value) ? value.with(Number(key), copy) : { ...value, [key]: copy }, hidden];
    if (!Array.isArray(value)) {
      const hidden = secret();
      yield [{ ...value, [hidden]: 1 }, hidden.toLowerCase()];
    }
  }

  test("planted in every leaf and as a key of every object, cut anywhere", async () => {
    let runs = 0;
    for (const [copy, hidden] of planted(full)) {
      const text = JSON.stringify(copy);
      const outputs = [
        JSON.stringify(validate(copy)),
        JSON.stringify(validateBytes(bytes(text))),
        JSON.stringify(validateBytes(bytes(text.slice(0, -1 - Math.floor(next() * 40))))),
        JSON.stringify(await collect(validateStream(chunked(bytes(text), 50)))),
        JSON.stringify(tipxSchema()["~standard"].validate(copy)).replace(JSON.stringify({ value: copy }), ""),
      ];
      for (const output of outputs)
        expect(output.toLowerCase().includes(hidden), `plant ${runs}`).toBe(false);
      runs++;
    }
    expect(runs).toBeGreaterThan(70);
  });

  test("every message is one of ours for params of ours", () => {
    for (const code of [...Object.keys(CODES), ...RULES.map(({ id }) => id)])
      expect(messageFor({ code, params: {} }).length, code).toBeGreaterThan(20);
  });
});

test("Standard Schema: a value, or issues with paths", () => {
  const { validate: judge, vendor, version } = tipxSchema()["~standard"];
  expect([vendor, version]).toEqual(["tipx", 1]);
  const record = person();
  expect(judge(record)).toEqual({ value: record });
  expect(judge(person({ citizenship: ["KH", 1] }))).toMatchObject({ issues: [{ path: ["citizenship", 1] }] });
});

test("generated files are fresh: else run `npm run fix`", async () =>
  expect(await staleFiles(ROOT, await files())).toEqual([]));

test("public exports are those agreed", async () => {
  await expect(`${Object.keys(api).sort().join("\n")}\n`).toMatchFileSnapshot("./public-api.txt");
});
