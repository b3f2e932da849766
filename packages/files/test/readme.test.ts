import { mkdir, readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import * as files from "@tipx/files";
import { afterAll, expect, test } from "vitest";
import { lines, organization } from "./records.js";
import { scratch } from "./scratch.js";

const at = await scratch();
const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
const [example = ""] = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);

const home = process.cwd();
afterAll(() => process.chdir(home));

/** Runs an example with what it imports, and gives what it logs. The examples are ours; nothing else is ever run from text. */
async function said(code: string): Promise<unknown[][]> {
  const logged: unknown[][] = [];
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction("validateFiles", "console", code.replace(/^import .*\n/gm, ""))(
    files.validateFiles,
    {
      log: (...words: unknown[]) => logged.push(words),
    },
  );
  return logged;
}

test("the example runs and says what it shows", async () => {
  await mkdir(at("example"));
  await writeFile(at("example/cases.ndjson"), lines(organization(1), organization(2, { name: 7 })));
  await writeFile(at("example/older.json.gz"), gzipSync(lines(organization(3))));
  process.chdir(at("example"));
  expect(await said(example)).toEqual([
    [3, 2],
    [0, 2, "/name", "type"],
  ]);
  expect(await readFile("good.ndjson", "utf8")).toBe(lines(organization(1), organization(3)));
  expect(await readFile("bad.ndjson", "utf8")).toBe(lines(organization(2, { name: 7 })));
});

test("the README names each code and each option", async () => {
  for (const code of Object.keys(files.filesCodeBook.codes)) expect(text).toContain(`| \`${code}\``);
  const options = await readFile(new URL("../src/options.ts", import.meta.url), "utf8");
  const names = [...options.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) expect(text).toContain(`| \`${name}\``);
});
