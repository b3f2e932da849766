import { SIGN } from "../signs.js";
import { DOCUMENT, MONEY, NUMBER, PHONE, THING } from "./words.js";
import { before, behind, wordsPattern } from "./context.js";

/** Groups of digits as people write numbers: one separator between two groups, or a bracket. */
const RUN = /(?:\+ ?\(?|\(\+? ?)?[0-9]+(?:(?: ?\( ?|\) ?-? ?| - |[ .\-/,_])[0-9]+)*\)?/g;

/** Country calling codes of the region, longest first, with the lengths of the numbers behind them. */
const CALLING: readonly (readonly [code: string, least: number, most: number])[] = [
  ["855", 8, 9], ["856", 8, 10], ["852", 8, 8], ["853", 8, 8], ["886", 8, 9], ["673", 7, 7], ["670", 7, 8],
  ["84", 9, 10], ["66", 8, 9], ["95", 7, 10], ["60", 8, 10], ["65", 8, 8], ["62", 8, 12], ["63", 9, 10], ["86", 10, 11], ["1", 10, 10],
]; // prettier-ignore

const DATES =
  /(?<![0-9\-/.])(?:[12][0-9]{3}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}([-/. ])[0-9]{1,2}\1(?:19|20|25)[0-9]{2})(?![0-9\-/])|(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?![0-9])/g;
/** Years, and the number of a law or a case before its year. */
const YEAR_SPAN =
  /(?<![0-9\-/])[0-9]{1,6}\/(?:19|20|25)[0-9]{2}(?![0-9\-/])|(?<![0-9\-/])(?:19|20|25)[0-9]{2}(?:[-/](?:19|20|25)?[0-9]{2})+(?![0-9\-/])/g;

let patterns:
  | {
      phone: RegExp;
      number: RegExp;
      document: RegExp;
      moneyBefore: RegExp;
      moneyBehind: RegExp;
      thing: RegExp;
    }
  | undefined;
function words() {
  return (patterns ??= {
    phone: wordsPattern(PHONE),
    number: wordsPattern(NUMBER),
    document: wordsPattern(DOCUMENT),
    moneyBefore: wordsPattern(MONEY, "[ .]{0,2}$"),
    moneyBehind: wordsPattern(MONEY, "", "^ ?"),
    thing: wordsPattern(THING),
  });
}

/** A telephone number with which countries of the region call: the code and as many digits as they have. */
const isCallable = (digits: string, gapAfterCode: (length: number) => boolean): boolean =>
  CALLING.some(
    ([code, least, most]) =>
      digits.startsWith(code) &&
      gapAfterCode(code.length) &&
      digits.length - code.length >= least &&
      digits.length - code.length <= most + (digits[code.length] === "0" ? 1 : 0),
  );

interface Run {
  readonly plus: boolean;
  readonly text: string;
  readonly digits: string;
  readonly groups: readonly string[];
  readonly gaps: readonly string[];
}

function runOf(text: string): Run {
  const groups = text.match(/[0-9]+/g) ?? [];
  const gaps = (text.match(/[^0-9]+/g) ?? []).map((gap) => gap.trim() || " ");
  const inner = /^[0-9]/.test(text) ? gaps : gaps.slice(1);
  return {
    plus: text.includes("+"),
    text,
    digits: groups.join(""),
    groups,
    gaps: inner.slice(0, groups.length - 1),
  };
}

/** Amounts: the first group has up to three digits and no nought before, each other three, with one separator. */
const isThousands = ({ groups, gaps }: Run): boolean =>
  groups.length > 1 &&
  !(groups[0] as string).startsWith("0") &&
  (groups[0] as string).length <= 3 &&
  groups.slice(1).every((group) => group.length === 3) &&
  gaps.every((gap) => gap === gaps[0]);

const isDecimal = ({ groups, gaps }: Run): boolean =>
  gaps.some((gap) => gap === "." || gap === ",") &&
  (groups.length === 2 || (groups[0] === "0" && (gaps[0] === "." || gaps[0] === ",")));

