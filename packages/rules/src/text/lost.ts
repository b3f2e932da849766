import { SIGN } from "./signs.js";

const QUESTION = 0x3f;
const SPACE = 0x20;
const REPLACEMENT = 0xfffd;

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isEmpty = (unit: number): boolean => unit === SPACE || unit === 0xa0 || unit === 0x3000;

/** Tells whether a word from `from` up to `to` is one of an address, in which a question mark begins the query. */
function isAddress(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2f || unit === 0x3d || unit === 0x2e || unit === 0x26) return true;
  }
  return false;
}

/** So many question marks in a row that are no end of a word: nobody writes that. */
const MANY = 4;

/**
 * Question marks where letters were: in the place of whole words, or between the letters of one. A question that ends with up to
 * three of them is one; so is a text of up to three alone, which stands for a missing value.
 */
export function questionMarks(text: string): number {
  let from = 0;
  let words = 0;
  let lostWords = 0;
  while (from < text.length) {
    if (isEmpty(text.charCodeAt(from))) {
      from++;
      continue;
    }
    let to = from;
    let marks = 0;
    let row = 0;
    let inside = false;
    for (; to < text.length && !isEmpty(text.charCodeAt(to)); to++) {
      if (text.charCodeAt(to) !== QUESTION) continue;
      marks++;
      row = to > from && text.charCodeAt(to - 1) === QUESTION ? row + 1 : 1;
      if (row === MANY && !isLetter(text.charCodeAt(to - MANY))) return SIGN.lost;
      // A letter before it, and another after it or after more of its kind.
      let next = to + 1;
      while (text.charCodeAt(next) === QUESTION) next++;
      if (to > from && isLetter(text.charCodeAt(to - 1)) && isLetter(text.charCodeAt(next))) inside = true;
    }
    words++;
    if (inside && !isAddress(text, from, to)) return SIGN.lost;
    const begins = text.charCodeAt(from) === QUESTION && text.charCodeAt(from + 1) === QUESTION;
    if (begins && isLetter(text.charCodeAt(to - 1))) return SIGN.lost;
    if (marks >= 2 && marks === to - from) {
      // At the end up to three of them may stress a question.
      if (to < text.trimEnd().length) return SIGN.lost;
      lostWords++;
    }
    from = to;
  }
  return words > 1 && lostWords === words ? SIGN.lost : 0;
}

/** The bytes from 0x80 to 0x9F in Windows-1252, by the character that each becomes. */
const WINDOWS_1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
/** How much a character behind the first of a sequence proves. So much together is enough. */
const ENOUGH = 6;
/** Quotes, dashes, dots, spaces and letters of Windows-1252: people write them beside letters. */
const LITTLE =
  "\u2026\u2018\u2019\u201C\u201D\u2013\u2014\u2022\u2039\u203A\u2122\u0160\u0161\u017D\u017E\u0152\u0153\u0178\u02C6\u02DC\u00A0\u00AB\u00BB";
/** Signs that seldom stand there; in a sequence of three they never do. */
const SOME = "\u00A1\u00BF\u00B0\u00BA\u00AA\u00B7\u00B4\u00A8";
/** Marks of a brand: they prove something only behind the two letters that UTF-8 in Latin-1 has most. */
const BRAND = "\u00A9\u00AE";

function weightOf(unit: number, first: number, length: number): number {
  const sign = String.fromCharCode(unit);
  if (LITTLE.includes(sign)) return 1;
  if (SOME.includes(sign)) return length === 2 ? 2 : ENOUGH;
  return BRAND.includes(sign) && first !== 0xc2 && first !== 0xc3 ? 1 : ENOUGH;
}

/** The byte that a character was in Windows-1252 or Latin-1, or -1. */
function latinByte(unit: number): number {
  if (unit < 0x100) return unit;
  const at = WINDOWS_1252.indexOf(String.fromCharCode(unit));
  return at < 0 ? -1 : 0x80 + at;
}

/** The byte that a character was in Windows-874, the code page of Thai, or -1. */
function thaiByte(unit: number): number {
  if (unit >= 0xe01 && unit <= 0xe5b) return unit - 0xe00 + 0xa0;
  if (unit <= 0xa0) return unit;
  return unit === 0x20ac
    ? 0x80
    : unit === 0x2026
      ? 0x85
      : unit >= 0x2013 && unit <= 0x2022
        ? latinByte(unit)
        : -1;
}

/** How many bytes a character of UTF-8 has that begins with this one; 0 for one that begins none. */
const lengthOf = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;

/** How many characters from `at` on are one of UTF-8 whose bytes were read one by one; 0 for none. */
function sequence(text: string, at: number, byteOf: (unit: number) => number): number {
  const first = byteOf(text.charCodeAt(at));
  const length = lengthOf(first);
  if (length === 0 || at + length > text.length) return 0;
  for (let n = 1; n < length; n++) {
    const byte = byteOf(text.charCodeAt(at + n));
    if (byte < 0x80 || byte > 0xbf) return 0;
    // Longer than needed, a surrogate, or beyond Unicode.
    if (n > 1) continue;
    if ((first === 0xe0 && byte < 0xa0) || (first === 0xed && byte > 0x9f)) return 0;
    if ((first === 0xf0 && byte < 0x90) || (first === 0xf4 && byte > 0x8f)) return 0;
  }
  return length;
}

/** UTF-8 that was read as Latin-1 or Windows-1252: `Ã©` for é, `áž` and one more for a Khmer letter. */
export function latinOfUtf8(text: string): number {
  let proved = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xc2 || unit > 0xf4) continue;
    const length = sequence(text, at, latinByte);
    if (length === 0) continue;
    let most = 0;
    for (let n = 1; n < length; n++) most = Math.max(most, weightOf(text.charCodeAt(at + n), unit, length));
    proved += most;
    if (proved >= ENOUGH) return SIGN.lost;
    at += length - 1;
  }
  return 0;
}

const isThai = (unit: number): boolean => unit >= 0xe01 && unit <= 0xe5b;

/** Letters that stand together without a vowel between them may be a sequence of two by chance; so many in a row are not. */
const PAIRS = 6;

/**
 * UTF-8 that was read as Windows-874: then the Thai letters that stand together are whole characters of UTF-8. Proof is a row of
 * them, or two of them inside Latin words where all others are whole too.
 */
export function thaiOfUtf8(text: string): number {
  let inWords = 0;
  let allWhole = true;
  for (let at = 0; at < text.length; at++) {
    if (!isThai(text.charCodeAt(at))) continue;
    let from = at;
    let [pairs, longer] = [0, 0];
    for (let length = sequence(text, from, thaiByte); length > 0; length = sequence(text, from, thaiByte)) {
      if (length === 2) pairs++;
      else longer++;
      from += length;
    }
    if (isThai(text.charCodeAt(from))) allWhole = false;
    else if (longer >= 2 || pairs >= PAIRS) return SIGN.lost;
    else if (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(from))) inWords++;
    at = Math.max(at, from - 1);
    while (isThai(text.charCodeAt(at + 1))) at++;
  }
  return allWhole && inWords >= 2 ? SIGN.lost : 0;
}

/** U+FFFD, which stands for bytes that were no character; and what its own bytes become in Chinese code pages. */
export const replaced = (text: string): boolean =>
  text.includes(String.fromCharCode(REPLACEMENT)) || text.includes("锟斤拷");
