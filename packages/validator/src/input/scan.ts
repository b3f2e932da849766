import type { Code } from "../codes.js";
import type { Limits } from "../limits.js";
import type { Params } from "../report.js";

/** Why an input is refused: a code of the layer input, where (bytes from `from`), and our own facts. */
export interface Fault {
  readonly code: Code;
  readonly offset: number;
  readonly params?: Params;
}

const enum Expect {
  Value,
  FirstItemOrEnd,
  FirstKeyOrEnd,
  Key,
  Colon,
  CommaOrEnd,
  Nothing,
}

const QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c, COLON = 0x3a, MINUS = 0x2d, PLUS = 0x2b, POINT = 0x2e; // prettier-ignore
const OPEN_ARRAY = 0x5b, CLOSE_ARRAY = 0x5d, OPEN_OBJECT = 0x7b, CLOSE_OBJECT = 0x7d; // prettier-ignore

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** What other encoding the bytes seem to be in, by their byte-order mark or by where the zeros stand. */
function otherEncoding(bytes: Uint8Array, from: number, to: number): string | undefined {
  const [a, b, c, d] = [
    bytes[from] ?? -1,
    bytes[from + 1] ?? -1,
    bytes[from + 2] ?? -1,
    bytes[from + 3] ?? -1,
  ];
  if (to - from < 2) return undefined;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0) return "utf-32be";
  if (a === 0 && b !== 0) return "utf-16be";
  if (a !== 0 && b === 0) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  return undefined;
}

/** How many bytes the UTF-8 sequence at `at` has, or 0 where it is none: overlong, a surrogate, beyond U+10FFFF, cut. */
function sequence(bytes: Uint8Array, at: number, to: number): number {
  const a = bytes[at] ?? 0;
  const next = (n: number) => (at + n < to ? (bytes[at + n] ?? 0) : 0);
  const follows = (byte: number) => (byte & 0xc0) === 0x80;
  if (a >= 0xc2 && a <= 0xdf) return follows(next(1)) ? 2 : 0;
  if (a >= 0xe0 && a <= 0xef) {
    const b = next(1);
    if (!follows(b) || !follows(next(2))) return 0;
    if ((a === 0xe0 && b < 0xa0) || (a === 0xed && b > 0x9f)) return 0;
    return 3;
  }
  if (a >= 0xf0 && a <= 0xf4) {
    const b = next(1);
    if (!follows(b) || !follows(next(2)) || !follows(next(3))) return 0;
    if ((a === 0xf0 && b < 0x90) || (a === 0xf4 && b > 0x8f)) return 0;
    return 4;
  }
  return 0;
}

/** Where the byte-order mark ends, if there is one. */
export const afterMark = (bytes: Uint8Array, from: number, to: number): number =>
  to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf
    ? from + 3
    : from;

/**
 * Whether `bytes[from, to)` is one JSON value that every reader understands alike and that is not hostile. Exact,
 * iterative, linear in the bytes. Offsets count from `from`.
 */
export function scan(bytes: Uint8Array, limits: Limits, from = 0, to = bytes.length): Fault | undefined {
  return new Scanner(bytes, limits, from, to).run();
}

