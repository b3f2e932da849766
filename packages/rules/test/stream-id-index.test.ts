import { describe, expect, test } from "vitest";
import { StreamIdIndex, type StreamFault } from "../src/stream-id-index.js";
import type { AnyRecord } from "../src/records.js";
import { event, person, random } from "./support.js";

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
const direct = (records: readonly AnyRecord[], index = new StreamIdIndex()) =>
  brief(records.flatMap((record, n) => index.add(record, n) ?? []));

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

  test("keeps no more ids than it may, says so, and still compares with those it kept", () => {
    const index = new StreamIdIndex(100);
    const records = Array.from({ length: 200 }, (_, n) => plain(person, n));
    expect(direct(records.slice(0, 100), index)).toEqual([]);
    expect(index.isFull).toBe(false);
    expect(direct(records.slice(100), index)).toEqual([]);
    expect(index.isFull).toBe(true);
    expect(index.add(plain(person, 7), 200)).toHaveLength(1);
    expect(index.add(plain(person, 150), 201)).toBeUndefined();
    expect(() => new StreamIdIndex(0)).toThrow(RangeError);
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
