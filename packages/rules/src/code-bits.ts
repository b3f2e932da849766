/** Codes of two letters: they come first. */
export const PAIRS = 26 * 26;
/** Codes of two letters and of three. */
export const BITS = PAIRS + 26 * 26 * 26;
/** A printable character holds so many bits. */
export const CHARACTER_BITS = 6;
const FIRST = 0x30;
const BACKSLASH = 0x5c;

const letter = (code: string, at: number): number => code.charCodeAt(at) - 0x61;

/** The number of a code of two or three small letters. */
export const bitOf = (code: string): number => {
  const pair = letter(code, 0) * 26 + letter(code, 1);
  return code.length === 2 ? pair : PAIRS + pair * 26 + letter(code, 2);
};

/** The character that holds six bits: from `0` on, without the backslash, which a string would need twice. */
export const characterOf = (sextet: number): number =>
  FIRST + sextet < BACKSLASH ? FIRST + sextet : FIRST + sextet + 1;

/** Tells whether the bit of a code is set in a text of such characters. */
export function hasBit(text: string, code: string): boolean {
  const bit = bitOf(code);
  const unit = text.charCodeAt(Math.floor(bit / CHARACTER_BITS));
  return (((unit > BACKSLASH ? unit - 1 : unit) - FIRST) & (1 << (bit % CHARACTER_BITS))) !== 0;
}
