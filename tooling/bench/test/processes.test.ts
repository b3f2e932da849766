import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTENDERS, judged } from "../src/benches/ndjson.ts";
import { writeCorpus } from "../src/corpus/file.ts";
import { measure, program } from "../src/measure.ts";

/** A dozen processes: on a busy machine, minutes. */
const PATIENT = 300_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tipx-bench-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every program counts as many records valid as were made so", { timeout: PATIENT }, () => {
  const corpus = writeCorpus(folder, 300);
  expect(corpus.valid).toBeLessThan(300);
  const say = () => undefined;
  expect(judged(corpus, 1, { quick: true, folder, say }).disagreements).toEqual([]);
  // A wrong truth is noticed of each that judges at all.
  const wrong = judged({ ...corpus, valid: 7 }, 1, { quick: true, folder, say }).disagreements;
  expect(wrong).toHaveLength(CONTENDERS.filter(({ valid }) => valid).length);
  expect(wrong[0]).toContain(`${corpus.valid} of 300 valid, not 7`);
});

test("the loop that only parses sees every line, however the reads fall", () => {
  const { file } = writeCorpus(folder, 2500);
  const { stdout } = measure({ command: [process.execPath, program("parse-only.mjs"), file] }, folder);
  expect(JSON.parse(stdout)).toEqual({ records: 2500 });
});

test("what a process costs is told of its children too, and a failure is one", () => {
  const node = (code: string) => ({ command: [process.execPath, "-e", code] });
  const hungry = "Buffer.alloc(2e8, 1)";
  const idle = measure(node("1"), folder);
  expect(idle.cpu).toBeGreaterThan(0);
  const parent = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(hungry)}])`;
  expect(measure(node(parent), folder).memory - idle.memory).toBeGreaterThan(1e8);
  expect(() => measure(node("process.exit(3)"), folder)).toThrow("ended with 3");
});
