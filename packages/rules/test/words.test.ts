import { describe, expect, test } from "vitest";
import { pathOf, ruleFolders, WORD_LANGUAGES, WORD_NAMES as NAMES, wordsOf } from "../scripts/folders.js";
import { khmer } from "../src/text/khmer.js";

const folders = await ruleFolders();
const words = await Promise.all(folders.map(async (folder) => ({ ...folder, ...(await wordsOf(folder)) })));
const quoted = (text: string): string[] => [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).sort();

test.each(words)(
  "$id says what holds, what is wrong, why and what to do, each in words of its own",
  (rule) => {
    const unwritten = WORD_LANGUAGES.flatMap((lang) =>
      NAMES.filter((name) => rule[lang][name].trim() === "").map((name) => `${name} in ${lang}`),
    );
    expect(unwritten, `write these texts in ${pathOf(rule)}/words.yml`).toEqual([]);
    for (const lang of WORD_LANGUAGES)
      expect(new Set(NAMES.map((name) => rule[lang][name])).size, lang).toBe(NAMES.length);
  },
);

describe.each(WORD_LANGUAGES)("%s", (lang) => {
  const END = { en: /[.?]$/, km: /[។?]$/u, "zh-Hans": /[。？]$/u }[lang];
  const SCRIPT = { en: /[A-Za-z]/, km: /\p{Script=Khmer}/u, "zh-Hans": /\p{Script=Han}/u }[lang];
  test.each(words)("$id is written in its script, in whole sentences", (rule) => {
    for (const name of NAMES) {
      const text = rule[lang][name];
      expect(text, name).toMatch(SCRIPT);
      expect(text, name).toMatch(END);
      expect(text, name).not.toMatch(/Not so here|[\u200b-\u200f\u2060\ufeff]|\s{2}/);
      // What we ask of names, our own words keep: a text out of order is not found by a search.
      expect(khmer(text), text).toBe(0);
      expect(text).toBe(text.normalize());
    }
  });

  test("no two rules say the same of a finding", () => {
    const findings = words.map((rule) => rule[lang].finding);
    expect(findings.filter((text, n) => findings.indexOf(text) !== n)).toEqual([]);
  });

  test.each(words)("$id keeps what English has in code", (rule) => {
    for (const name of ["finding", "advice"] as const)
      expect(quoted(rule[lang][name]), name).toEqual(quoted(rule.en[name]));
  });
});
