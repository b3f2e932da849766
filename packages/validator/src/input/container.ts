import { DEFAULT_LIMITS } from "../limits.js";
import { foreignFormat, MAGIC, packedFormat } from "./foreign.js";
import { scan, type Fault } from "./scan.js";
import { markLength, otherEncoding } from "./utf8.js";

/**
 * What an input is, as far as its beginning tells. lines: NDJSON. value: one JSON value on several lines, or one array. fault: a file
 * of another kind, or in another encoding. unknown: it can be told only by what the caller expects.
 */
export type Container =
  { readonly kind: "lines" | "value" | "unknown" } | { readonly kind: "fault"; readonly fault: Fault };

const LF = 0x0a;
const CR = 0x0d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BRACKET = 0x5b;
const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
/** A byte-order mark, a carriage return and a line break. */
const AROUND = 5;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === CR || byte === LF;

/** Bytes and lines that are looked at where the first line alone does not tell. */
const WINDOW = 64 * 1024;
const LINES = 3;

/** What a line looks like. ALONE: an object and nothing else. COMMA_BEHIND: an object and a comma. */
const OTHER = 0, ALONE = 1, COMMA_BEHIND = 2; // prettier-ignore

/**
 * Tells what an input is by its first bytes, and always by the same ones, however they arrive. A first line that is an object is
 * enough, or with `oneIsEnough: false` the beginning of another line behind it. A first line that is none decides nothing: it may be
 * damaged, and the others good. Then at most 64 KiB are looked at, or three lines where those are longer, but no more than `most` bytes.
 */
export class ContainerGuess {
  private head = new Uint8Array(1024);
  private length = 0;
  /** Where the line that is looked at begins, and where looking for its end goes on. */
  private from = 0;
  private at = 0;
  /** Lines that are not blank; those of them that stand alone; those with a comma behind. */
  private lines = 0;
  private alone = 0;
  private commas = 0;
  private before = OTHER;
  private answer: Container | undefined;
  private readonly oneIsEnough: boolean;
  private readonly most: number;

  constructor({ oneIsEnough = true, most = DEFAULT_LIMITS.lineBytes } = {}) {
    this.oneIsEnough = oneIsEnough;
    // Around the longest line a byte-order mark and a line break may stand.
    this.most = Math.max(most + AROUND, MAGIC);
  }

  /** Takes the next bytes. Undefined: more are needed. */
  take(chunk: Uint8Array): Container | undefined {
    if (this.answer) return this.answer;
    this.keep(chunk);
    return (this.answer = this.look());
  }

  /** What it is when there is nothing more. */
  end(): Container {
    this.answer ??= this.magic(this.length);
    if (!this.answer && this.from < this.length) this.answer = this.line(this.from, this.length);
    return (this.answer ??= this.conclude(this.length, true));
  }

