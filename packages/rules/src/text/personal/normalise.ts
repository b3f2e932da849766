import { digitOf } from "../digits.js";

/** Characters that take no room on the page: they split a number or a word without being seen. Variation selectors and keycaps too. */
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u180b-\u180d]|\u180f|\u20e3|[\ufe00-\ufe0f]/g;

/** Greek and Cyrillic letters that look like Latin ones, each followed by the Latin letter. */
const LOOK_ALIKES =
  "аaАaвbВbеeЕeѕsЅsіiІiјjЈjкkКkмmМmнhНhоoОoрpРpсcСcтtТtуyУyхxХxԁdɡgһhԛqԝwαaΑaΒbεeΕeΖzΗhιiΙiκkΚkΜmνvΝnοoΟoρpΡpΤtυuΥyΧx";

/** Signs that people write for a plainer one. */
const PLAIN: readonly (readonly [signs: string, plain: string])[] = [
  ["‐‑‒–—―−﹘﹣", "-"],
  ["·‧・•∙⋅", "."],
  ["،၊、", ","],
  ["\u2032\u2019\u2018\u00b4`", "'"],
  ["\u201c\u201d\u201e\u2033", '"'],
];

let table: ReadonlyMap<string, string> | undefined;

function plainSigns(): ReadonlyMap<string, string> {
  if (table) return table;
  const made = new Map<string, string>();
  const letters = [...LOOK_ALIKES];
  for (let at = 0; at + 1 < letters.length; at += 2)
    made.set(letters[at] as string, letters[at + 1] as string);
  for (const [signs, plain] of PLAIN) for (const sign of signs) made.set(sign, plain);
  return (table = made);
}

/** Letters beyond ASCII that may have a plainer form: Greek, Cyrillic, IPA, digits of all scripts, punctuation. */
const SPECIAL =
  /[\u00b4\u00b7\u0261\u0370-\u052f\u060c\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u104a\u1090-\u1099\u17e0-\u17e9\u2010-\u2015\u2018-\u201e\u2022\u2027\u2032\u2033\u2212\u2219\u22c5\u3001\u30fb\ufe58\ufe63]/g;

/**
 * A text as a reader sees it, in the plainest characters: compatibility forms resolved, what cannot be seen left out, digits of all
 * scripts as ASCII ones, dashes, dots and quotes as the ASCII ones, look-alike letters as Latin ones. Keeps capitals.
 */
export function plain(text: string): string {
  const signs = plainSigns();
  return text
    .replace(UNSEEN, "")
    .normalize("NFKC")
    .replace(SPECIAL, (sign) => {
      const digit = digitOf(sign.charCodeAt(0));
      return digit >= 0 ? String(digit) : (signs.get(sign) ?? sign);
    });
}

/** The names of the digits from 0 to 9 in languages of the region, with variants. A name that begins with another stands before it. */
const DIGIT_NAMES: readonly (readonly [digit: number, names: string])[] = [
  [6, "ប្រាំមួយ"], [7, "ប្រាំពីរ"], [7, "ប្រាំពិល"], [8, "ប្រាំបី"], [9, "ប្រាំបួន"],
  [0, "zero"], [0, "oh"], [1, "one"], [2, "two"], [3, "three"], [4, "four"], [5, "five"], [6, "six"], [7, "seven"], [8, "eight"], [9, "nine"],
  [0, "kosong"], [0, "sifar"], [0, "nol"], [1, "satu"], [2, "dua"], [3, "tiga"], [4, "empat"], [5, "lima"], [6, "enam"], [7, "tujuh"], [8, "delapan"], [8, "lapan"], [9, "sembilan"],
  [0, "không"], [1, "một"], [2, "hai"], [3, "ba"], [4, "bốn"], [4, "tư"], [5, "năm"], [6, "sáu"], [7, "bảy"], [7, "bẩy"], [8, "tám"], [9, "chín"],
  [0, "ศูนย์"], [1, "หนึ่ง"], [2, "สอง"], [3, "สาม"], [4, "สี่"], [5, "ห้า"], [6, "หก"], [7, "เจ็ด"], [8, "แปด"], [9, "เก้า"],
  [0, "សូន្យ"], [1, "មួយ"], [2, "ពីរ"], [3, "បី"], [4, "បួន"], [5, "ប្រាំ"],
  [0, "ສູນ"], [1, "ໜຶ່ງ"], [2, "ສອງ"], [3, "ສາມ"], [4, "ສີ່"], [5, "ຫ້າ"], [6, "ຫົກ"], [7, "ເຈັດ"], [8, "ແປດ"], [9, "ເກົ້າ"],
  [0, "သုည"], [1, "တစ်"], [2, "နှစ်"], [3, "သုံး"], [4, "လေး"], [5, "ငါး"], [6, "ခြောက်"], [7, "ခုနစ်"], [8, "ရှစ်"], [9, "ကိုး"],
  [0, "〇"], [0, "零"], [0, "○"], [1, "一"], [1, "幺"], [2, "二"], [2, "两"], [3, "三"], [4, "四"], [5, "五"], [6, "六"], [7, "七"], [8, "八"], [9, "九"],
]; // prettier-ignore

interface Spelled {
  readonly run: RegExp;
  readonly name: RegExp;
  readonly digits: ReadonlyMap<string, number>;
}
let spelled: Spelled | undefined;

/** At least so many names of digits in a row are a number that somebody spelled out; fewer are a year or a count. */
const SPELLED_DIGITS = 7;

function spelledNumbers(): Spelled {
  if (spelled) return spelled;
  const digits = new Map(DIGIT_NAMES.map(([digit, name]) => [plain(name), digit]));
  const names = [...digits.keys()].join("|");
  return (spelled = {
    run: new RegExp(`(?:(?:${names})[ ,.\\-]{0,2}){${SPELLED_DIGITS},24}`, "g"),
    name: new RegExp(`(${names})[ ,.\\-]{0,2}`, "g"),
    digits,
  });
}

/** Writes a number that is spelled out with digits. */
function withSpelledNumbers(text: string): string {
  const { run, name, digits } = spelledNumbers();
  return text.replace(run, (words) => {
    const number = words.replace(name, (_, word: string) => String(digits.get(word)));
    return ` ${number} `;
  });
}

/** Single letters or digits with a space behind each, as people write what a filter must not see. */
const SPACED = /(?<![^\s:,.()])[a-z0-9\u4e00-\u9fff](?: [a-z0-9_\u4e00-\u9fff]){6,}(?![a-z0-9])/g;

/**
 * A plain text in small letters, in which tricks are undone: numbers spelled out, O and l for 0 and 1, letters with a space behind
 * each, "(at)", "[dot]" and "hxxp".
 */
export function undisguised(plainText: string): string {
  return withSpelledNumbers(
    plainText
      .toLowerCase()
      .replace(SPACED, (letters) => letters.replaceAll(" ", ""))
      .replace(/(?<![a-z])[0-9ol]*[0-9][0-9ol]*(?![a-z])/g, (word) =>
        word.length > 1 ? word.replaceAll("o", "0").replaceAll("l", "1") : word,
      )
      .replace(/(?<=[0-9][ .-])o{2,4}(?=[ .-][0-9])/g, (zeros) => "0".repeat(zeros.length)),
  )
    .replace(/ ?[([{] ?(?:at|艾特|@) ?[)\]}] ?/g, "@")
    .replace(/ ?[([{] ?(?:dot|点|點|\.) ?[)\]}] ?/g, ".")
    .replace(/\bhxxp/g, "http");
}
