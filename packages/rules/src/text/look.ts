import { NOT_PUBLIC, TEXT } from "../sites.js";
import { isBlank, isWideSpace, strayWideSpace } from "./blanks.js";
import { burmese } from "./burmese.js";
import { digitOf } from "./digits.js";
import { khmer } from "./khmer.js";
import { latinOfUtf8, questionMarks, replaced, thaiOfUtf8 } from "./lost.js";
import { isLatin, mayMention, personal } from "./personal/index.js";
import { LONGEST_PLACEHOLDER, placeholder, spreadsheet } from "./values.js";
import { SIGN } from "./signs.js";

const LATIN = 1;
const GREEK_OR_CYRILLIC = 2;
const KHMER = 4;
const BURMESE = 8;
const ZERO_WIDTH = 16;
const COMBINING = 32;
const NO_LETTER = 64;
const EMOJI = 128;
const DIGIT = 256;
const DEGREE = 512;
const SLASH = 1024;
const SIGN_AT = 2048;
const MARK = 4096;
const DISGUISE = 8192;
const BRACKET = 16384;
/** What a byte of UTF-8 behind the first becomes in Latin-1 or Windows-1252. */
const SYMBOL = 32768;
const WIDE_SPACE = 65536;
const THAI = 131072;
const REPLACED = 262144;
const QUESTION = 524288;
const DOUBLE_SPACE = 1048576;
/** What a text may have that is of ASCII alone, and what only personal data are looked for by. */
const PLAIN = LATIN | DIGIT | SIGN_AT | SLASH | MARK | DISGUISE | BRACKET | QUESTION | DOUBLE_SPACE;

/** Digits from which a text may hold a number that leads to a person. */
const TELLING_DIGITS = 5;
/** Characters by which a text may tell of a person without a word for it, or hide one. */
const TELLING = SIGN_AT | SLASH | DEGREE | MARK | DISGUISE;

/** The at sign as a word. */
const AT_IN_BRACKETS = /\( ?at ?\)/i;

/** What there is in a character of Latin-1 and of the Latin letters behind it. */
function latinClass(unit: number): number {
  switch (unit) {
    case 0xa0:
      return ZERO_WIDTH | WIDE_SPACE | SYMBOL;
    case 0xad:
      return ZERO_WIDTH | SYMBOL;
    case 0xb0:
      return DEGREE | SYMBOL;
    case 0xb2:
    case 0xb3:
    case 0xb9:
      return DISGUISE | SYMBOL;
    case 0x152:
    case 0x153:
    case 0x160:
    case 0x161:
    case 0x178:
    case 0x17d:
    case 0x17e:
    case 0x192:
    case 0x2c6:
    case 0x2dc:
      return LATIN | SYMBOL;
    default:
      return unit < 0xc0 ? SYMBOL : LATIN;
  }
}

