import type { Code } from "../codes.js";
import { keyNames, type Limits } from "../limits.js";
import type { Params } from "@tipx/report";
import { hex4, hexDigit, isProto, keyText } from "./keys.js";
import { markLength, otherEncoding, sequenceLength } from "./utf8.js";

/** Why an input is refused: a code of the layer input, where (bytes from `from`), and our own facts. */
export interface Fault {
  readonly code: Code;
  readonly offset: number;
  readonly params?: Params;
}

/** Where the byte-order mark ends, if there is one. */
export const afterMark = (bytes: Uint8Array, from: number, to: number): number =>
  from + markLength(bytes, from, to);

/**
 * Tells whether `bytes[from, to)` is one JSON value that every reader understands alike and that is not hostile. Exact,
 * iterative, linear in the bytes; what it keeps is bounded by the depth. Offsets count from `from`. `beginsInput`: a byte-order mark
 * may stand there, which may stand nowhere else. `items`: the bytes are a document; where it is an array, this gets where each
 * of its items begins and ends, and each may have as many values as a document.
 */
export function scan(
  bytes: Uint8Array,
  limits: Limits,
  from = 0,
  to = bytes.length,
  beginsInput = true,
  items?: number[],
): Fault | undefined {
  const encoding = otherEncoding(bytes, from, to);
  if (encoding !== undefined) return { code: "encoding", offset: 0, params: { encoding } };
  const scanner = new Scanner(bytes, limits, to, items);
  return scanner.run(beginsInput ? afterMark(bytes, from, to) : from) ? undefined : scanner.fault(from);
}

/** What a byte inside a string asks for. 0: nothing, it is plain ASCII. */
const PLAIN = 0, QUOTE = 1, ESCAPE = 2, CONTROL = 3, WIDE = 4; // prettier-ignore
const IN_STRING = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x22 ? QUOTE : byte === 0x5c ? ESCAPE : byte < 0x20 ? CONTROL : byte < 0x80 ? PLAIN : WIDE,
);
/** The characters that may follow a backslash, `u` apart. */
const isShortEscape = (byte: number): boolean =>
  byte === 0x22 ||
  byte === 0x5c ||
  byte === 0x2f ||
  byte === 0x62 ||
  byte === 0x66 ||
  byte === 0x6e ||
  byte === 0x72 ||
  byte === 0x74;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

const LITERALS: Readonly<Record<number, readonly number[]>> = {
  0x74: [0x74, 0x72, 0x75, 0x65],
  0x66: [0x66, 0x61, 0x6c, 0x73, 0x65],
  0x6e: [0x6e, 0x75, 0x6c, 0x6c],
};

/** What is expected next. */
const VALUE = 0, FIRST_ITEM = 1, FIRST_KEY = 2, KEY = 3, AFTER = 4; // prettier-ignore

/** Only of so many bytes and more the different keys are counted: fewer cannot have too many. */
const MANY_KEYS = 8 * 1024;

/** Up to this many keys of one object are compared one by one; beyond it a set is cheaper. */
const FEW = 16;

class Scanner {
  private code: Code = "syntax";
  private at = 0;
  private limit: number | undefined;
  private unit: string | undefined;

  // One entry for each object or array that is open.
  private depth = 0;
  private readonly isObject: boolean[] = [];
  private readonly counts: number[] = [];
  private readonly bases: number[] = [];
  private readonly sets: (Set<string> | undefined)[] = [];
  // Keys of the open objects that have few: hash, start, end of each.
  private readonly keys: number[] = [];
  private top = 0;

