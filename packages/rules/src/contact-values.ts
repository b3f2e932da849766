import { digitOf } from "./text/digits.js";

const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
/** A letter or a digit of any script: addresses are written in all of them. */
const isLetterOrDigit = (unit: number): boolean => isLatin(unit) || digitOf(unit) >= 0 || unit > 0xa0;
const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;

/** Marks between the digits of a telephone number: space ( ) + - . / , ; # * : and the full-width and dash forms of some. */
const isMark = (unit: number): boolean =>
  isSpace(unit) ||
  unit === 0x23 ||
  (unit >= 0x28 && unit <= 0x2f) ||
  unit === 0x3a ||
  unit === 0x3b ||
  (unit >= 0x2009 && unit <= 0x2015) ||
  unit === 0x202f ||
  unit === 0xff08 ||
  unit === 0xff09 ||
  unit === 0xff0b ||
  unit === 0xff0d;

/** The shortest numbers are those of help lines; the longest that E.164 allows has 15 digits, twice where two are given. */
const [LEAST_DIGITS, MOST_DIGITS] = [3, 36];

/** Words in a telephone number: what kind it is, and the extension. They are short. */
const LONGEST_WORD = 9;

/** Tells whether a value can be dialled: digits, the marks between them, and a word or two such as `ext` or `tel`. */
export function isPhone(value: string): boolean {
  let digits = 0;
  let word = 0;
  let words = 0;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (digitOf(unit) >= 0) {
      digits++;
      word = 0;
    } else if (isMark(unit)) word = 0;
    else if (isLetterOrDigit(unit)) {
      if (word++ === 0) words++;
      if (word > LONGEST_WORD || words > 2) return false;
    } else return false;
  }
  return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
}

/** Tells whether a name is one of a host that all can find: labels with dots between them, the last one no number. */
function isHost(name: string): boolean {
  const labels = name.split(".");
  if (labels.length < 2 || name.length > 253) return false;
  for (const label of labels) {
    if (label === "" || label.length > 63 || label.startsWith("-") || label.endsWith("-")) return false;
    for (let at = 0; at < label.length; at++) {
      const unit = label.charCodeAt(at);
      if (!isLetterOrDigit(unit) && unit !== 0x2d && unit !== 0x5f) return false;
    }
  }
  const top = labels.at(-1) ?? "";
  return top.length >= 2 && digitOf(top.charCodeAt(0)) < 0;
}

/** The characters of the part before `@` that is not quoted (RFC 5322, atext), besides letters and digits. */
const ATOM = "!#$%&'*+-/=?^_`{|}~.";

/** Tells whether a value is an address of e-mail: one `@`, a name before it and a host behind it. */
export function isEmail(value: string): boolean {
  const at = value.indexOf("@");
  if (at < 1 || at !== value.lastIndexOf("@") || at > 64) return false;
  if (value.startsWith(".") || value[at - 1] === "." || value.includes("..")) return false;
  for (let n = 0; n < at; n++)
    if (!isLetterOrDigit(value.charCodeAt(n)) && !ATOM.includes(value[n] ?? "")) return false;
  return isHost(value.slice(at + 1));
}

/** Ends of names that are kept for machines of one's own (RFC 2606 and 6761, RFC 9476). */
const OWN_NAMES = [".localhost", ".local", ".internal", ".invalid", ".alt"] as const;

/** Tells whether a value is the address of a page that others can open: of http or https, at a host that has a name. */
export function isWebsite(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (isSpace(value.charCodeAt(at))) return false;
  const lower = value.toLowerCase();
  const scheme = /^https?:\/\//.exec(lower)?.[0] ?? "";
  const rest = lower.slice(scheme.length);
  const host = rest.split(/[/?#]/, 1)[0] ?? "";
  const [name = "", port, ...more] = host.split(":");
  if (more.length > 0 || (port !== undefined && !/^[0-9]{1,5}$/.test(port))) return false;
  return isHost(name) && !OWN_NAMES.some((end) => name.endsWith(end));
}

/** Tells whether a value can be the name or the number of an account: one that no program would open as an address of its own. */
export function isAccount(value: string): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(value.toLowerCase())?.[0];
  if (scheme !== undefined && /^(?:javascript|data|vbscript|file|blob|about):$/.test(scheme)) return false;
  for (let at = 0; at < value.length; at++) if (isLetterOrDigit(value.charCodeAt(at))) return true;
  return false;
}