/** What there is in a character beyond ASCII. */
function classOf(unit: number): number {
  if (unit < 0x300) return latinClass(unit);
  if (unit < 0x370) return COMBINING;
  if (unit < 0x530) return GREEK_OR_CYRILLIC | (unit < 0x400 || unit >= 0x483 ? COMBINING : 0);
  if (unit >= 0x2e80 && unit < 0xd800)
    return unit === 0x3000
      ? WIDE_SPACE
      : unit === LOST_IN_CHINESE
        ? REPLACED
        : isAsianMark(unit)
          ? COMBINING
          : 0;
  // Of Thai and Lao only the vowels below and the signs of silence can stand before or after a tone with one look.
  if (unit >= 0xe00 && unit < 0xf00)
    return (unit & 0x7f) >= 0x50 && (unit & 0x7f) < 0x5a
      ? DIGIT | THAI
      : (unit & 0x7f) >= 0x38 && (unit & 0x7f) <= 0x3a
        ? COMBINING | THAI
        : THAI;
  // Of Burmese the letter U, which II makes another letter, and what asat may stand before or after.
  if (unit >= 0x1000 && unit < 0x10a0)
    return (
      BURMESE |
      (digitOf(unit) >= 0 ? DIGIT : 0) |
      (unit === 0x1025 || unit === 0x1037 || unit === 0x108d ? COMBINING : 0)
    );
  if (unit >= 0x1780 && unit < 0x1800)
    return KHMER | (digitOf(unit) >= 0 ? DIGIT : 0) | (unit === 0x17dd ? COMBINING : 0);
  if (unit >= 0x1e00 && unit < 0x1f00) return LATIN;
  if (unit >= 0x2000 && unit < 0x2070) {
    if (unit <= 0x200a) return unit <= 0x2001 ? COMBINING | WIDE_SPACE : WIDE_SPACE;
    return unit <= 0x200f || unit === 0x2060 ? ZERO_WIDTH : isWideSpace(unit) ? WIDE_SPACE : SYMBOL;
  }
  if (unit >= 0x2600 && unit < 0x27c0) return EMOJI;
  if (unit >= 0xd800 && unit < 0xdc00) {
    // Planes 15 and 16 are private use; U+E0000 and on are tags, which nobody sees; U+1F000 and on are pictures.
    if (unit >= 0xdb40) return unit === 0xdb40 || unit >= 0xdb80 ? NO_LETTER : 0;
    // The ends of planes 1 to 3 and all of 4 to 13, where no character is.
    if (unit >= 0xd8bf || unit === 0xd83f || unit === 0xd87f) return NO_LETTER;
    return (unit >= 0xd83c && unit <= 0xd83e ? EMOJI : 0) | (unit === 0xd835 ? DISGUISE : 0) | COMBINING;
  }
  if (unit >= 0xe000 && unit < 0xf900) return NO_LETTER;
  if ((unit >= 0xfdd0 && unit < 0xfdf0) || unit >= 0xfffe) return NO_LETTER;
  if (unit === 0xfffd) return REPLACED;
  if (unit === 0x20ac || unit === 0x2122) return SYMBOL;
  if (unit === 0x1680) return WIDE_SPACE;
  // What is left is rare here: whether it is composed is asked of the text.
  return (
    (digitOf(unit) >= 0 ? DIGIT : 0) |
    (unit < 0x2000 || unit >= 0x2070 ? COMBINING : 0) |
    (isDisguise(unit) ? DISGUISE : 0)
  );
}

/** Letters and digits in another dress, such as superscript, circled and full-width ones. */
const isDisguise = (unit: number): boolean =>
  (unit >= 0x2070 && unit < 0x20a0) || (unit >= 0x2460 && unit < 0x2500) || (unit >= 0xfe50 && unit < 0xfff0);

/** The first of three letters that the bytes of U+FFFD become in the code pages of Chinese. */
const LOST_IN_CHINESE = 0x951f;

/** Marks that compose or change places, from the Chinese letters up to the Korean ones, which do neither. */
const isAsianMark = (unit: number): boolean =>
  (unit >= 0x302a && unit < 0x3030) ||
  unit === 0x3099 ||
  unit === 0x309a ||
  (unit >= 0xa66f && unit < 0xac00);

const isZeroWidth = (unit: number): boolean => unit > 0x7f && (classOf(unit) & ZERO_WIDTH) !== 0;
const isAscii = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** A character without width at either end, or inside a Latin word, where no script needs it. */
function hidden(text: string): boolean {
  const last = text.length - 1;
  if (isZeroWidth(text.charCodeAt(0)) || isZeroWidth(text.charCodeAt(last))) return true;
  for (let at = 1; at < last; at++) {
    const unit = text.charCodeAt(at);
    if (
      unit !== 0xa0 &&
      isZeroWidth(unit) &&
      isAscii(text.charCodeAt(at - 1)) &&
      isAscii(text.charCodeAt(at + 1))
    )
      return true;
  }
  return false;
}

/** A word of Latin letters with Greek or Cyrillic ones among them: they look alike and are not. */
function mixed(text: string): boolean {
  let scripts = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isAscii(unit)) scripts |= LATIN;
    else if (unit > 0x7f) scripts |= classOf(unit) & (LATIN | GREEK_OR_CYRILLIC);
    else scripts = 0;
    if (scripts === (LATIN | GREEK_OR_CYRILLIC)) return true;
  }
  return false;
}