/** What a run is that no word explains: by its form alone. */
function byForm(run: Run): number {
  const { digits, groups, gaps } = run;
  const length = digits.length;
  if (isDecimal(run)) return 0;
  const sizes = groups.map((group) => group.length);
  const even = gaps.every((gap) => gap === gaps[0]);
  const first = groups[0] as string;
  if (run.text.startsWith("(") && !run.text.startsWith("(+") && length >= 9 && length <= 12) {
    if (first.startsWith("0") || isCallable(digits, (code) => code === first.length)) return SIGN.phone;
    if (sizes.join("-") === "3-3-4") return SIGN.phone;
  }
  if (groups.length >= 8 && sizes.every((size) => size === 1) && even && first === "0") return SIGN.phone;
  if (digits.startsWith("00") && isCallable(digits.slice(2), () => true)) return SIGN.phone;
  if (/^1[3-9][0-9]{9}$/.test(digits) && ["11", "3-4-4", "3-8", "3-3-5"].includes(sizes.join("-")))
    return SIGN.phone;
  if (digits.startsWith("0") && !digits.startsWith("00")) {
    if (groups.length === 1)
      return length >= 9 && length <= 11 ? SIGN.phone : length === 12 ? SIGN.number : 0;
    if (length < 9 || length > 13) return 0;
    if (gaps.some((gap) => gap === ",") && !even) return 0;
    return sizes.slice(1).every((size) => size >= 2) && sizes.slice(0, -1).every((size) => size <= 5)
      ? SIGN.phone
      : 0;
  }
  if (isThousands(run)) {
    // Twelve digits by threes that begin with a calling code and a mobile prefix are a number more often than an amount.
    return groups.length === 4 &&
      gaps[0] !== "," &&
      gaps[0] !== "." &&
      /^(?:84[35789]|66[689]|63[29]|62[28]|60[1])/.test(digits) &&
      first.length === 2
      ? SIGN.phone
      : 0;
  }
  if (groups.length >= 2 && gaps.every((gap) => gap === " " || gap === "-" || gap === ".") &&
      isCallable(digits, (code) => code === first.length || (groups.length === 3 && first.length > code && length === 12 && even))) return SIGN.phone; // prettier-ignore
  if (sizes.join("-") === "4-4" && gaps[0] === " " && /^[35-9]/.test(first)) return SIGN.phone;
  if (
    groups.length >= 3 &&
    even &&
    (gaps[0] === "-" || gaps[0] === " ") &&
    length >= 9 &&
    length <= 11 &&
    sizes.every((size) => size >= 2 && size <= 4) &&
    !/^(?:19|20)/.test(first)
  )
    // prettier-ignore
    return SIGN.phone;
  return 0;
}

