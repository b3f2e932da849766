import { TEXT } from "../sites.js";
import { SIGN } from "./signs.js";

const SCIENTIFIC = /(?:^|[^0-9A-Za-z.,])[0-9](?:[.,][0-9]{1,15})?E[+][0-9]{1,3}(?:$|[^0-9A-Za-z])/;
const DAY =
  /^(?:[0-9]{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{2})$/;
const FAULT = /^#(?:N\/A|REF!|VALUE!|NAME[?]|DIV\/0!|NUM!|NULL!|#+)$/;
const SERIAL = /^[2-5][0-9]{4}$/;
const SHORT_PHONE = /^[1-9][0-9]{6,9}$/;

/**
 * A value that a spreadsheet has changed: 1.23E+15 for a long number, 1-Mar for a code, 45292 for a date (the days from 1954
 * to 2064), a telephone number that lost its nought, or the name of an error.
 */
export function spreadsheet(text: string, kind: number): number {
  const changed =
    (text.includes("E+") && SCIENTIFIC.test(text)) ||
    (text.length <= 8 && (DAY.test(text) || FAULT.test(text))) ||
    (text.length === 5 && kind === TEXT.free && SERIAL.test(text)) ||
    (text.length <= 10 && kind === TEXT.contact && SHORT_PHONE.test(text));
  return changed ? SIGN.spreadsheet : 0;
}

const EMPTY = [
  "n/a", "n.a.", "-", "--", "---", "–", "—", ".", "..", "...", "?", "??", "???", "*", "unknown", "not known", "not available",
  "not applicable", "not recorded", "unspecified", "-1", "-9", "-99", "-999", "99", "999", "9999",
  "ไม่ทราบ", "ไม่ระบุ", "không rõ", "មិនដឹង", "ບໍ່ຮູ້", "မသိ", "tidak diketahui", "不详", "不明", "未知",
] as const; // prettier-ignore
/** Of a person these may be the name. */
const EMPTY_OR_A_NAME = [
  "na",
  "none",
  "null",
  "nil",
  "nan",
  "undefined",
  "tbd",
  "x",
  "xx",
  "xxx",
  "无",
] as const;

export const LONGEST_PLACEHOLDER = 15;

interface Placeholders {
  readonly always: ReadonlySet<string>;
  readonly butNames: ReadonlySet<string>;
  /** For each length the first letters, five bits of each: most texts are none of these and leave by it. */
  readonly firsts: Uint32Array;
}
let placeholders: Placeholders | undefined;

function listed(): Placeholders {
  const firsts = new Uint32Array(LONGEST_PLACEHOLDER + 1);
  for (const word of [...EMPTY, ...EMPTY_OR_A_NAME])
    firsts[word.length] = (firsts[word.length] ?? 0) | (1 << (word.charCodeAt(0) & 31));
  return { always: new Set(EMPTY), butNames: new Set(EMPTY_OR_A_NAME), firsts };
}

/** Words that say that there is no value. */
export function placeholder(text: string, kind: number): number {
  placeholders ??= listed();
  const { always, butNames, firsts } = placeholders;
  // Capitals and small letters share their five lowest bits.
  if ((((firsts[text.length] ?? 0) >>> (text.charCodeAt(0) & 31)) & 1) === 0) return 0;
  const word = text.toLowerCase();
  return always.has(word) || (kind !== TEXT.name && butNames.has(word)) ? SIGN.placeholder : 0;
}