  private keep(chunk: Uint8Array): void {
    const length = this.length + chunk.length;
    if (length > this.head.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.head.length));
      larger.set(this.head.subarray(0, this.length));
      this.head = larger;
    }
    this.head.set(chunk, this.length);
    this.length = length;
  }

  private look(): Container | undefined {
    if (this.length < MAGIC) return undefined;
    const packed = this.at === 0 ? this.magic(MAGIC) : undefined;
    if (packed) return packed;
    for (;;) {
      if (this.lines === 1 && this.alone === 1 && this.hasMore()) return LINES_OF_JSON;
      const found = this.head.subarray(0, this.length).indexOf(LF, this.at);
      const seen = found < 0 ? this.length : found + 1;
      // What is looked at ends where it would end if the bytes came in other pieces.
      if (this.lines >= LINES && seen >= WINDOW) return this.conclude(Math.max(WINDOW, this.from), false);
      if (seen > this.most) return this.conclude(this.most, false);
      this.at = seen;
      if (found < 0) return undefined;
      const known = this.line(this.from, found);
      this.from = seen;
      if (known) return known;
    }
  }

  /** Tells whether another line has begun. */
  private hasMore(): boolean {
    for (let at = this.from; at < Math.min(this.length, this.most); at++)
      if (!isBlank(this.head[at] ?? 0)) return true;
    return false;
  }

  private magic(length: number): Container | undefined {
    const format = packedFormat(this.head.subarray(0, Math.min(length, this.length)));
    if (format === undefined) return undefined;
    // Good data that was not unpacked, which the caller can do.
    return format === "gzip" ? looking(format, 0) : otherFormat(format);
  }

  private line(from: number, to: number): Container | undefined {
    const shape = shapeOf(this.head, from === 0 ? markLength(this.head, 0, to) : from, to);
    if (shape === undefined) return undefined;
    this.lines++;
    const { before } = this;
    this.before = shape;
    if (shape === COMMA_BEHIND) this.commas++;
    if (shape !== ALONE) return undefined;
    this.alone++;
    // In one JSON value no object stands on a line behind another without a comma.
    return before === ALONE || (this.lines === 1 && this.oneIsEnough) ? LINES_OF_JSON : undefined;
  }

  private conclude(length: number, isWhole: boolean): Container {
    const head = this.head.subarray(0, length);
    this.head = new Uint8Array(0);
    const { lines, alone, commas } = this;
    if (lines === 0 && !isWhole) return UNKNOWN;
    if (alone === 0) {
      const encoding = otherEncoding(head, 0, length);
      if (encoding !== undefined) return faulty({ code: "encoding", offset: 0, params: { encoding } });
    }
    let start = markLength(head, 0, length);
    const fault = scan(head, DEFAULT_LIMITS, start, length, false);
    const stopped = fault ? start + fault.offset : length;
    while (start < length && isBlank(head[start] ?? 0)) start++;
    const isArray = head[start] === BRACKET;
    // Until here it could be one value: how many lines it goes on.
    const end = endOfText(head, stopped);
    const breaks = countBreaks(head, start, end);
    if (!fault) return breaks > 0 || isArray ? ONE_VALUE : UNKNOWN;
    if (isArray && alone < 2 && lines > 1) return ONE_VALUE;
    if (fault.code === "truncated" && isWhole && alone * 2 < lines && breaks >= 2) return ONE_VALUE;
    if (fault.code === "truncated" && !isWhole && breaks >= 1) return ONE_VALUE;
    if (fault.code === "trailing") {
      if (breaks > 0) return ONE_VALUE;
      if (countBreaks(head, end, stopped) > 0 && commas === 0) return LINES_OF_JSON;
    }
    if (commas >= 2 && alone <= 1) return otherFormat("commas");
    if (breaks >= 2 && alone * 4 < lines) return ONE_VALUE;
    if (alone > 0) return lines > 1 ? LINES_OF_JSON : UNKNOWN;
    const format = foreignFormat(head);
    if (format === undefined) return UNKNOWN;
    // Its brackets are those of JSON, only its strings are not.
    return format === "python" ? looking(format, stopped) : otherFormat(format);
  }
}

const LINES_OF_JSON: Container = { kind: "lines" };
const ONE_VALUE: Container = { kind: "value" };
const UNKNOWN: Container = { kind: "unknown" };
const faulty = (fault: Fault): Container => ({ kind: "fault", fault });
const looking = (looksLike: string, offset: number): Container =>
  faulty({ code: "syntax", offset, params: { looksLike } });
const otherFormat = (format: string): Container =>
  faulty({ code: "other-format", offset: 0, params: { format } });

/** Where the text in `bytes[0, to)` ends, but for white space. */
function endOfText(bytes: Uint8Array, to: number): number {
  let end = to;
  while (end > 0 && isBlank(bytes[end - 1] ?? 0)) end--;
  return end;
}

function countBreaks(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LF, from); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}

/** What the line in `bytes[from, to)` looks like; undefined: it is blank. It may still be no JSON. */
function shapeOf(bytes: Uint8Array, from: number, to: number): number | undefined {
  let at = from;
  while (at < to && isBlank(bytes[at] ?? 0)) at++;
  if (at >= to) return undefined;
  let end = to;
  while (isBlank(bytes[end - 1] ?? 0)) end--;
  const shape = bytes[end - 1] === COMMA ? COMMA_BEHIND : ALONE;
  if (shape === COMMA_BEHIND) end--;
  if (bytes[at] !== OPEN || bytes[end - 1] !== CLOSE) return OTHER;
  let first = at + 1;
  while (isBlank(bytes[first] ?? 0)) first++;
  if (bytes[first] !== QUOTE && bytes[first] !== CLOSE) return OTHER;
  let depth = 0;
  let inString = false;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && (inString || !isBlank(byte))) return OTHER;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === BRACKET) depth++;
    else if ((byte === CLOSE || byte === CLOSE_BRACKET) && --depth === 0 && at < end - 1) return OTHER;
  }
  return depth === 0 && !inString ? shape : OTHER;
}

/** What some bytes are that are all there. */
export function containerOf(bytes: Uint8Array): Container {
  const guess = new ContainerGuess({ oneIsEnough: false });
  // No more than decides: a document is large.
  for (let at = 0; at < bytes.length; at += WINDOW) {
    const known = guess.take(bytes.subarray(at, at + WINDOW));
    if (known) return known;
  }
  return guess.end();
}