/** A number that one word explains: a telephone's, a document's, an amount, or the number of a thing. */
function inRun(run: Run, text: string, from: number, to: number): number {
  const { phone, number, document, moneyBefore, moneyBehind, thing } = words();
  const length = run.digits.length;
  if (length < 6 || run.groups.some((group) => group.length > 20) || length > 24) return 0;
  // A part of an identifier: letters or a colon touch it.
  if (/[a-z0-9:#=&@/_]$/.test(text.slice(Math.max(0, from - 1), from)) && !/(?:tel|phone|ext|no|号|:|#)\W?$/.test(text.slice(Math.max(0, from - 6), from))) return 0; // prettier-ignore
  const lead = before(text, from);
  const rest = behind(text, to);
  if (moneyBefore.test(text.slice(Math.max(0, from - 8), from)) || moneyBehind.test(text.slice(to, to + 8)))
    return 0;
  if (/(?:qq|群)[^0-9]{0,10}$/.test(lead)) return 0;
  const said = lastMatch(phone, lead);
  const called = Math.max(said, lastMatch(number, lead));
  const named = lastMatch(document, lead);
  if (lastMatch(thing, lead) > Math.max(said, named)) return 0;
  if (run.plus && isDecimal(run) && !CALLING.some(([code]) => code === run.groups[0])) return 0;
  if (run.plus) return length >= 7 && length <= 15 ? SIGN.phone : 0;
  if (named >= 0 && named >= said && length >= 6 && length <= 18 && !isDecimal(run)) return SIGN.number;
  if (called >= 0 && length >= 7 && length <= 14 && !isDecimal(run) && !isThousands(run)) return SIGN.phone;
  if (/^ ?(?:seconds|条|records|messages|workers|people|victims|kg|km|m\b|%)/.test(rest)) return 0;
  return byForm(run);
}

function lastMatch(pattern: RegExp, text: string): number {
  let found = -1;
  for (const { index } of text.matchAll(new RegExp(pattern, "g"))) found = index;
  return found;
}

/** Digits that every part of a form of identity number must have, where a day and a month stand in it. */
const MONTH_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";
/** The forms of identity numbers that nothing else has. */
const FORMS: readonly RegExp[] = [
  // China: place, birth date, serial number, check character.
  new RegExp(
    `(?<![0-9a-z.])[1-9][0-9]{5}[ -]?(?:18|19|20)[0-9]{2}${MONTH_DAY}[ -]?[0-9]{3}[0-9x](?![0-9a-z])`,
    "g",
  ),
  // Thailand.
  /(?<![0-9-])[0-9]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9](?![0-9-])/g,
  // Malaysia: birth date, place, serial number.
  new RegExp(`(?<![0-9-])[0-9]{2}${MONTH_DAY}-[0-9]{2}-[0-9]{4}(?![0-9-])`, "g"),
  // Indonesia: place, birth day (40 more for women), month and year, serial number.
  /(?<![0-9a-z])[1-9][0-9]{3}[ .]?[0-9]{2}(?:[04][1-9]|[1256][0-9]|[37][01])[ .]?(?:0[1-9]|1[0-2])[0-9]{2}[ .]?[0-9]{4}(?![0-9a-z])/g,
  /(?<![0-9.])[1-9][0-9]\.[0-9]{4}\.[0-9]{6}\.[0-9]{4}(?![0-9.])/g,
  // The Philippines: PhilSys, common reference number, social security, taxpayer.
  /(?<![0-9-])(?:[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}|[0-9]{4}-[0-9]{7}-[0-9]|[0-9]{2}-[0-9]{7}-[0-9]|[0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]{3,5})(?![0-9-])/g,
  // Singapore.
  /(?<![a-z0-9])[stfgm][0-9]{7}[a-z](?![a-z0-9])/g,
  // Hong Kong, Macao with its brackets.
  /(?<![a-z0-9])[a-z]{1,2} ?[0-9]{6} ?\([0-9a]\)/g,
  /(?<![a-z0-9])[157][0-9]{6} ?\([0-9]\)|(?<![a-z0-9/])[157]\/[0-9]{6}\/[0-9](?![0-9/])/g,
  // Taiwan.
  /(?<![a-z0-9])[a-z][1289a-d][0-9]{8}(?![a-z0-9])/g,
  // Myanmar: state, township, kind of citizenship, serial number.
  /(?<![0-9a-z])[0-9]{1,2} ?\/ ?[a-z\u1000-\u109f]{1,16} ?\( ?[a-z\u1000-\u109f]{1,12} ?\) ?[0-9]{6}(?![0-9])/g,
  // UNHCR.
  /(?<![0-9-])[0-9]{3}-[0-9]{2}c[0-9]{5}(?![0-9])/g,
  /(?<![a-z0-9.,:])[a-z] [0-9]{7}(?![0-9.,]| ?m(?![a-z]))/g,
  // Passports: one or two letters and their digits. Amounts begin with letters, too.
  /(?<![a-z0-9$.\-/_@#=])(?!rp|rm|s\$|qh|ns)[a-z]{1,2}[0-9]{7,8}[a-z]?(?![a-z0-9+\-/@_]|\.[0-9])/g,
];

/** A letter or two and digits behind a word for a document, also with other words between. */
const LETTERED = /(?<![a-z0-9])[a-z]{0,2} ?[0-9]{3,8}(?: [0-9]{3,4})?[a-z]?(?![0-9])/g;

function documents(text: string): number {
  if (FORMS.some((form) => text.search(form) >= 0)) return SIGN.number;
  const { document } = words();
  for (const found of text.matchAll(new RegExp(document, "g"))) {
    if (/[?&./=]/.test(text.charAt(found.index - 1))) continue;
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 48);
    for (const [number] of rest.matchAll(LETTERED))
      if ((number.match(/[0-9]/g) ?? []).length >= 6) return SIGN.number;
  }
  return 0;
}

/** Thai numbers joined have a check digit; it tells them from counts. */
function isThai(digits: string): boolean {
  if (digits.length !== 13 || digits.startsWith("9")) return false;
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(digits[at]) * (13 - at);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** A telephone number in which words or a remark stand between the groups. */
const SCATTERED = /(?<![0-9.,])0[0-9]{1,3}(?:[^0-9]{1,30}[0-9]{3,4}){2}(?![0-9])/;

/** Telephone numbers and numbers of documents in an undisguised text. */
export function numbers(text: string): number {
  let found = documents(text);
  let rest = text.replace(DATES, "¤").replace(YEAR_SPAN, "¤");
  for (const form of FORMS) rest = rest.replace(form, "¤");
  for (const match of rest.matchAll(RUN)) {
    const run = runOf(match[0]);
    found |= inRun(run, rest, match.index, match.index + match[0].length);
    if (run.groups.length <= 5 && isThai(run.digits) && !words().thing.test(before(rest, match.index)))
      found |= SIGN.number;
  }
  if (/\btel:\+?[0-9]{7}/.test(text)) found |= SIGN.phone;
  if ((found & SIGN.phone) === 0 && SCATTERED.test(rest)) {
    const [run = ""] = SCATTERED.exec(rest) ?? [];
    const isRemark = /^0[0-9]{1,3} ?\([^()0-9]{1,30}\) ?[0-9]{3,4} [0-9]{3,4}$/.test(run);
    if (
      isRemark ||
      /(?:number|phone|call|tel|电话|号码|ទូរស័ព្ទ|โทร|điện thoại|telepon|telefon)/.test(
        before(rest, rest.indexOf(run)),
      )
    )
      found |= SIGN.phone;
  }
  return found;
}
