import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { filesCodeBook } from "../src/refusals/code-book.js";

const SOURCES = new URL("../src/", import.meta.url);

test("each code has words in every language, none of them the same", async () => {
  const codes = Object.keys(filesCodeBook.codes);
  const { english, translations } = filesCodeBook;
  const catalogues = [english, await translations.km(), await translations["zh-Hans"]()];
  expect(catalogues.map(({ lang, status }) => [lang, status])).toEqual([
    ["en", "reviewed"],
    ["km", "draft"],
    ["zh-Hans", "draft"],
  ]);
  for (const code of codes) {
    const texts = catalogues.map((catalogue) => catalogue.message(code, {}) ?? "");
    expect(texts.every((text) => text.length > 8)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  }
  for (const catalogue of catalogues) {
    expect(catalogue.message("no-such-code", {})).toBeUndefined();
    expect(catalogue.message("toString", {})).toBeUndefined();
  }
});

test("each code is used by the sources, and the sources use no other", async () => {
  const names = (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, SOURCES), "utf8")));
  const used = texts.flatMap((text) =>
    [...text.matchAll(/new InputRefusal\("([^"]+)"\)/g)].map(([, code]) => code),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(filesCodeBook.codes).sort());
});
