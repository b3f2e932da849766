import { describe, expect, test } from "vitest";
import { CODES, localise, messageFor, validate, type Catalogue } from "../src/index.js";
import { FORMATS } from "../src/generated/schema.js";
import { codeBook } from "../src/code-book.js";
import { km } from "../src/messages/km.js";
import { zhHans } from "../src/messages/zh-hans.js";
import type { Code } from "../src/codes.js";
import type { Params } from "@tipx/report";
import { person } from "./support.js";

const CODE_NAMES = Object.keys(CODES) as Code[];
const TRANSLATIONS = [km, zhHans];
const ENGLISH = codeBook.english;
const ALL = [ENGLISH, ...TRANSLATIONS];
const say = (catalogue: Catalogue, code: string, params: Params): string =>
  catalogue.message(code, params) ?? "";

/** Params such as the code can have: all of them, then each alone, then none; every value a word of no language. */
function samples(code: Code): Params[] {
  const full = Object.fromEntries(CODES[code].params.map((name) => [name, `xq${name}`]));
  return [full, ...Object.entries(full).map(([name, value]) => ({ [name]: value })), {}];
}

/** What a message says, and which params it looked at to say it. */
function told(catalogue: Catalogue, code: Code, params: Params) {
  const asked = new Set<string>();
  const text = say(
    catalogue,
    code,
    new Proxy(params, {
      get: (target, name) => {
        asked.add(String(name));
        return target[String(name)];
      },
    }),
  );
  return { text, asked: [...asked].sort() };
}

const repeated = (text: string): string[] => [...new Set(text.match(/xq[a-z]+/gi))].sort();

describe.each(TRANSLATIONS)("$lang", (catalogue) => {
  test("is a draft and says so, whatever it puts into its language", () => {
    const report = localise(validate(person({ sex: 7 })), catalogue);
    expect(report.messages).toEqual({ lang: catalogue.lang, status: "draft" });
    expect(report.issues).toMatchObject([{ code: "type", message: say(catalogue, "type", report.issues[0]?.params ?? {}) }]); // prettier-ignore
  });

  test("has each code, and repeats the same params as English whatever is given", () => {
    for (const code of CODE_NAMES) expect(catalogue.message(code, {}), code).toBeDefined();
    for (const code of CODE_NAMES)
      for (const params of samples(code)) {
        const [ours, english] = [told(catalogue, code, params), told(ENGLISH, code, params)];
        expect(ours.asked, code).toEqual(english.asked);
        expect(repeated(ours.text), code).toEqual(repeated(english.text));
      }
  });

  test("is written in its own script, each message in words of its own", () => {
    const script = catalogue === km ? /\p{Script=Khmer}/u : /\p{Script=Han}/u;
    const texts = CODE_NAMES.map((code) => say(catalogue, code, {}));
    for (const text of texts) {
      expect(text).toMatch(script);
      expect(text).toMatch(/[។。？?]$/u);
      expect(text).not.toMatch(/undefined|NaN|[\u200b-\u200f\u2060\ufeff]/);
      expect(text).toBe(text.normalize());
    }
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("names each format, each kind of value and each encoding that English names", () => {
    const params: [Code, string, readonly string[]][] = [
      ["format", "format", Object.keys(FORMATS)],
      ["not-plain-data", "kind", ["accessor", "bigint", "cycle", "extra-property", "function", "hidden", "instance", "not-finite", "proxy", "sparse", "symbol", "undefined"]], // prettier-ignore
      ["encoding", "encoding", ["utf-16le", "utf-16be", "utf-32le", "utf-32be"]],
      ["too-large", "unit", ["bytes", "values"]],
    ];
    for (const [code, name, values] of params) {
      const text = (value: string) => say(catalogue, code, { [name]: value });
      const unknown = text("no-such-thing").replace("no-such-thing", "");
      for (const value of values) {
        expect(text(value), value).not.toBe(unknown);
        expect(text(value), value).not.toContain(`${value}。`);
      }
    }
  });

  test("has each rule", () => {
    for (const [code, { layer }] of Object.entries(codeBook.codes))
      if (layer === "rules") expect(messageFor({ code, params: {} }, catalogue), code).not.toContain("[en]");
  });

  test("says in English, and marks, what it lacks", () => {
    const lacking: Catalogue = { ...catalogue, message: () => undefined };
    for (const code of Object.keys(codeBook.codes))
      expect(messageFor({ code, params: {} }, lacking)).toBe(`${messageFor({ code, params: {} })} [en]`);
    expect(messageFor({ code: "made-later", params: {} }, catalogue)).toMatch(/ \[en\]$/);
  });
});

test("English has each code and repeats every param it is given that is not a name of a table of ours", () => {
  for (const code of CODE_NAMES) expect(ENGLISH.message(code, {}), code).toBeDefined();
  for (const code of CODE_NAMES) {
    const [full = {}] = samples(code);
    for (const name of told(ENGLISH, code, full).asked) expect(CODES[code].params, code).toContain(name);
  }
});

test("whatever params hold, a message has no more of them than the params of its code", () => {
  const secret = "Zq7Vexrath";
  for (const catalogue of ALL)
    for (const code of CODE_NAMES)
      expect(say(catalogue, code, { value: secret, key: secret, input: secret }), code).not.toContain(secret);
});

test("an issue whose code is its maker's keeps its words, marked as English", () => {
  const report = validate(person());
  const issue = { input: 0, pointer: "", layer: "input", code: "not-found", severity: "error", message: "No such file.", params: {} } as const; // prettier-ignore
  expect(localise({ ...report, issues: [issue] }, km).issues[0]?.message).toBe("No such file. [en]");
  expect(localise({ ...report, issues: [issue] }, ENGLISH)).toMatchObject({
    messages: { lang: "en", status: "reviewed" },
    issues: [{ message: "No such file." }],
  });
});
