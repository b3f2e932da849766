import { SIGN } from "./signs.js";

const SPACE = 0x20;
const NO_BREAK = 0xa0;

/** The spaces beyond ASCII: the separators of Unicode (category Zs). */
export const isWideSpace = (unit: number): boolean =>
  unit === NO_BREAK ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/**
 * Characters that show nothing: those of no width (Unicode's default ignorable ones, in their first half where they take two), the
 * fillers of Hangul, the empty Braille cell, and the two vowels of Khmer that are never seen.
 */
const isUnseen = (unit: number): boolean =>
  unit === 0xad ||
  unit === 0x34f ||
  unit === 0x61c ||
  unit === 0x115f ||
  unit === 0x1160 ||
  unit === 0x17b4 ||
  unit === 0x17b5 ||
  (unit >= 0x180b && unit <= 0x180f) ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x206f) ||
  unit === 0x2800 ||
  unit === 0x3164 ||
  (unit >= 0xfe00 && unit <= 0xfe0f) ||
  unit === 0xfeff ||
  unit === 0xffa0 ||
  (unit >= 0xfff0 && unit <= 0xfff8);

/** Tells the same of a character of two halves: tags and selectors, and the marks of shorthand and of music that format. */
const isUnseenPair = (first: number, second: number): boolean =>
  (first >= 0xdb40 && first <= 0xdb43) ||
  (first === 0xd82f && second >= 0xdca0 && second <= 0xdca3) ||
  (first === 0xd834 && second >= 0xdd73 && second <= 0xdd7a);

/** Tells whether a text shows nothing to a reader. Most texts begin with what is seen, and end this here. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > SPACE && unit < NO_BREAK) return false;
    if (unit >= 0xd82f && unit < 0xdc00 && isUnseenPair(unit, text.charCodeAt(at + 1))) at++;
    else if (unit > SPACE && !isWideSpace(unit) && !isUnseen(unit)) return false;
  }
  return true;
}

/** A space at either end, or two side by side. A no-break space at an end is told as a character that is not seen. */
export function strayWideSpace(text: string): number {
  const last = text.length - 1;
  const isEnd = (unit: number): boolean => unit !== NO_BREAK && isWideSpace(unit);
  if (isEnd(text.charCodeAt(0)) || isEnd(text.charCodeAt(last))) return SIGN.straySpace;
  const isSpace = (unit: number): boolean => unit === SPACE || isWideSpace(unit);
  for (let at = 1; at <= last; at++)
    if (isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at - 1))) return SIGN.straySpace;
  return 0;
}