  private values = 0;
  /** Where the value read last ends. */
  private itemEnd = 0;
  /** Tells whether the string read last has an escape, and its hash when it has none. */
  private escaped = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly end: number,
    private readonly items?: number[],
  ) {}

  /** The hashes of the different keys met; undefined where too few bytes are looked at for too many of them. */
  private names: Set<number | string> | undefined;

  fault(from: number): Fault {
    const { code, limit, unit } = this;
    const offset = this.at - from;
    if (limit === undefined) return { code, offset };
    return { code, offset, params: unit === undefined ? { limit } : { limit, unit } };
  }

  /** Tells whether all went well. */
  run(start: number): boolean {
    const { bytes, end, limits } = this;
    let at = this.space(start);
    if (at >= end) return this.fail("empty", at) > 0;
    if (end - at >= MANY_KEYS) this.names = new Set();
    let expected = VALUE;
    for (;;) {
      if (expected === AFTER) {
        this.itemEnd = at;
        at = this.space(at);
        if (this.depth === 0) return at >= end || this.failAt("trailing", at) > 0;
        if (at >= end) return this.fail("truncated", end) > 0;
        const byte = bytes[at];
        const inObject = this.isObject[this.depth - 1] === true;
        if (this.depth === 1 && !inObject) this.items?.push(this.itemEnd);
        if (byte === 0x2c) {
          at++;
          expected = inObject ? KEY : VALUE;
        } else if (byte === (inObject ? 0x7d : 0x5d)) {
          at++;
          this.close();
        } else return this.failAt("syntax", at) > 0;
        continue;
      }
      at = this.space(at);
      if (at >= end) return this.fail("truncated", end) > 0;
      const byte = bytes[at] ?? 0;
      if (expected === FIRST_KEY || expected === KEY) {
        if (byte === 0x7d && expected === FIRST_KEY) {
          at++;
          this.close();
          expected = AFTER;
          continue;
        }
        if (byte !== 0x22) return this.failAt("syntax", at) > 0;
        const from = at + 1;
        at = this.string(from);
        if (at < 0 || !this.addKey(from, at - 1)) return false;
        at = this.space(at);
        if (at >= end) return this.fail("truncated", end) > 0;
        if (bytes[at] !== 0x3a) return this.failAt("syntax", at) > 0;
        at++;
        expected = VALUE;
        continue;
      }
      if (expected === FIRST_ITEM && byte === 0x5d) {
        at++;
        this.close();
        expected = AFTER;
        continue;
      }
      // A value. In an array it counts as an item.
      if (this.items && this.depth === 1 && this.isObject[0] === false) {
        this.items.push(at);
        this.values = 0;
        this.names?.clear();
      }
      if (++this.values > limits.values) return this.failLimit("too-large", at, limits.values, "values") > 0;
      const inside = this.depth - 1;
      if (inside >= 0 && this.isObject[inside] === false) {
        const count = (this.counts[inside] ?? 0) + 1;
        this.counts[inside] = count;
        const most = inside === 0 ? limits.records : limits.itemsPerArray;
        if (count > most) return this.failLimit("too-many-items", at, most) > 0;
      }
      expected = AFTER;
      if (byte === 0x22) at = this.string(at + 1);
      else if (byte === 0x7b || byte === 0x5b) {
        if (this.depth >= limits.depth) return this.failLimit("depth", at, limits.depth) > 0;
        this.open(byte === 0x7b);
        at++;
        expected = byte === 0x7b ? FIRST_KEY : FIRST_ITEM;
      } else if (byte === 0x2d || isDigit(byte)) at = this.number(at);
      else at = this.literal(at, byte);
      if (at < 0) return false;
    }
  }

  private open(isObject: boolean): void {
    this.isObject[this.depth] = isObject;
    this.counts[this.depth] = 0;
    this.bases[this.depth] = this.top;
    this.sets[this.depth] = undefined;
    this.depth++;
  }

  private close(): void {
    this.depth--;
    this.top = this.bases[this.depth] ?? 0;
    this.sets[this.depth] = undefined;
  }

  private space(from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end) {
      const byte = bytes[at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
      at++;
    }
    return at;
  }

  /** From after the opening quote to after the closing one, or -1. */
  private string(from: number): number {
    const { bytes, end } = this;
    // Bytes that are no UTF-16 unit of their own.
    let surplus = 0;
    let at = from;
    this.escaped = false;
    for (;;) {
      if (at >= end) return this.fail("truncated", end);
      const kind = IN_STRING[bytes[at] ?? 0];
      if (kind === PLAIN) at++;
      else if (kind === QUOTE) break;
      else if (kind === WIDE) {
        const length = sequenceLength(bytes, at, end);
        if (length === 0) return this.fail("encoding", at);
        surplus += length === 2 ? 1 : 2;
        at += length;
      } else if (kind === ESCAPE) {
        this.escaped = true;
        const next = this.escape(at);
        if (next < 0) return -1;
        surplus += next - at === 12 ? 10 : next - at - 1;
        at = next;
      } else return this.fail("syntax", at);
    }
    if (at - from - surplus > this.limits.stringLength)
      return this.failLimit("string-too-long", from - 1, this.limits.stringLength);
    return at + 1;
  }

  /** From a backslash to after its escape, a surrogate pair as one; or -1. */
  private escape(from: number): number {
    const { bytes, end } = this;
    if (from + 1 >= end) return this.fail("truncated", end);
    const kind = bytes[from + 1] ?? 0;
    if (isShortEscape(kind)) return from + 2;
    if (kind !== 0x75) return this.fail("syntax", from);
    const unit = this.unit16(from);
    if (unit < 0) return -1;
    if (unit < 0xd800 || unit > 0xdfff) return from + 6;
    if (unit > 0xdbff) return this.fail("lone-surrogate", from);
    if (from + 6 >= end || (bytes[from + 6] === 0x5c && from + 7 >= end)) return this.fail("truncated", end);
    if (bytes[from + 6] !== 0x5c || bytes[from + 7] !== 0x75) return this.fail("lone-surrogate", from);
    const low = this.unit16(from + 6);
    if (low < 0) return -1;
    return low >= 0xdc00 && low <= 0xdfff ? from + 12 : this.fail("lone-surrogate", from);
  }

  /** The UTF-16 unit of the `\uXXXX` at `from`, or -1. */
  private unit16(from: number): number {
    if (from + 6 <= this.end) {
      const unit = hex4(this.bytes, from + 2);
      return unit < 0 ? this.fail("syntax", from) : unit;
    }
    for (let at = from + 2; at < this.end; at++)
      if (hexDigit(this.bytes[at] ?? 0) < 0) return this.fail("syntax", from);
    return this.fail("truncated", this.end);
  }

  private number(from: number): number {
    const { bytes, end } = this;
    let at = from;
    if (bytes[at] === 0x2d) at++;
    const whole = at;
    if (at >= end) return this.fail("truncated", end);
    if (bytes[at] === 0x30) at++;
    else {
      at = this.digits(at);
      if (at < 0) return -1;
    }
    const wholeEnd = at;
    let exponent = false;
    if (at < end && bytes[at] === 0x2e) {
      at = this.digits(at + 1);
      if (at < 0) return -1;
    }
    if (at < end && ((bytes[at] ?? 0) | 0x20) === 0x65) {
      exponent = true;
      at++;
      if (at < end && (bytes[at] === 0x2b || bytes[at] === 0x2d)) at++;
      at = this.digits(at);
      if (at < 0) return -1;
    }
    if (at - from > this.limits.numberLength)
      return this.failLimit("number-range", from, this.limits.numberLength);
    if (at === wholeEnd) {
      if (!isSafe(bytes, whole, wholeEnd)) return this.fail("number-range", from);
    } else if (exponent || at - from > 300) {
      // With an exponent a number can be too large for a double, or so small that nothing of it is left.
      const text = ascii(bytes, from, at);
      const value = Number(text);
      if (!Number.isFinite(value) || (value === 0 && /^[^eE]*[1-9]/.test(text)))
        return this.fail("number-range", from);
    }
    return at;
  }

  /** One digit or more, to after the last; or -1. */
  private digits(from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end && isDigit(bytes[at] ?? 0)) at++;
    if (at > from) return at;
    return at >= end ? this.fail("truncated", end) : this.failAt("syntax", at);
  }

  private literal(from: number, first: number): number {
    const word = LITERALS[first];
    if (!word) return this.failAt("syntax", from);
    for (let k = 1; k < word.length; k++) {
      if (from + k >= this.end) return this.fail("truncated", this.end);
      if (this.bytes[from + k] !== word[k]) return this.failAt("syntax", from + k);
    }
    return from + word.length;
  }

  /** Counts a key of the innermost object and compares it, exactly, with those before. */
  private addKey(from: number, to: number): boolean {
    const { bytes, limits } = this;
    const inside = this.depth - 1;
    const count = (this.counts[inside] ?? 0) + 1;
    this.counts[inside] = count;
    if (count > limits.keysPerObject)
      return this.failLimit("too-many-keys", from - 1, limits.keysPerObject) > 0;
    let set = this.sets[inside];
    if (set === undefined && !this.escaped && count <= FEW) {
      if (isProto(bytes, from, to)) return this.fail("forbidden-key", from - 1) > 0;
      const hash = hashOf(bytes, from, to);
      if (!this.addName(hash, from)) return false;
      for (let k = this.bases[inside] ?? 0; k < this.top; k += 3)
        if (this.keys[k] === hash && sameBytes(bytes, from, to, this.keys[k + 1] ?? 0, this.keys[k + 2] ?? 0))
          return this.fail("duplicate-key", from - 1) > 0;
      this.keys[this.top++] = hash;
      this.keys[this.top++] = from;
      this.keys[this.top++] = to;
      return true;
    }
    if (set === undefined) {
      set = new Set();
      for (let k = this.bases[inside] ?? 0; k < this.top; k += 3)
        set.add(entry(keyText(bytes, this.keys[k + 1] ?? 0, this.keys[k + 2] ?? 0)));
      this.top = this.bases[inside] ?? 0;
      this.sets[inside] = set;
    }
    const text = keyText(bytes, from, to);
    if (text === "__proto__") return this.fail("forbidden-key", from - 1) > 0;
    const before = set.size;
    set.add(entry(text));
    if (!this.addName(text, from)) return false;
    return set.size > before || this.fail("duplicate-key", from - 1) > 0;
  }

  /** Counts a key by its name, or by the hash of it. */
  private addName(name: number | string, from: number): boolean {
    const { names, limits } = this;
    if (!names) return true;
    names.add(typeof name === "number" ? name : entry(name));
    const most = keyNames(limits);
    return names.size <= most || this.failLimit("too-many-keys", from - 1, most) > 0;
  }

  private fail(code: Code, at: number): -1 {
    this.code = code;
    this.at = at;
    return -1;
  }

  private failLimit(code: Code, at: number, limit: number, unit?: string): -1 {
    this.limit = limit;
    this.unit = unit;
    return this.fail(code, at);
  }

  /** A byte that may not stand here: bytes that are not even UTF-8 say so. */
  private failAt(code: Code, at: number): -1 {
    return this.fail(sequenceLength(this.bytes, at, this.end) === 0 ? "encoding" : code, at);
  }
}

// Engines hash a string like "12" by its number, which anyone can make collide; no entry looks like a number.
const entry = (key: string): string => `k${key}`;

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}

function sameBytes(bytes: Uint8Array, from: number, to: number, from2: number, to2: number): boolean {
  if (to - from !== to2 - from2) return false;
  for (let k = 0; k < to - from; k++) if (bytes[from + k] !== bytes[from2 + k]) return false;
  return true;
}

const LARGEST = /* @__PURE__ */ Array.from(String(Number.MAX_SAFE_INTEGER), (digit) => digit.charCodeAt(0));

/** Tells whether the digits, without leading zeros, are at most 2^53 - 1. */
function isSafe(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== LARGEST.length) return to - from < LARGEST.length;
  for (let k = 0; k < LARGEST.length; k++) {
    const [digit, most] = [bytes[from + k] ?? 0, LARGEST[k] ?? 0];
    if (digit !== most) return digit < most;
  }
  return true;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
