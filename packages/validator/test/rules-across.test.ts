import { describe, expect, test } from "vitest";
import { fold, validateBytes, validateStream, type Verdict } from "../src/index.js";
import { Across, AcrossLog, type StreamFault } from "../src/rules/across.js";
import type { AnyRecord } from "../src/rules/rule.js";
import { bytes, chunked, collect, event, person, random } from "./support.js";

const urn = (n: number) => `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
const decision = (id: number, about: string, more: object = {}) =>
  ({
    ...person({}, id),
    id: urn(id),
    type: "status-decision",
    person: about,
    ...more,
  }) as unknown as AnyRecord;
const plain = (make: (more: object, id: number) => object, id: number) =>
  ({ ...make({}, id), id: urn(id) }) as unknown as AnyRecord;

/** The same, told by maps of strings. */
function oracle(records: readonly AnyRecord[]): string[] {
  const types = new Map<string, string>();
  const asked = new Map<string, Set<string>>();
  const told: string[] = [];
  for (const [n, record] of records.entries()) {
    const known = types.get(record.id);
    if (known !== undefined) told.push(`${n} duplicate-record-id /id`);
    else {
      types.set(record.id, record.type);
      if ([...(asked.get(record.id) ?? [])].some((type) => type !== record.type)) told.push(`${n} reference-wrong-type /id`);
    }
    if (record.type !== "status-decision") continue;
    for (const [field, type] of [["person", "person"], ["event", "event"]] as const) {
      const to = record[field];
      if (to === undefined) continue;
      const found = types.get(to);
      if (found === undefined) asked.set(to, (asked.get(to) ?? new Set()).add(type));
      else if (found !== type) told.push(`${n} reference-wrong-type /${field}`);
    }
  }
  return told.sort();
} // prettier-ignore
const brief = (faults: readonly StreamFault[]) =>
  faults.map(({ record, rule, pointer }) => `${record} ${rule} ${pointer}`).sort();
const direct = (records: readonly AnyRecord[], across = new Across()) =>
  brief(records.flatMap((record, n) => across.add(record, n) ?? []));

/** Records of three types whose ids and references meet by chance. */
function mix(seed: number, count: number): AnyRecord[] {
  const next = random(seed);
  const some = () => Math.floor(next() * count);
  return Array.from({ length: count }, () => {
    const id = some();
    const kind = next();
    if (kind < 0.4) return plain(person, id);
    if (kind < 0.6) return plain(event, id);
    return decision(id, urn(some()), next() < 0.5 ? { event: urn(some()) } : {});
  });
}

describe("across a stream", () => {
  test.each([1, 2, 3])("finds what maps of strings find (seed %i)", (seed) => {
    const records = mix(seed, 5000);
    const expected = oracle(records);
    expect(expected.length).toBeGreaterThan(1000);
    expect(direct(records)).toEqual(expected);
  });

  test("finds the same when parts are written down elsewhere and merged in order", () => {
    const records = mix(4, 5000);
    const across = new Across();
    const logs = [0, 1, 2, 3].map((part) => {
      const log = new AcrossLog();
      for (let n = part * 1250; n < (part + 1) * 1250; n++) log.add(records[n] as AnyRecord, n);
      return structuredClone(log.drain());
    });
    expect(brief(logs.flatMap((log) => across.merge(log)))).toEqual(oracle(records));
  });

  test("a log is empty once drained, and its words can be transferred", () => {
    const log = new AcrossLog();
    log.add(plain(person, 1), 0);
    const { words } = log.drain();
    expect(structuredClone(words, { transfer: [words.buffer] }).length).toBeGreaterThan(0);
    expect(log.drain().words).toHaveLength(0);
  });

  test("keeps no more ids than it may, says so, and still compares with those it kept", () => {
    const across = new Across(100);
    const records = Array.from({ length: 200 }, (_, n) => plain(person, n));
    expect(direct(records.slice(0, 100), across)).toEqual([]);
    expect(across.isFull).toBe(false);
    expect(direct(records.slice(100), across)).toEqual([]);
    expect(across.isFull).toBe(true);
    expect(across.add(plain(person, 7), 200)).toHaveLength(1);
    expect(across.add(plain(person, 150), 201)).toBeUndefined();
    expect(() => new Across(0)).toThrow(RangeError);
  });

  test("ids that differ in one digit are different", () => {
    const ids = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) =>
      ["a", "b"].map((digit) => `${"1".repeat(at)}${digit}${"1".repeat(7 - at)}`),
    );
    const records = ids.flatMap((part) => [
      { ...person(), id: `urn:uuid:${part}-1111-4111-8111-111111111111` },
      { ...person(), id: `urn:uuid:11111111-1111-4111-8111-1111${part}` },
    ]);
    expect(direct(records as unknown as AnyRecord[])).toEqual([]);
  });
});

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