class Scanner {
  private at: number;
  private fault: Fault | undefined;
  /** For each open object its keys so far, for each open array undefined. */
  private readonly keys: (Set<string> | undefined)[] = [];
  private readonly counts: number[] = [];
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private escaped = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.at = afterMark(bytes, from, to);
  }

  run(): Fault | undefined {
    const { bytes, to, limits } = this;
    let expect = Expect.Value;
    let values = 0;
    for (;;) {
      while (this.at < to && isSpace(bytes[this.at] ?? 0)) this.at++;
      if (this.at >= to) {
        if (expect === Expect.Nothing) return undefined;
        return this.refuse(values === 0 ? "empty" : "truncated", this.at);
      }
      const byte = bytes[this.at] ?? 0;
      switch (expect) {
        case Expect.Nothing:
          return this.refuse("trailing", this.at);
        case Expect.Colon:
          if (byte !== COLON) return this.syntax();
          this.at++;
          expect = Expect.Value;
          continue;
        case Expect.CommaOrEnd:
          if (byte === COMMA) {
            this.at++;
            expect = this.keys.at(-1) ? Expect.Key : Expect.Value;
            continue;
          }
          if (byte !== (this.keys.at(-1) ? CLOSE_OBJECT : CLOSE_ARRAY)) return this.syntax();
          expect = this.close();
          continue;
        case Expect.FirstKeyOrEnd:
          if (byte === CLOSE_OBJECT) {
            expect = this.close();
            continue;
          }
          if (!this.key()) return this.fault;
          expect = Expect.Colon;
          continue;
        case Expect.Key:
          if (!this.key()) return this.fault;
          expect = Expect.Colon;
          continue;
        case Expect.FirstItemOrEnd:
          if (byte === CLOSE_ARRAY) {
            expect = this.close();
            continue;
          }
          break;
        case Expect.Value:
          break;
      }
      if (++values > limits.values)
        return this.refuse("too-large", this.at, { limit: limits.values, unit: "values" });
      if (this.keys.length > 0 && !this.keys.at(-1)) {
        const count = (this.counts.at(-1) ?? 0) + 1;
        if (count > limits.itemsPerArray)
          return this.refuse("too-many-items", this.at, { limit: limits.itemsPerArray });
        this.counts[this.counts.length - 1] = count;
      }
      if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (this.keys.length >= limits.depth) return this.refuse("depth", this.at, { limit: limits.depth });
        this.keys.push(byte === OPEN_OBJECT ? new Set() : undefined);
        this.counts.push(0);
        this.at++;
        expect = byte === OPEN_OBJECT ? Expect.FirstKeyOrEnd : Expect.FirstItemOrEnd;
        continue;
      }
      const read =
        byte === QUOTE
          ? this.string()
          : byte === MINUS || isDigit(byte)
            ? this.number()
            : this.literal(byte, values === 1);
      if (!read) return this.fault;
      expect = this.keys.length === 0 ? Expect.Nothing : Expect.CommaOrEnd;
    }
  }

  private refuse(code: Code, at: number, params?: Params): Fault {
    this.fault = { code, offset: at - this.from, ...(params && { params }) };
    return this.fault;
  }

  private syntax(): Fault {
    const encoding = otherEncoding(this.bytes, this.from, this.to);
    if (encoding !== undefined) return this.refuse("encoding", this.from, { encoding });
    // A stray byte above ASCII outside a string is no JSON, whatever its encoding.
    return this.refuse("syntax", this.at);
  }

  private fail(code: Code, at: number, params?: Params): false {
    this.refuse(code, at, params);
    return false;
  }

  private close(): Expect {
    this.at++;
    this.keys.pop();
    this.counts.pop();
    return this.keys.length === 0 ? Expect.Nothing : Expect.CommaOrEnd;
  }

  private key(): boolean {
    const start = this.at;
    if (this.bytes[start] !== QUOTE) {
      this.syntax();
      return false;
    }
    if (!this.string()) return false;
    const name = this.decode(start, this.at);
    const names = this.keys.at(-1);
    if (name === undefined || !names) return this.fail("syntax", start);
    if (name === "__proto__") return this.fail("forbidden-key", start);
    if (names.has(name)) return this.fail("duplicate-key", start);
    names.add(name);
    if (names.size > this.limits.keysPerObject)
      return this.fail("too-many-keys", start, { limit: this.limits.keysPerObject });
    return true;
  }

  /** The text of the string whose quotes stand at `start` and `end - 1`, both checked already. */
  private decode(start: number, end: number): string | undefined {
    const inner = this.decoder.decode(this.bytes.subarray(start + 1, end - 1));
    if (!this.escaped) return inner;
    try {
      return JSON.parse(`"${inner}"`) as string;
    } catch {
      // Its message would quote the key.
      return undefined;
    }
  }

  private string(): boolean {
    const { bytes, to } = this;
    const start = this.at;
    let at = start + 1;
    let length = 0;
    this.escaped = false;
    for (;;) {
      if (at >= to) return this.fail("truncated", to);
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) break;
      if (byte < 0x20) {
        this.at = at;
        this.syntax();
        return false;
      }
      if (byte === BACKSLASH) {
        this.escaped = true;
        const size = this.escape(at);
        if (size === 0) return false;
        at += size;
        length += size === 12 ? 2 : 1;
      } else if (byte < 0x80) {
        at++;
        length++;
      } else {
        const size = sequence(bytes, at, to);
        if (size === 0) return this.fail("encoding", at);
        at += size;
        length += size === 4 ? 2 : 1;
      }
      if (length > this.limits.stringLength)
        return this.fail("string-too-long", start, { limit: this.limits.stringLength });
    }
    this.at = at + 1;
    return true;
  }

  /** Bytes of the escape at `at`: 2, 6, or 12 for a surrogate pair; 0 after a fault. */
  private escape(at: number): 0 | 2 | 6 | 12 {
    const kind = this.bytes[at + 1];
    if (at + 1 >= this.to) return this.fail("truncated", this.to) || 0;
    if (kind !== 0x75) {
      // " \ / b f n r t
      if (kind !== undefined && [0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74].includes(kind)) return 2;
      return this.fail("syntax", at) || 0;
    }
    const unit = this.hex(at + 2);
    if (unit < 0) return 0;
    if (unit >= 0xdc00 && unit <= 0xdfff) return this.fail("lone-surrogate", at) || 0;
    if (unit < 0xd800 || unit > 0xdbff) return 6;
    // Cut between the halves: the sender may well have written both.
    const ends = at + 6 >= this.to || (at + 7 >= this.to && this.bytes[at + 6] === BACKSLASH);
    if (ends) return this.fail("truncated", this.to) || 0;
    if (at + 7 < this.to && this.bytes[at + 6] === BACKSLASH && this.bytes[at + 7] === 0x75) {
      const low = this.hex(at + 8);
      if (low < 0) return 0;
      if (low >= 0xdc00 && low <= 0xdfff) return 12;
    }
    return this.fail("lone-surrogate", at) || 0;
  }

  private hex(at: number): number {
    let unit = 0;
    for (let n = 0; n < 4; n++) {
      if (at + n >= this.to) return this.fail("truncated", this.to) ? 0 : -1;
      const byte = this.bytes[at + n] ?? 0;
      const digit = isDigit(byte)
        ? byte - 0x30
        : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
          ? (byte | 0x20) - 0x57
          : -1;
      if (digit < 0) return this.fail("syntax", at + n) ? 0 : -1;
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private number(): boolean {
    const { bytes, to, limits } = this;
    const start = this.at;
    let at = start;
    const byte = () => (at < to ? (bytes[at] ?? 0) : 0);
    const stop = (): false => {
      if (at >= to) return this.fail("truncated", to);
      this.at = at;
      this.syntax();
      return false;
    };
    if (byte() === MINUS) at++;
    if (!isDigit(byte())) return stop();
    if (byte() === 0x30) at++;
    else while (isDigit(byte())) at++;
    let whole = true;
    if (byte() === POINT) {
      whole = false;
      at++;
      if (!isDigit(byte())) return stop();
      while (isDigit(byte())) at++;
    }
    if ((byte() | 0x20) === 0x65) {
      whole = false;
      at++;
      if (byte() === PLUS || byte() === MINUS) at++;
      if (!isDigit(byte())) return stop();
      while (isDigit(byte())) at++;
    }
    if (at - start > limits.numberLength)
      return this.fail("number-range", start, { limit: limits.numberLength });
    let text = "";
    for (let n = start; n < at; n++) text += String.fromCharCode(bytes[n] ?? 0);
    const value = Number(text);
    const vanished = value === 0 && /[1-9]/.test(text.split(/[eE]/)[0] ?? "");
    if (!Number.isFinite(value) || vanished || (whole && !Number.isSafeInteger(value)))
      return this.fail("number-range", start);
    this.at = at;
    return true;
  }

  private literal(byte: number, first: boolean): boolean {
    const word = byte === 0x74 ? "true" : byte === 0x66 ? "false" : byte === 0x6e ? "null" : "";
    if (word === "") {
      this.syntax();
      if (first && this.fault?.code === "syntax" && byte >= 0x80) this.refuse("encoding", this.at);
      return false;
    }
    for (let n = 0; n < word.length; n++) {
      if (this.at + n >= this.to) return this.fail("truncated", this.to);
      if (this.bytes[this.at + n] !== word.charCodeAt(n)) {
        this.at += n;
        this.syntax();
        return false;
      }
    }
    this.at += word.length;
    return true;
  }
}
