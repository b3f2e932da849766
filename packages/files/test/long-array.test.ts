import { writeFile } from "node:fs/promises";
import { judgeFiles, validateFiles } from "@tipx/files";
import { expect, test } from "vitest";
import { json, organization } from "./records.js";
import { collect, scratch } from "./scratch.js";

const at = await scratch();
const good = json(organization(1));
/** So many that they are more bytes than an array has that is judged whole. */
const MANY = Math.ceil((2.1 * 1024 * 1024) / good.length);
const records = (faulty: number): string[] =>
  Array.from({ length: MANY }, (_, n) => json(organization(n, n === faulty ? { name: 7 } : {})));
const name = async (text: string): Promise<string> => {
  const file = at("long.json");
  await writeFile(file, text);
  return file;
};

test("a long array has the verdicts that its records have as lines, but for the line", async () => {
  const items = records(1000);
  const lines = at("long.ndjson");
  await writeFile(lines, `${items.join("\n")}\n`);
  const expected = await collect(judgeFiles([lines]));
  const found = await collect(judgeFiles([await name(`[\n  ${items.join(",\n  ")}\n]\n`)]));
  expect(found).toEqual(
    expected.map(({ line: _, ...verdict }) => ({
      ...verdict,
      issues: verdict.issues.map(({ line: _, ...issue }) => issue),
    })),
  );
  expect(found.filter(({ outcome }) => outcome === "invalid")).toHaveLength(1);
});

test("of one that breaks off the records before that place are judged, and the input is refused", async () => {
  const text = `[${records(-1).join(",")}`;
  const results: unknown[] = [];
  const report = await validateFiles([await name(text)], { onInput: (result) => results.push(result) });
  expect(report.summary).toMatchObject({ valid: MANY, refused: 1, records: MANY + 1 });
  expect(report.issues).toMatchObject([{ code: "truncated", params: { offset: text.length } }]);
  expect(report.issues[0]).not.toHaveProperty("record");
  expect(results).toMatchObject([{ format: "json", isRefused: true, records: MANY + 1 }]);
});
