import { isObject } from "@tipx/fixtures";
import { RECORD_TYPES } from "@tipx/schema";
import { validate } from "@tipx/validator";
import { expect, test } from "vitest";
import { corpus, SEED } from "../src/corpus/corpus.ts";

const COUNT = 2000;
const lines = [...corpus(COUNT)];
const good = lines.flatMap(({ text, valid }) => (valid ? [text] : []));

test("the judge finds bad what was made bad, and has no word on the rest", () => {
  const layers = ["input", "structure", "vocabulary"] as const;
  for (const { text, valid } of lines)
    expect(validate(JSON.parse(text), { layers }).summary.valid === 1).toBe(valid);
  for (const text of good) expect(validate(JSON.parse(text)).issues).toEqual([]);
});

test("it is as long as asked, one line in fifty is bad, no two are the same, every type is there", () => {
  expect(lines).toHaveLength(COUNT);
  expect(COUNT - good.length).toBeGreaterThan(20);
  expect(COUNT - good.length).toBeLessThan(80);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(COUNT);
  for (const type of RECORD_TYPES)
    expect(good.filter((text) => text.includes(`"type":"${type}"`)).length, type).toBeGreaterThan(20);
  const bytes = good.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / good.length;
  expect(bytes).toBeGreaterThan(900);
  expect(bytes).toBeLessThan(1400);
});

/** The ids of the records in a value, and those it refers to. */
function idsOf(value: unknown, own: Set<string>, wanted: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) idsOf(item, own, wanted);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === "string" && item.startsWith("urn:uuid:"))
      (key === "id" && "type" in value ? own : wanted).add(item);
    idsOf(item, own, wanted);
  }
}

test("what a good line refers to is in the file", () => {
  const [own, wanted, ignored] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { text, valid } of lines) idsOf(JSON.parse(text), own, valid ? wanted : ignored);
  expect(wanted.size).toBeGreaterThan(500);
  expect([...wanted].filter((id) => !own.has(id))).toEqual([]);
});

test("the same seed makes the same lines, another one others; a longer file begins as a shorter one", () => {
  const few = lines.slice(0, 50);
  expect([...corpus(200, SEED)].slice(0, 50)).toEqual(few);
  expect([...corpus(200, SEED + 7)].slice(0, 50)).not.toEqual(few);
});
