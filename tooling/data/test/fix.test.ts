import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as commands from "../src/commands.ts";
import { EXCEPTIONS } from "../src/exceptions.ts";
import { formatFile } from "../src/format.ts";
import { generate, generateBuilt } from "../src/generate.ts";
import { load } from "../src/load.ts";
import { conceptText, repository } from "./repository.ts";

const SALE = "packages/taxonomy/data/acts/sale.yml";
const LEDGER = "packages/taxonomy/ledger.txt";
const MEANINGS = "packages/taxonomy/meanings.txt";

// The small repository has the library's countries, hence their exception, and nothing else that needs one.
const exceptions = EXCEPTIONS.filter(({ path }) => path.includes("/countries/"));
const check = (root: string) => commands.check(root, exceptions);
const fix = (root: string) => commands.fix(root, exceptions);

const read = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");

test("fix writes the ledger and every generated file, after which there is nothing left to do", async () => {
  const root = repository();
  expect((await check(root)).map(({ message }) => message).join()).toContain("run `npm run fix`");
  expect((await fix(root)).problems).toEqual([]);
  expect(read(root, LEDGER)).toMatch(/^acts\/sale 0\.1\.0\ncountries\/AD 0\.1\.0\n/);
  expect(read(root, "packages/taxonomy/src/generated/schemes/acts.ts")).toContain("ACT_IDS");
  expect(read(root, "packages/taxonomy/src/generated/schemes/acts.ts")).toMatch(
    /^\/\/ Generated from .* by `npm run fix`/,
  );
  expect(await check(root)).toEqual([]);
  expect(await fix(root)).toEqual({ problems: [], written: 0 });
});

test("new ids are appended, and an id that was published may not go", async () => {
  const root = repository();
  await fix(root);
  const before = read(root, LEDGER);
  writeFileSync(path.join(root, "packages/taxonomy/data/acts/barter.yml"), conceptText("Barter"));
  await fix(root);
  expect(read(root, LEDGER)).toBe(`${before}acts/barter 0.1.0\n`);

  rmSync(path.join(root, "packages/taxonomy/data/acts/barter.yml"));
  for (const problems of [await check(root), (await fix(root)).problems])
    expect(problems).toMatchObject([
      { path: "packages/taxonomy/data/acts/barter.yml", message: expect.stringContaining("was published") },
    ]);
  expect(read(root, LEDGER)).toContain("acts/barter");

  writeFileSync(
    path.join(root, "packages/taxonomy/data/acts/barter.yml"),
    "label: { en: Barter }\nredirect: { moved: sale }\nsince: 0.2.0\n",
  );
  expect((await fix(root)).problems).toEqual([]);
  expect(await check(root)).toEqual([]);
});

test("a meaning that was recorded changes only when its file says so", async () => {
  const root = repository();
  await fix(root);
  const recorded = read(root, MEANINGS);
  expect(recorded).toMatch(/^acts\/sale live [0-9a-f]{12} 0\n/);
  // Version 0.1.0 is out: 0.2.0 is being worked on.
  const manifest = "packages/taxonomy/package.json";
  writeFileSync(path.join(root, manifest), read(root, manifest).replace("0.1.0", "0.2.0"));
  await fix(root);
  const write = (definition: string, more = "") =>
    writeFileSync(path.join(root, SALE), conceptText("Sale", more).replace("What it is.", definition));

  write("Something else.");
  for (const problems of [await check(root), (await fix(root)).problems])
    expect(problems).toMatchObject([
      {
        path: SALE,
        message: expect.stringMatching(
          /has changed in what it means .*: put the old words back, or say what changed and why/,
        ),
      },
    ]);
  expect(read(root, MEANINGS)).toBe(recorded);

  write("Something else.", "changes:\n  - { since: 0.2.0, note: The protocol says so. }\n");
  expect((await check(root)).filter(({ fixable }) => !fixable)).toEqual([]);
  expect((await fix(root)).problems).toEqual([]);
  expect(await check(root)).toEqual([]);
  expect(read(root, MEANINGS)).toMatch(/^acts\/sale live [0-9a-f]{12} 1\n/);

  write("Something else.");
  expect((await fix(root)).problems.map(({ message }) => message)).toEqual([
    "lists fewer `changes` than before (there were 1): put back what was taken out",
  ]);
});

