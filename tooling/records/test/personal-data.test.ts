import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PERSONAL_DATA_KINDS as KINDS, personalDataCorpus, personalDataFiles } from "@tipx/records";

const rows = personalDataCorpus();
const PLACES = ["BN", "CN", "HK", "ID", "KH", "LA", "MM", "MO", "MY", "PH", "SG", "TH", "TL", "TW", "VN"];
const LANGUAGES = ["en", "fil", "id", "km", "lo", "ms", "ms-Arab", "my", "pt", "tet", "th", "vi", "zh-Hans", "zh-Hant"]; // prettier-ignore
const FIELDS = ["id", "language", "place", "kinds", "also", "text", "why"];

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const of = (kind: string) => rows.filter(({ kinds }) => (kinds as readonly string[]).includes(kind));

/** Digits of any script, full-width and mathematical ones and signs that stand for digits, as ASCII. */
function digits(text: string): string {
  let found = "";
  for (const char of text.normalize("NFKC").replace(/\p{Cf}/gu, "")) {
    if (/^\p{Nd}$/u.test(char)) found += digitOf(char.codePointAt(0) ?? 0);
    else if (/^[零〇]$/.test(char)) found += "0";
    else if (/^[一二三四五六七八九]$/.test(char)) found += "一二三四五六七八九".indexOf(char) + 1;
  }
  return found;
}
/** Unicode keeps the ten digits of a script side by side, zero first. */
function digitOf(point: number): string {
  for (let zero = point; ; zero -= 1)
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) return String((point - zero) % 10);
}

describe("the corpus of personal data in text", () => {
  test("each file holds lines of the same fields, in the file of their first kind", () => {
    for (const { name, text } of personalDataFiles()) {
      expect(text.endsWith("\n"), name).toBe(true);
      for (const line of text.trimEnd().split("\n")) {
        const row = JSON.parse(line) as Record<string, unknown> & { kinds: string[] };
        expect(Object.keys(row), line).toEqual(FIELDS.filter((field) => Object.hasOwn(row, field)));
        expect(`${row.kinds[0] ?? "none"}.ndjson`, line).toBe(name);
      }
    }
  });

  test("ids and texts are unique, kinds and languages are known", () => {
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
    expect(twice(rows.map(({ text }) => text))).toEqual([]);
    expect([...new Set(rows.map(({ language }) => language))].sort()).toEqual(LANGUAGES);
    for (const { id, kinds, also = [], why } of rows) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.startsWith(`${kinds[0] ?? "no-data"}-`), id).toBe(true);
      expect(twice([...kinds, ...also]), id).toEqual([]);
      for (const kind of [...kinds, ...also]) expect(KINDS, id).toContain(kind);
      if (kinds.length === 0) expect(also, id).toEqual([]);
      expect(why.trim(), id).not.toBe("");
    }
  });

  test("it is large and balanced enough to measure with", () => {
    expect(rows.length).toBeGreaterThanOrEqual(450);
    for (const kind of KINDS) expect(of(kind).length, kind).toBeGreaterThanOrEqual(30);
    const negative = rows.filter(({ kinds }) => kinds.length === 0).length / rows.length;
    expect(negative).toBeGreaterThan(0.3);
    expect(negative).toBeLessThan(0.37);
  });

  test("each place of the region has its forms, each of its languages texts with and without", () => {
    for (const kind of ["phone", "identity-number", "address"]) {
      const places = new Set(of(kind).map(({ place }) => place));
      expect(PLACES.filter((place) => !places.has(place)), kind).toEqual([]); // prettier-ignore
    }
    for (const language of LANGUAGES.filter((each) => !["ms-Arab", "tet"].includes(each))) {
      const found = rows.filter((row) => row.language === language);
      expect(found.some(({ kinds }) => kinds.length > 0) && found.some(({ kinds }) => kinds.length === 0), language).toBe(true); // prettier-ignore
    }
  });

  test("each text fits the text fields of the published schema", () => {
    const packages = path.resolve(import.meta.dirname, "../../../packages");
    const read = (file: string) => JSON.parse(readFileSync(path.join(packages, file), "utf8"));
    const { version } = read("json-schema/package.json");
    const schema = read(`json-schema/schema/${version}/2020-12/producer/all.json`).$defs["text-1000"];
    const pattern = new RegExp(schema.pattern, "u");
    expect(pattern.test("a\u202Eb")).toBe(false);
    for (const { id, text } of rows) {
      expect(pattern.test(text), id).toBe(true);
      expect([...text].length, id).toBeLessThanOrEqual(schema.maxLength);
      expect(text.trim(), id).not.toBe("");
    }
  });

  test("what cannot be seen is escaped in the files", () => {
    for (const { name, text } of personalDataFiles())
      expect(text.match(/[\p{Cf}\p{Zl}\p{Zp}\uFE0F\u20E3]|(?![ \u3000])\p{Zs}/u), name).toBeNull();
  });

  test("phones and identity numbers are invented: runs of one digit, or counting up or down", () => {
    const RUN = /(\d)\1\1|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321/;
    // Here letters stand for digits, or words do.
    const WRITTEN_OTHERWISE = /letter-|cyrillic-o|spelled-out|us-reserved|uk-reserved/;
    for (const { id, text } of [...of("phone"), ...of("identity-number")])
      if (!WRITTEN_OTHERWISE.test(id)) expect(digits(text), id).toMatch(RUN);
  });

  test("mail addresses are of domains that nobody can own", () => {
    const RESERVED = /example\.(?:com|net|org)|\.example|例子\.测试/i;
    // Look-alike letters, words for signs and what cannot be seen are put back first.
    const plain = (text: string) =>
      text
        .normalize("NFKC")
        .replace(/\p{Cf}/gu, "")
        .replace(/е/g, "e")
        .replace(/\s*[[({]?\s*(?:\bdot\b|(?<=[({[])\.)\s*[\])}]?\s*| \. /g, ".");
    for (const { id, text } of of("email")) expect(plain(text), id).toMatch(RESERVED);
  });
});
