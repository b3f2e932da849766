import { describe, expect, test } from "vitest";
import { fold, validateBytes, validateStream, type Verdict } from "../src/index.js";
import { bytes, chunked, collect, event, person } from "./support.js";

describe("a stream", () => {
  const lines = (...records: object[]) =>
    chunked(bytes(records.map((record) => JSON.stringify(record)).join("\n")), 64);
  const codes = (verdicts: readonly Verdict[]) =>
    verdicts.map(({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`).join());

  const ASKED = { across: true };

  test("is not compared unless that is asked for", async () => {
    expect(codes(await collect(validateStream(lines(person(), person()))))).toEqual(["", ""]);
  });

  test("refuses the second of two records with one id", async () => {
    expect(codes(await collect(validateStream(lines(person(), event({}, 2), person()), ASKED)))).toEqual([
      "",
      "",
      "duplicate-record-id /id",
    ]);
  });

  test("so does a document that is an array", () => {
    const report = validateBytes(bytes(JSON.stringify([person(), person()])), ASKED);
    expect(report.issues.map(({ record, code }) => `${record} ${code}`)).toEqual(["1 duplicate-record-id"]);
  });

  test("does not count a record with faults of its own, nor one inside a bundle", async () => {
    const bundle = { ...person({}, 9), type: "bundle", records: [person()] } as Record<string, unknown>;
    delete bundle.sex;
    expect(codes(await collect(validateStream(lines(person({ sex: "" }), person(), bundle), ASKED)))).toEqual(
      ["too-short /sex", "", ""],
    );
  });

  test("says when there were more ids than it keeps", async () => {
    const folding = fold();
    for await (const verdict of validateStream(lines(person(), person({}, 2), person({}, 3)), {
      ...ASKED,
      maxStreamIds: 2,
    }))
      folding.add(verdict);
    expect(folding.report().summary.notChecked).toEqual([
      { layer: "rules", rule: "duplicate-record-id", reason: "stream-limit", records: 1 },
      { layer: "rules", rule: "reference-wrong-type", reason: "stream-limit", records: 1 },
    ]);
  });

  test("a rule that is left out says nothing", async () => {
    const verdicts = await collect(
      validateStream(lines(person(), person()), { ...ASKED, rules: { disable: ["duplicate-record-id"] } }),
    );
    expect(codes(verdicts)).toEqual(["", ""]);
  });
});
