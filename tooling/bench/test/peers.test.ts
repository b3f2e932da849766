import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { accepts, committedCases, schemaOf, systematic } from "@tipx/fixtures";
import { RECORD_TYPES } from "@tipx/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { corpus } from "../src/corpus/corpus.ts";
import { ENGINES, type Engine } from "../src/peers/all.ts";
import { shapesOf } from "../src/peers/shape.ts";

/** Arktype alone takes seconds to make its types: on a busy machine, minutes. */
const PATIENT = 300_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tipx-bench-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [...corpus(2000)].map(({ text, valid }) => ({ value: JSON.parse(text) as unknown, valid }));
/** Every single fault a record can have: what a peer was not told by its schema shows here. */
const cases = [...committedCases(), ...RECORD_TYPES.flatMap(systematic)].map((each) => ({
  name: `${each.type}, ${each.fault ?? "valid"}`,
  value: each.record as unknown,
  valid: accepts("producer", each),
}));

// Rules have faults of their own.
const engines = (Object.entries(ENGINES) as [string, Engine][]).filter(
  ([name]) => !name.endsWith(", all layers"),
);

test.each(engines)("%s gives the verdicts that are true", { timeout: PATIENT }, async (_, { make }) => {
  const check = await make(folder);
  expect(lines.filter(({ value, valid }) => check(value) !== valid)).toHaveLength(0);
  const wrong = cases.flatMap(({ name, value, valid }) => (check(value) === valid ? [] : [name]));
  expect(wrong).toEqual([]);
});

test("there are cases of both kinds", () => {
  expect(cases.filter(({ valid }) => valid).length).toBeGreaterThan(30);
  expect(cases.filter(({ valid }) => !valid).length).toBeGreaterThan(5000);
});

test("a keyword that no peer would be told stops the bench", () => {
  const schema = schemaOf("producer", "all");
  const odd = { ...schema, $defs: { odd: { type: "string", pattern: "^a$", minLength: 1, maxLength: 1, contentEncoding: "base64" } } }; // prettier-ignore
  expect(() => shapesOf(odd)).toThrow("contentEncoding");
});
