import currencies from "currency-codes";
import { iso31662 } from "iso-3166/2.js";
import registry from "language-subtag-registry/data/json/registry.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { isAccount, isEmail, isPhone, isWebsite } from "../src/contact-values.js";
import { isCurrency, isLanguage, isSubdivision, languageMeant } from "../src/lists.js";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const triples = pairs.flatMap((pair) => LETTERS.map((c) => pair + c));

/** Codes on which a test and a list differ. */
const differing = (codes: readonly string[], test: (code: string) => boolean, listed: ReadonlySet<string>) =>
  codes.filter((code) => test(code) !== listed.has(code));

test("of all codes of two and three letters those of the registry are languages", () => {
  const listed = new Set(registry.flatMap(({ Type, Subtag = "" }) => (Type === "language" ? [Subtag] : [])));
  expect(listed.size).toBeGreaterThan(8000);
  expect(differing([...pairs, ...triples], isLanguage, listed)).toEqual([]);
});

test("of all scripts those of the registry may follow a language", () => {
  const listed = new Set(
    registry.flatMap(({ Type, Subtag = "" }) => (Type === "script" ? [`km-${Subtag}`] : [])),
  );
  const codes = triples.map((triple, n) => `km-${LETTERS[n % 26]?.toUpperCase() ?? ""}${triple}`);
  expect(
    differing(
      [...codes, ...listed, "kh-Khmr"],
      isLanguage,
      new Set([...listed].filter((each) => !each.includes(".."))),
    ),
  ).toEqual([]);
});

test.each([
  ["kh", "km"], ["vn", "vi"], ["cn", "zh"], ["jp", "ja"], ["mm", "my"], ["ph", "fil"], ["khm", "km"], ["zho", "zh"],
  ["qq", undefined], ["xx", undefined],
])("%s most likely means %s", (code, language) => expect(languageMeant(code)).toBe(language)); // prettier-ignore

test("of all codes of three capitals the currencies of ISO 4217 are money, and those of the past that states had", () => {
  const current = new Set(currencies.codes().filter((code) => code !== "XXX" && code !== "XTS"));
  const past = new Set(["DEM", "FRF", "HRK", "LTL", "MRO", "SLL", "VEF", "ZMK", "ZWL"]);
  const wrong = differing(
    triples.map((each) => each.toUpperCase()),
    isCurrency,
    current,
  );
  for (const code of past) expect(wrong).toContain(code);
  // Each that is money beyond today's list was so in some state after 2000: sixty at most.
  expect(wrong.filter((code) => current.has(code))).toEqual([]);
  expect(wrong.length).toBeLessThan(70);
});

test("the subdivisions are those of ISO 3166-2, each state's own", () => {
  const listed = new Set(iso31662.map(({ code }) => code));
  expect(listed.size).toBeGreaterThan(5000);
  const states = [...new Set(iso31662.map(({ code }) => code.slice(0, 2))), "XX", "XK", "ZZ"];
  const parts = [...new Set(iso31662.map(({ code }) => code.slice(3)))];
  const codes = states.flatMap((state) => parts.map((part) => `${state}-${part}`));
  expect(differing(codes, isSubdivision, listed)).toEqual([]);
});

describe("contacts", () => {
  const PHONES = [
    "+855 12 345 678", "012 345 678", "(023) 000-000", "115", "1280", "+855 23 000 000 ext. 12", "tel: 023 000 000",
    "023.000.000 / 023.000.001", "០២៣ ០០០ ០០០", "๐๒ ๐๐๐ ๐๐๐๐", "၀၁ ၀၀၀ ၀၀၀", "＋８５５ １２ ３４５ ６７８", "010-0000-0000#3",
  ]; // prettier-ignore
  const EMAILS = [
    "office@example.org", "a.b+c@mail.example.co.th", "o'desk@example.org", "ឧទាហរណ៍@example.org", "office@例子.示例",
  ]; // prettier-ignore
  const SITES = [
    "https://example.org/", "http://example.org", "www.example.org", "example.org/a?b=c#d", "https://example.org:8443/x",
    "HTTPS://EXAMPLE.ORG/", "https://ឧទាហរណ៍.example", "https://例子.示例/甲",
  ]; // prettier-ignore
  const NOTHING = ["N/A", "-", "?", "unknown", "example"];
  const ACCOUNTS = [
    "@example.office",
    "+855 12 345 678",
    "example-office",
    "https://t.me/example",
    "示例账号",
  ];

  test.each(PHONES)("phone: %s", (value) => expect(isPhone(value)).toBe(true));
  test.each([
    ...EMAILS,
    ...SITES,
    ...NOTHING,
    "12",
    "javascript:alert(1)",
    "call the desk on 012 345 678",
    "1".repeat(50),
  ])("no phone: %s", (value) => expect(isPhone(value)).toBe(false));
  test.each(EMAILS)("e-mail: %s", (value) => expect(isEmail(value)).toBe(true));
  test.each([
    ...PHONES, ...SITES, ...NOTHING, "office@example", "@example.org", "office@", "a@b@example.org", "a b@example.org",
    "office@example..org", ".a@example.org", "a.@example.org", "mailto:office@example.org", "Office <office@example.org>",
    "office@-example.org", "office@127.0.0.1",
  ])("no e-mail: %s", (value) => expect(isEmail(value)).toBe(false)); // prettier-ignore
  test.each(SITES)("website: %s", (value) => expect(isWebsite(value)).toBe(true));
  test.each([
    ...PHONES, ...EMAILS, ...NOTHING, "javascript:alert(1)", "JavaScript:alert(1)//example.org", "data:text/html,x",
    "file:///etc/passwd", "ftp://example.org/", "https://", "https:///example.org", "http://127.0.0.1/", "http://[::1]/",
    "http://localhost/", "http://intranet.local/", "https://user@example.org/", "https://exa mple.org/", "mailto:office@example.org",
  ])("no website: %s", (value) => expect(isWebsite(value)).toBe(false)); // prettier-ignore
  test.each(ACCOUNTS)("account: %s", (value) => expect(isAccount(value)).toBe(true));
  test.each(["javascript:alert(1)", "data:text/html,x", "-", "@"])("no account: %s", (value) =>
    expect(isAccount(value)).toBe(false),
  );
});
