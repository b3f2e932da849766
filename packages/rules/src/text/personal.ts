import { digitOf } from "./digits.js";
import { SIGN } from "./signs.js";

const SPACE = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;

/** Groups of digits with at most two separators between one and the next, as people write telephone numbers. */
interface Run {
  readonly plus: boolean;
  /** How many Latin letters touch the first digit. */
  readonly letters: number;
  readonly first: number;
  readonly groups: readonly number[];
  /** The first separator after each group but the last. */
  readonly gaps: readonly number[];
}

/** The separators of a run, each as the plain one that means the same; 0 for what ends it. */
function separator(unit: number): number {
  switch (unit) {
    case SPACE:
    case HYPHEN:
    case DOT:
    case SLASH:
    case COMMA:
    case 0x28:
    case 0x29:
    case 0x3b:
      return unit;
    case 0xa0:
    case 0x202f:
      return SPACE;
    default:
      return unit >= 0x2010 && unit <= 0x2013 ? HYPHEN : 0;
  }
}

const isLatin = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

const YEAR = 4;
/** Tells whether the first groups are written like a date. */
const isDate = ([a = 0, b = 0, c = 0]: readonly number[]): boolean =>
  b > 0 && b <= 2 && c > 0 && ((a === YEAR && c <= 2) || (a <= 2 && c === YEAR));

function inRun({ plus, letters, first, groups, gaps }: Run): number {
  const total = groups.reduce((sum, size) => sum + size, 0);
  for (let n = 0; n + 3 < groups.length; n++)
    if (gaps[n] === DOT && gaps[n + 2] === DOT && gaps[n + 1] !== DOT && (groups[n] ?? 0) <= 3 && (groups[n + 2] ?? 0) <= 3 &&
      (groups[n + 1] ?? 0) >= 3 && (groups[n + 3] ?? 0) >= 3) return SIGN.coordinates; // prettier-ignore
  if (groups.some((size) => size >= 9)) return plus || first === 0 ? SIGN.phone : SIGN.number;
  if (letters > 0 && letters <= 3 && (groups[0] ?? 0) >= 6) return SIGN.number;
  if (plus) return total >= 7 ? SIGN.phone : 0;
  if (isDate(groups)) return 0;
  const [gap] = gaps;
  if (gap === DOT && groups.length === 2) return 0;
  const even = gaps.every((each) => each === gap);
  if (even && first > 0 && (groups[0] ?? 0) <= 3 && groups.slice(1).every((size) => size === 3)) return 0;
  if (gaps.some((each) => each === SLASH || each === COMMA || each === 0x3b)) return 0;
  if (first === 0) return total >= 8 ? SIGN.phone : 0;
  if (groups.length < 3 || total < 9) return 0;
  return total >= 12 ? SIGN.number : SIGN.phone;
}

function numbers(text: string): number {
  let found = 0;
  let at = 0;
  while (at < text.length) {
    if (digitOf(text.charCodeAt(at)) < 0) {
      at++;
      continue;
    }
    let letters = 0;
    while (letters < 4 && at - letters > 0 && isLatin(text.charCodeAt(at - letters - 1))) letters++;
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    const plus = before === PLUS || (before === 0x28 && at > 1 && text.charCodeAt(at - 2) === PLUS);
    const groups: number[] = [];
    const gaps: number[] = [];
    const first = digitOf(text.charCodeAt(at));
    for (;;) {
      const start = at;
      while (at < text.length && digitOf(text.charCodeAt(at)) >= 0) at++;
      groups.push(at - start);
      const gap = separator(text.charCodeAt(at));
      if (gap === 0 || at >= text.length) break;
      let next = at + 1;
      if (separator(text.charCodeAt(next)) !== 0 && next < text.length) next++;
      if (next >= text.length || digitOf(text.charCodeAt(next)) < 0) break;
      gaps.push(gap);
      at = next;
    }
    found |= inRun({ plus, letters, first, groups, gaps });
  }
  return found;
}

const isWord = (unit: number): boolean => isLatin(unit) || digitOf(unit) >= 0 || unit > 0x7f;

function addresses(text: string): number {
  let found = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const before = at > 0 ? text.charCodeAt(at - 1) : SPACE;
    let end = at + 1;
    let dot = 0;
    while (end < text.length && end - at < 255) {
      const unit = text.charCodeAt(end);
      if (unit === DOT) dot = end;
      else if (!isWord(unit) && unit !== HYPHEN && unit !== 0x5f) break;
      end++;
    }
    if (isWord(before) && dot > at + 1 && end > dot + 1) found |= SIGN.email;
    else if (!isWord(before) && end - at > 3 && isLatin(text.charCodeAt(at + 1))) found |= SIGN.profile;
  }
  return found;
}

/** Hosts whose pages are persons. */
const HOSTS = [
  "facebook.com/", "fb.com/", "fb.me/", "m.me/", "instagram.com/", "tiktok.com/@", "t.me/", "telegram.me/", "wa.me/", "line.me/",
  "zalo.me/", "viber.me/", "twitter.com/", "x.com/", "vk.com/", "weibo.com/", "linkedin.com/in/", "youtube.com/@", "threads.net/@",
] as const; // prettier-ignore

function profiles(text: string): number {
  const lower = text.toLowerCase();
  for (const host of HOSTS)
    for (let at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + 1)) {
      const before = at > 0 ? lower.charCodeAt(at - 1) : SPACE;
      const after = at + host.length;
      if (!isWord(before) && before !== HYPHEN && after < lower.length && isWord(lower.charCodeAt(after)))
        return SIGN.profile;
    }
  return 0;
}

/** A degree sign between figures or before a point of the compass; not a temperature. */
function degrees(text: string): number {
  for (let at = text.indexOf("°"); at > 0; at = text.indexOf("°", at + 1)) {
    let next = at + 1;
    while (text.charCodeAt(next) === SPACE && next - at < 3) next++;
    const unit = text.charCodeAt(next);
    if (
      digitOf(text.charCodeAt(at - 1)) >= 0 &&
      (digitOf(unit) >= 0 || "NSEW".includes(text.charAt(next) || "?"))
    )
      return SIGN.coordinates;
  }
  return 0;
}

/**
 * Signs of personal data in a text: telephone numbers, numbers of identity documents, e-mail, coordinates, pages of persons;
 * digits of any script of the region. Dates, spans of years, amounts grouped by thousands and file numbers are let pass.
 * Each part reads the text once.
 */
export function personal(text: string, digits: number, at: boolean, slash: boolean, degree: boolean): number {
  let found = 0;
  if (digits >= 6) found |= numbers(text);
  if (at) found |= addresses(text);
  if (slash) found |= profiles(text);
  if (degree) found |= degrees(text);
  return found;
}
