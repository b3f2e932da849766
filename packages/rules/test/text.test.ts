import { describe, expect, test } from "vitest";
import { NOT_PUBLIC, TEXT } from "../src/sites.js";
import { look } from "../src/text/look.js";
import { PERSONAL, SIGN } from "../src/text/signs.js";
import { random } from "./support.js";

const free = (text: string) => look(text, TEXT.free);
const kinds = (text: string) =>
  PERSONAL.flatMap(([sign, kind]) => ((free(text) & sign) !== 0 ? [kind] : [])).join();

describe("likely personal data", () => {
  test.each([
    ["call +855 00 000 000 today", "telephone"],
    ["012 345 678", "telephone"],
    ["(0)12-345-678-9", "telephone"],
    ["855 12 345 678", "telephone"],
    ["០១២ ៣៤៥ ៦៧៨", "telephone"],
    ["๐๘๑-๒๓๔-๕๖๗๘", "telephone"],
    ["໐໒໐ ໕໕໕໕ ໕໕໕໕", "telephone"],
    ["၀၉ ၄၂၀ ၀၀၀ ၀၀၀", "telephone"],
    ["1-2345-67890-12-3", "number"],
    ["ID 1234567890123", "number"],
    ["passport N1234567 seized", "number"],
    ["write to a.b@example.org", "e-mail"],
    ["ask @example_person there", "profile"],
    ["see facebook.com/example.person", "profile"],
    ["at https://t.me/example", "profile"],
    ["11.55640, 104.92820", "coordinates"],
    ["held at 11°33'N", "coordinates"],
  ])("%s: %s", (text, kind) => expect(kinds(text)).toBe(kind));

  test.each([
    "2019-11-06 to 2019-12-31", "in 2019-2020", "06/11/2019 and 7.12.2020", "1,200,000 riel and 10 000 000 dong", "file 12/2019/0045",
    "resolution A/RES/55/25", "Law NS/RKM/0208/005", "at 30 °C", "0.12345678", "ISO 3166-2", "Example item 4711", "12.5 per cent of 123456",
    "netflix.com/title", "example.org/report", "50 @ 3 USD", "sha256", "ថ្ងៃទី០៦ ខែវិច្ឆិកា ឆ្នាំ២០១៩",
  ])("lets pass: %s", (text) => expect(kinds(text)).toBe("")); // prettier-ignore

  test("fails closed: a text that cannot be looked at counts as one that may hold anything", () => {
    expect(look(undefined as unknown as string, TEXT.free)).toBe(SIGN.unread);
  });

  test("is not sought in the fields made for it", () => {
    for (const hint of [TEXT.name, TEXT.document, TEXT.contact])
      expect(look("+855 00 000 000", hint)).toBe(0);
  });
});

