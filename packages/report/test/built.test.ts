import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import * as write from "../src/formats/write.js";
import * as formats from "../src/formats/index.js";
import * as api from "../src/index.js";
import * as options from "../src/options.js";
import { conversionBook, releaseBook } from "./books.js";
import { TOOL, verdictOf } from "./verdicts.js";

const DIST = path.join(import.meta.dirname, "../dist");
type Built = typeof api & typeof formats;

/** The package as it is published. A query gives a copy of its own, as two installations in one process would. */
const load = async (query = ""): Promise<Built> => {
  const modules = ["index.js", "formats.js", "write.js"].map((file) => import(`${pathToFileURL(path.join(DIST, file)).href}${query}`)); // prettier-ignore
  return Object.assign({}, ...(await Promise.all(modules))) as Built;
};
const require = createRequire(import.meta.url);
const required = { ...(require(path.join(DIST, "index.cjs")) as object), ...(require(path.join(DIST, "formats.cjs")) as object) } as Built; // prettier-ignore

test.each([
  ["index", api],
  ["formats", formats],
  ["options", options],
  ["write", write],
] as const)("the entry %s is what it was, and published as written", async (name, source) => {
  const names = Object.keys(source).sort();
  const built = (await import(pathToFileURL(path.join(DIST, `${name}.js`)).href)) as object;
  expect(Object.keys(built).sort()).toEqual(names);
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(
    `./public-api${name === "index" ? "" : `-${name}`}.txt`,
  );
});

describe("nothing registers itself", () => {
  const BOOKS = [conversionBook, releaseBook] as const;
  /** All formats of a report on every code of a book, written with that book or with another. */
  async function written(
    { summarise, writeReport, FORMATS }: Built,
    of: api.CodeBook,
    by: api.CodeBook,
  ): Promise<string> {
    const codes = Object.fromEntries(Object.keys(of.codes).map((code) => [code, {}]));
    const report = summarise(TOOL, [verdictOf(of, 1, codes)]);
    const counts = summarise(TOOL, [verdictOf(of, 1, codes)], { disclose: "counts" });
    const wording = { lang: "en" as const, catalogue: by.english, words: english };
    const options = { book: by, wording, nameOf: () => "a" };
    const all = FORMATS.flatMap((format) =>
      [report, counts].map((made) => writeReport(format, made, options)),
    );
    return (await Promise.all(all)).join("\n");
  }
  let english: api.Words;

  test.each([
    ["one copy", async () => [await load(), await load()]],
    ["two copies", async () => [await load("?one"), await load("?other")]],
    ["a module and what is required", async () => [await load(), required]],
  ] as const)("%s with two books: neither knows the other's codes", async (_, copies) => {
    const [first, second] = (await copies()) as [Built, Built];
    english = (await first.wordingOf(conversionBook, "en")).words;
    const alone = await written(first, conversionBook, conversionBook);
    const other = await written(second, releaseBook, releaseBook);
    expect(alone).toContain("en title of no-counterpart.");
    expect(other).toContain("A list never shrinks.");
    for (const [copy, own, foreign] of [
      [first, BOOKS[0], BOOKS[1]],
      [second, BOOKS[1], BOOKS[0]],
      [first, BOOKS[1], BOOKS[0]],
    ] as const)
      for (const code of Object.keys(foreign.codes)) {
        expect(copy.infoOf(own, code)).toBeUndefined();
        expect(copy.messageFor({ code, params: {} }, own)).toBe("This release does not know the code.");
      }
    // Titles come from the book that is given, never from one that was given before.
    expect(await written(first, releaseBook, conversionBook)).not.toContain("A list never shrinks.");
    expect(await written(second, conversionBook, releaseBook)).not.toContain("en title of");
    expect(await written(first, conversionBook, conversionBook)).toBe(alone);
    expect(await written(second, releaseBook, releaseBook)).toBe(other);
  });
});

/** The text of a built module and of all that it imports at once, which is what an importer loads. */
function loadedBy(file: string): string {
  const text = readFileSync(path.join(DIST, file), "utf8");
  const names = [...text.matchAll(/(?:from|import) ?"(\.[^"]+)"/g)].map(([, name = ""]) => name);
  return [text, ...names.map((name) => loadedBy(path.join(path.dirname(file), name)))].join("\n");
}

test("the words of a language are in a module of their own, loaded when it is asked for", () => {
  const words = ["មិនបានពិនិត្យ", "未检查"];
  const files = readdirSync(DIST).filter((name) => name.endsWith(".js"));
  for (const word of words) {
    for (const entry of ["index.js", "formats.js", "write.js"])
      expect(loadedBy(entry).includes(word), word).toBe(false);
    expect(files.filter((name) => readFileSync(path.join(DIST, name), "utf8").includes(word))).toHaveLength(
      1,
    );
  }
  expect(loadedBy("index.js")).toContain("Not checked: ");
});
