import { plain } from "./normalise.js";
import { WORDS } from "./words.js";

/** Units by which a word is known at its start. A shorter Latin word is found by the digits and signs beside it. */
const UNITS = 4;
/** Bits of a mark. */
const BITS = 14;

/** All words by their start. `marks` tells of most other texts at once that they begin with none of them. */
interface Known {
  readonly marks: Uint8Array;
  readonly words: ReadonlyMap<string, readonly string[]>;
}
let known: Known | undefined;

/** A letter, small: of pairs such as Đ and đ one bit tells the capital. */
const small = (unit: number): number =>
  unit < 0x100 ? unit | 0x20 : unit < 0x180 || (unit >= 0x1e00 && unit < 0x1f00) ? unit | 1 : unit;

/** Tells whether a unit is a letter of the Latin script, or a mark on one. */
export const isLatin = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) ||
  (unit >= 0xc0 && unit < 0x300) ||
  (unit >= 0x1e00 && unit < 0x1f00);

const mixed = (mark: number, unit: number): number => Math.imul(mark ^ small(unit), 0x9e3779b1);
/** A place in the table for what was mixed. */
const placeOf = (mark: number): number => (mark ^ (mark >>> 15)) >>> (32 - BITS);

/** The mark of the four units from `at` on; past the end of a text there is nothing. */
const markOfFour = (text: string, at: number): number =>
  placeOf(
    mixed(
      mixed(mixed(mixed(4, text.charCodeAt(at)), text.charCodeAt(at + 1)), text.charCodeAt(at + 2)),
      text.charCodeAt(at + 3),
    ),
  );
const markOfTwo = (first: number, second: number): number => placeOf(mixed(mixed(2, first), second));
const markOfOne = (unit: number): number => placeOf(mixed(1, unit));

const startOf = (word: string): string => word.slice(0, UNITS).toLowerCase();

function learn(): Known {
  const marks = new Uint8Array(1 << BITS);
  const words = new Map<string, string[]>();
  // A text is looked at as it came, so that both ways to write a word count.
  for (const word of new Set([...WORDS, ...WORDS.map(plain)])) {
    const first = word.charCodeAt(0);
    if (isLatin(first) && word.length < UNITS) continue;
    const start = startOf(word);
    words.set(start, [...(words.get(start) ?? []), word.toLowerCase()]);
    if (word.length >= UNITS) marks[markOfFour(word, 0)] = 1;
    else marks[word.length > 1 ? markOfTwo(first, word.charCodeAt(1)) : markOfOne(first)] = 1;
  }
  return { marks, words };
}

/** Tells whether a word that is known by its first `units` stands at `at`; a Latin one as a whole word, or with the s of several. */
function stands(text: string, at: number, units: number): boolean {
  for (const word of known?.words.get(startOf(text.slice(at, at + units))) ?? []) {
    let end = at + word.length;
    if (text.slice(at, end).toLowerCase() !== word) continue;
    if (!isLatin(word.charCodeAt(word.length - 1))) return true;
    if ((text.charCodeAt(end) | 0x20) === 0x73) end++;
    if (!isLatin(text.charCodeAt(end))) return true;
  }
  return false;
}

/** Tells whether a word by which a place, a contact or a number is told begins at `at`. Never misses one. */
export function mayMention(text: string, at: number, unit: number): boolean {
  const { marks } = (known ??= learn());
  if (marks[markOfFour(text, at)] === 1 && stands(text, at, UNITS)) return true;
  if (isLatin(unit)) return false;
  // Words of one to three units: Chinese characters, and abbreviations such as a Thai letter and a dot.
  if (marks[markOfTwo(unit, text.charCodeAt(at + 1))] === 1 && (stands(text, at, 2) || stands(text, at, 3)))
    return true;
  return unit >= 0x2e80 && marks[markOfOne(unit)] === 1 && stands(text, at, 1);
}