describe("other signs", () => {
  const sign =
    (name: keyof typeof SIGN, kind: number = TEXT.free) =>
    (text: string) =>
      (look(text, kind) & SIGN[name]) !== 0;
  const cases = (
    name: keyof typeof SIGN,
    kind: number,
    found: readonly string[],
    passed: readonly string[],
  ) => {
    test.each(found)(`${name}: %s`, (text) => expect(sign(name, kind)(text)).toBe(true));
    test.each(passed)(`not ${name}: %s`, (text) => expect(sign(name, kind)(text)).toBe(false));
  };
  cases(
    "spreadsheet",
    TEXT.free,
    ["1.23E+15", "1,23457E+15", "code 1E+10", "1-Mar", "Mar-01", "#N/A", "#REF!", "45292"],
    ["E+ 15", "1-March", "Mar", "12345", "#1", "A45292"],
  );
  cases("spreadsheet", TEXT.contact, ["812345678"], ["+855 00 000 000", "012345678", "115", "1234"]);
  cases("mixedScript", TEXT.name, ["Nguуen", "Ρaul"], ["Nguyễn", "Иван Ivan", "Παύλος", "Ünal"]);
  cases(
    "zeroWidth",
    TEXT.name,
    ["\u200BSokha", "Sokha\u2060", "So\u200Bkha", "Sokha\u00A0"],
    ["ស្រី\u200Bស្រី", "Van\u00A0Nguyen", "می\u200Cخواهم"],
  );
  cases(
    "noLetter",
    TEXT.name,
    ["\uE000", "a\u{E0041}", "\u{F0000}", "Sokha 😀", "a\uFDD0", "a\uFFFE", "a\u{1FFFE}", "a\u{40000}"],
    ["Sokha", "𠮷野"],
  );
  cases("noLetter", TEXT.free, ["\uF8FF"], ["Poster with 😀"]);
  cases(
    "khmerOrder",
    TEXT.name,
    ["សី្រ", "កាា", "ក្ ", "ស្រ្ត", "កេីត", "កេា"],
    ["ស្រី", "ស្ត្រី", "កន្ត្រៃ", "កើត", "កោ", "សាំ", "ម៉ែ", "ហ៊ាន", "ឧទាហរណ៍ សាកល្បង"],
  );
  cases("zawgyi", TEXT.name, ["ေမာင္", "ျမန္မာ"], ["မြန်မာ", "ကျေးဇူးတင်ပါတယ်", "မင်္ဂလာပါ", "ၸိူဝ်း"]);
  cases(
    "placeholder",
    TEXT.free,
    ["N/A", "-", "Unknown", "ไม่ทราบ", "Không rõ", "មិនដឹង", "na", "999"],
    ["Nation", "--x", "unknown man", "9"],
  );
  cases("placeholder", TEXT.name, ["?", "unknown"], ["Na", "Null", "X"]);
  cases(
    "decomposed",
    TEXT.name,
    ["Nguyễn".normalize("NFD"), "\u1025\u102E\u1038", "\u0E01\u0E48\u0E38", "\u0627\u0653", "\u1100\u1161"],
    ["Nguyễn", "ตัวอย่าง", "\u1026\u1038", "\u0E01\u0E38\u0E48", "\u0622", "가", "ស្រី"],
  );
  cases("notPublic", NOT_PUBLIC, ["any"], []);
  cases("notPublic", TEXT.free, [], ["any"]);
});

test("a text counts as decomposed exactly where NFC changes it: every character, every pair of marks of a script", () => {
  const wrong: string[] = [];
  const ask = (text: string) => {
    // Of a text that shows nothing no more is said.
    if ((free(text) & SIGN.blank) !== 0) return;
    if (((free(text) & SIGN.decomposed) !== 0) !== (text.normalize("NFC") !== text))
      wrong.push([...text].map((letter) => letter.codePointAt(0)?.toString(16)).join(" "));
  };
  const marks = new Map<number, string[]>();
  for (let point = 0x80; point < 0x110000; point++) {
    if (point === 0xd800) point = 0xe000;
    const letter = String.fromCodePoint(point);
    for (const text of new Set([letter, letter.normalize("NFD"), `a${letter}`])) ask(text);
    if (/\p{M}/u.test(letter)) marks.set(point >> 7, [...(marks.get(point >> 7) ?? []), letter]);
  }
  for (const ofScript of marks.values())
    for (const one of ofScript) for (const other of ofScript) ask(`a${one}${other}`);
  expect(wrong).toEqual([]);
});

test("any text is looked at without failing, in time that grows with its length", () => {
  const next = random(11);
  const ALPHABET = "0123456789 +-.,()/@°E#:aZ.f/ក្៉េាី០၁ေ္з\u200B\uE000😀";
  const units = [...ALPHABET];
  for (let round = 0; round < 4000; round++) {
    const text = Array.from(
      { length: Math.floor(next() * 60) + 1 },
      () => units[Math.floor(next() * units.length)],
    ).join("");
    for (let hint = 0; hint < 8; hint++) expect(look(text, hint) & SIGN.unread).toBe(0);
  }
  // Quadratic work on these would take minutes.
  for (const piece of [
    "0",
    "1 ",
    "1.2345,",
    "@a.",
    "a@",
    "t.me/",
    "facebook.com/",
    "1°",
    "ក្",
    "កា",
    "ေ",
    "E+",
    "+(",
  ])
    expect(look(piece.repeat(200_000), TEXT.free) & SIGN.unread).toBe(0);
}, 60_000);