/** Tells whether characters that are not shown, or brackets, may split what a word would tell. */
const isHidden = (text: string, seen: number): boolean =>
  (seen & (ZERO_WIDTH | LATIN)) === (ZERO_WIDTH | LATIN) ||
  (seen & (GREEK_OR_CYRILLIC | LATIN)) === (GREEK_OR_CYRILLIC | LATIN) ||
  ((seen & BRACKET) !== 0 && AT_IN_BRACKETS.test(text));

/** The signs in a text of a field of which `hint` tells the kind (see `sites.ts`); 0 for most. One pass over it, and others only where it asks for them. */
function signs(text: string, hint: number): number {
  const kind = hint & 3;
  let seen = 0;
  let digits = 0;
  let inWord = false;
  // Names, documents and contacts are personal data by design: nothing is looked for in them.
  let mentions = kind !== TEXT.free;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
      seen |= LATIN;
      if (inWord) continue;
      inWord = true;
      if (!mentions) mentions = mayMention(text, at, unit);
    } else if (unit > 0x7f) {
      const of = classOf(unit);
      seen |= of;
      if ((of & DIGIT) !== 0) digits++;
      const latin = isLatin(unit);
      if (!mentions && (latin ? !inWord : unit >= 0xe00)) mentions = mayMention(text, at, unit);
      inWord = latin;
    } else {
      inWord = false;
      if (unit === 0x20) {
        if (text.charCodeAt(at + 1) === 0x20) seen |= DOUBLE_SPACE;
      } else if (unit >= 0x30 && unit <= 0x39) digits++;
      else if (unit === 0x3f) seen |= QUESTION;
      else if (unit === 0x40) seen |= SIGN_AT;
      else if (unit === 0x2f) seen |= SLASH;
      else if (unit === 0x2b || unit === 0x23 || unit === 0x5f) seen |= MARK;
      else if (unit === 0x5b || unit === 0x7b) seen |= DISGUISE;
      else if (unit === 0x28) seen |= BRACKET;
    }
  }
  let found = (hint & NOT_PUBLIC) !== 0 ? SIGN.notPublic : 0;
  // Of what shows nothing there is no more to say.
  if (isBlank(text)) return found | SIGN.blank;
  if ((seen & DOUBLE_SPACE) !== 0 || text.charCodeAt(0) === 0x20 || text.charCodeAt(text.length - 1) === 0x20)
    found |= SIGN.straySpace;
  if ((seen & QUESTION) !== 0) found |= questionMarks(text);
  if (
    kind === TEXT.free &&
    (digits >= TELLING_DIGITS || (seen & TELLING) !== 0 || mentions || isHidden(text, seen))
  )
    found |= personal(text);
  if (digits > 0 || (seen & MARK) !== 0) found |= spreadsheet(text, kind);
  if (text.length <= LONGEST_PLACEHOLDER) found |= placeholder(text, kind);
  if ((seen & ~PLAIN) === 0) return found;
  if ((seen & WIDE_SPACE) !== 0) found |= strayWideSpace(text);
  if ((seen & REPLACED) !== 0 && replaced(text)) found |= SIGN.lost;
  if ((seen & (LATIN | SYMBOL)) === (LATIN | SYMBOL)) found |= latinOfUtf8(text);
  if ((seen & THAI) !== 0) found |= thaiOfUtf8(text);
  if ((seen & (LATIN | GREEK_OR_CYRILLIC)) === (LATIN | GREEK_OR_CYRILLIC) && mixed(text))
    found |= SIGN.mixedScript;
  if ((seen & ZERO_WIDTH) !== 0 && hidden(text)) found |= SIGN.zeroWidth;
  if ((seen & NO_LETTER) !== 0 || ((seen & EMOJI) !== 0 && kind === TEXT.name)) found |= SIGN.noLetter;
  if ((seen & COMBINING) !== 0 && text.normalize("NFC") !== text) found |= SIGN.decomposed;
  if ((seen & KHMER) !== 0) found |= khmer(text);
  if ((seen & BURMESE) !== 0) found |= burmese(text);
  return found;
}

/** The signs in a text. Where looking fails the text counts as one that may hold anything. */
export function look(text: string, hint: number): number {
  try {
    return signs(text, hint);
  } catch {
    return SIGN.unread;
  }
}