test("with a problem that needs a person, nothing is generated", async () => {
  const root = repository({ [SALE]: conceptText("Sale", "broader: [trade]\n") });
  const { problems, written } = await fix(root);
  expect(problems.map(({ path, check }) => `${path} ${check}`)).toContain(`${SALE} links-inside-scheme`);
  expect(written).toBe(0);
  expect(() => read(root, "packages/taxonomy/src/generated/ids.ts")).toThrow();
});

test("a generated file that was edited, or is no longer made, is stale and is repaired", async () => {
  const root = repository();
  await fix(root);
  const ids = "packages/taxonomy/src/generated/ids.ts";
  const orphan = "packages/taxonomy/src/generated/schemes/means.ts";
  writeFileSync(path.join(root, ids), "// edited\n");
  writeFileSync(path.join(root, orphan), "");
  expect((await check(root)).map(({ path, message }) => `${path} ${message}`)).toEqual([
    `${ids} is stale: run \`npm run fix\``,
    `${orphan} is stale: run \`npm run fix\``,
  ]);
  await fix(root);
  expect(await check(root)).toEqual([]);
});

test("entries and labels are made by the build alone; whether they are there is no matter of the check", async () => {
  const root = repository();
  await fix(root);
  const folder = "packages/taxonomy/src/generated";
  const made = [`${folder}/entries/acts.ts`, `${folder}/labels/en.ts`, `${folder}/labels/schemes/acts.ts`];
  const isThere = (file: string): boolean => existsSync(path.join(root, file));
  expect(made.filter(isThere)).toEqual([]);
  expect(await check(root)).toEqual([]);

  expect(await commands.build(root)).toMatchObject({ problems: [] });
  expect(made.filter(isThere)).toEqual(made);
  expect(await commands.build(root)).toEqual({ problems: [], written: 0 });
  expect(await check(root)).toEqual([]);
  expect(await fix(root)).toEqual({ problems: [], written: 0 });

  // Their types are committed, hence compared.
  const types = `${folder}/labels/schemes/acts.d.ts`;
  writeFileSync(path.join(root, types), "// edited\n");
  expect((await check(root)).map(({ path, message }) => `${path} ${message}`)).toEqual([
    `${types} is stale: run \`npm run fix\``,
  ]);
});

test("each module that the build makes has its types beside it, and they declare what it exports", () => {
  const { model } = load(repository());
  const types = generate(model, "{}");
  const names = (text: string): string[] =>
    [...text.matchAll(/^export (?:declare )?(?:const|function) (\w+)/gm)].map(([, name = ""]) => name).sort();
  const built = [...generateBuilt(model)];
  expect(built.length).toBeGreaterThan(5);
  for (const [file, text] of built) {
    expect(names(text).length, file).toBeGreaterThan(0);
    expect(names(types.get(file.replace(/\.ts$/, ".d.ts")) ?? ""), file).toEqual(names(text));
  }
});

test("the same data gives the same bytes", () => {
  const manifest = '{ "version": "0.1.0" }';
  const root = repository();
  expect([...generate(load(root).model, manifest)]).toEqual([...generate(load(root).model, manifest)]);
  expect([...generateBuilt(load(root).model)]).toEqual([...generateBuilt(load(root).model)]);
});

test.each([
  [
    "puts fields in order and keeps comments",
    "since: 0.1.0\n# why this word\nlabel: { en: Sale }\n",
    "# why this word\nlabel: { en: Sale }\nsince: 0.1.0\n",
  ],
  [
    "puts English first",
    "label: { km: { status: draft, text: x }, en: Sale }\n",
    "label: { en: Sale, km: { text: x, status: draft } }\n",
  ],
  ["removes trailing spaces and padding", "broader: [ a, b ]   \n", "broader: [a, b]\n"],
  ["leaves brackets in words alone", 'label: { en: "[ a ]" }\n', 'label: { en: "[ a ]" }\n'],
  ["composes letters", "label: { en: cafe\u0301 }\n", "label: { en: caf\u00e9 }\n"],
  ["leaves what is not YAML alone", "label: [\n", "label: [\n"],
])("the formatter %s", (_, before, after) => {
  expect(formatFile(before, "acts")).toBe(after);
  expect(formatFile(after, "acts")).toBe(after);
});
