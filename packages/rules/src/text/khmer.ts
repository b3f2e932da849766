import { SIGN } from "./signs.js";

const COENG = 0x17d2;
const RO = 0x179a;
const DA = 0x178a;

const isBase = (unit: number): boolean => unit >= 0x1780 && unit <= 0x17b3;
const isVowel = (unit: number): boolean => unit >= 0x17b6 && unit <= 0x17c5;
const isShifter = (unit: number): boolean => unit === 0x17c9 || unit === 0x17ca;
const isSign = (unit: number): boolean => unit === 0x17c6 || unit === 0x17c7 || unit === 0x17c8;
const isMark = (unit: number): boolean =>
  (unit >= 0x17b6 && unit <= 0x17d1) || unit === 0x17d3 || unit === 0x17dd;

/** Tells whether `next` may not stand right after `unit`: it is drawn like another spelling, but compares as different. */
function misplaced(unit: number, next: number, beforeLast: number): boolean {
  if (unit === COENG) return !isBase(next);
  if (isMark(unit) && unit === next) return true;
  // Two vowel signs that are drawn as a third: E and II as OE, E and AA as OO.
  if (unit === 0x17c1 && (next === 0x17b8 || next === 0x17b6)) return true;
  if (next === COENG) return isVowel(unit) || isSign(unit) || (unit === RO && beforeLast === COENG);
  if (isVowel(unit)) return isShifter(next);
  return isSign(unit) && (isVowel(next) || isShifter(next));
}

/**
 * Khmer that looks right and is stored in another order: a vowel before a subscript, a sign twice, RO not the last of the
 * subscripts, two vowel signs in place of one. And a subscript DA, which is drawn as a subscript TA is.
 */
export function khmer(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x1780 || unit > 0x17dd) continue;
    // Past the end there is NaN, which is no base.
    const next = text.charCodeAt(at + 1);
    if (misplaced(unit, next, at > 0 ? text.charCodeAt(at - 1) : 0)) found |= SIGN.khmerOrder;
    if (unit === COENG && next === DA) found |= SIGN.khmerLookAlike;
  }
  return found;
}
