import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../scripts/folders.js";
import { TEXT } from "../src/sites.js";
import { look } from "../src/text/look.js";
import { SIGN } from "../src/text/signs.js";

const DATA = path.join(ROOT, "../taxonomy/data");

/** Every text of the vocabulary's files in any language: labels, titles, definitions, notes. */
function texts(): readonly string[] {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const name of readdirSync(DATA, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".yml")) collect(parse(readFileSync(path.join(DATA, name), "utf8")));
  return [...found].filter((text) => text.length <= 4000 && !/[\u0000-\u001F]/.test(text));
}
const corpus = texts();

const tells = (text: string, sign: number): boolean => (look(text, TEXT.free) & sign) !== 0;
const wrong = (list: readonly string[], sign: number) => list.filter((text) => tells(text, sign));

/** Right texts with what is easily taken for a fault: accents beside quotes, capitals, brands, questions, Thai that looks odd. */
const RIGHT = [
  "« Café » et “thé…”", "NHÀ “MỘT”, NHÃ…", "CAFÉ®, CAFÉ™ và TRÀ©", "Máš… váš“ žáš”", "está…”", "œuvre, cœur, Œdème", "10 °C à 30 °C",
  "¿Qué? ¡Él!", "Who pays?", "Who pays???", "Who pays ??", "What? Where? When?", "Who pays????????", "see example.org/search?q=a&b=c", "https://example.org/?id=3",
  "อเนกประสงค์", "อินเทอร์เน็ต", "เอนก เนตร เธอ", "เธอและเขา", "งานอเนกประสงค์ของเธอ", "ยกยกย", "สด รก วง ยก", "Aรก และ Bสด", "XรกY", "ẤẢ", "Ðà Nẵng", "Ünal ¼ ½ Öğe", "Fußgänger § 12",
  "ສະບາຍດີ", "မြန်မာ", "தமிழ்", "اللغة العربية", "عربي: é", "中文，文本", "示例 甲", "日本語テキスト", "锟", "Nguyễn Thị Ví Dụ", "Đặng Văn Ã",
]; // prettier-ignore

describe("right texts of all languages", () => {
  test("there are many", () => {
    expect(corpus.length).toBeGreaterThan(5000);
    for (const script of ["Khmer", "Thai", "Lao", "Myanmar", "Han", "Latin"])
      expect(
        corpus.filter((text) => new RegExp(`\\p{Script=${script}}`, "u").test(text)).length,
        script,
      ).toBeGreaterThan(20);
  });
  test("none lost its characters", () => expect(wrong([...corpus, ...RIGHT], SIGN.lost)).toEqual([]));
  test("none is blank or has spaces to spare", () =>
    expect(wrong([...corpus, ...RIGHT], SIGN.blank | SIGN.straySpace)).toEqual([]));
});

describe("what others made of their bytes", () => {
  const bytes = new TextEncoder();
  const beyond = corpus.filter(
    (text) => [...text].filter((letter) => letter > "\u007F" && /\p{L}/u.test(letter)).length >= 3,
  );
  // The structure refuses control characters: what becomes one is told by it.
  const readAs = (encoding: string) =>
    beyond
      .map((text) => new TextDecoder(encoding).decode(bytes.encode(text)))
      .filter((text) => !/[\u0080-\u009F]/.test(text));
  test.each(["windows-1252", "windows-874", "gbk"])("UTF-8 read as %s is told", (encoding) => {
    const read = readAs(encoding).filter((text) => encoding !== "gbk" || text.includes("\uFFFD"));
    const missed = read.filter((text) => !tells(text, SIGN.lost));
    expect(read.length).toBeGreaterThan(5);
    expect(missed.length / read.length, missed.slice(0, 10).join(" | ")).toBeLessThanOrEqual(0.02);
  });
  test("UTF-8 read as Latin-1 is told where the structure lets it pass", () => {
    const read = beyond
      .map((text) => Buffer.from(text, "utf8").toString("latin1"))
      .filter((text) => !/[\u0080-\u009F]/.test(text));
    expect(read.filter((text) => !tells(text, SIGN.lost))).toEqual([]);
  });
  test("legacy bytes read as UTF-8, and letters that became question marks, are told", () => {
    const marks = beyond.map((text) =>
      [...text].map((letter) => (letter > "\u007F" ? "?" : letter)).join(""),
    );
    // Up to three alone stand for a missing value, and are told as that.
    const missed = marks.filter((text) => !tells(text, SIGN.lost | SIGN.placeholder));
    expect(missed.length / marks.length, missed.slice(0, 10).join(" | ")).toBeLessThanOrEqual(0.05);
    expect(tells(new TextDecoder().decode(Uint8Array.of(0x43, 0x61, 0x66, 0xe9)), SIGN.lost)).toBe(true);
  });
});

describe("blanks", () => {
  /** White space and what is not seen, as Unicode's own properties say. */
  const isUnseen = (letter: string) =>
    /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Zs}\u2800]/u.test(letter);
  test("a text of one character is blank exactly where nobody sees it", () => {
    const differing: string[] = [];
    for (let point = 0x20; point < 0xf0000; point++) {
      if (point === 0x7f) point = 0xa0;
      if (point === 0xd800) point = 0xe000;
      const letter = String.fromCodePoint(point);
      if (tells(letter, SIGN.blank) !== isUnseen(letter)) differing.push(point.toString(16));
    }
    expect(differing).toEqual([]);
  });
  test("and one that is seen anywhere makes a text", () => {
    for (const text of [" a", "\u200B\u3000甲", "\u00A0.", "\u{E0020}x", "\u3164ក"])
      expect(tells(text, SIGN.blank)).toBe(false);
  });
  test.each([" a", "a ", "a  b", "a\u3000", "a \u00A0b", "a\u2009 b"])("%j has a space to spare", (text) =>
    expect(tells(text, SIGN.straySpace)).toBe(true),
  );
  test.each(["a b", "a\u00A0b", "示例\u3000甲", "a\u202Fb c"])("%j has none", (text) =>
    expect(tells(text, SIGN.straySpace)).toBe(false),
  );
});
