import { tooLarge } from "../limits.js";
import { join } from "./cut.js";
import { markLength } from "./utf8.js";
import type { Fault } from "./scan.js";

/** Items of an array, a line each, and where in the array each of them begins. */
export interface Items {
  /** Each item and a line break. It has none of its own here. */
  readonly lines: Uint8Array;
  readonly starts: readonly number[];
  /** true: the last of them has no end, because the array breaks off in it. */
  readonly isOpen: boolean;
}

/** What comes out of an array: items; one that has more bytes than are kept; or why there are no further items. */
export type ItemCut =
  | ({ readonly kind: "items" } & Items)
  | { readonly kind: "long"; readonly start: number }
  | { readonly kind: "fault"; readonly fault: Fault };

const LF = 0x0a;
const SPACE = 0x20;
const VERTICAL_TAB = 0x0b;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const isSpace = (byte: number): boolean => byte === SPACE || byte === LF || byte === 0x0d || byte === 0x09;

/** What a byte of an item, outside of a string, asks for. */
const NOTHING = 0, BEGINS = 1, ENDS = 2, TEXT = 3; // prettier-ignore
const IN_ITEM = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x7b || byte === OPEN) return BEGINS;
  if (byte === 0x7d || byte === CLOSE) return ENDS;
  return byte === QUOTE ? TEXT : NOTHING;
});

/** What is expected next. */
const ARRAY = 0, FIRST = 1, NEXT = 2, INSIDE = 3, AFTER = 4, OVER = 5; // prettier-ignore

/** An item of up to so many times the bytes that one may have is passed over; a longer one ends the array. */
const SKIPPED = 4;

/** Longest mark that may stand at the beginning. */
const MARK = 3;

/**
 * Cuts the items out of an array of JSON whose bytes arrive in chunks, and hands them on as lines. It looks at brackets and
 * quotes alone: who reads the item says whether it is JSON, and where it is not, what comes behind it means nothing. Keeps the item
 * that is not whole yet, at most `most` bytes of it; as much white space may stand between two. What comes out holds until the next chunk is given.
 */
export class ItemCutter {
  private state = ARRAY;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private isScalar = false;
  /** White space since the last item. */
  private space = 0;
  /** Bytes before the chunk, and where the item that is being read begins. */
  private offset = 0;
  private start = 0;
  private held: Uint8Array[] = [];
  private length = 0;
  private isLong = false;
  private lines = new Uint8Array(0);
  private filled = 0;
  private starts: number[] = [];

  constructor(private readonly most: number) {}

  /** The items that end in a chunk. After a fault nothing more may be given. */
  *push(chunk: Uint8Array): Generator<ItemCut, void, undefined> {
    const end = chunk.length;
    let at = this.offset === 0 ? markLength(chunk, 0, Math.min(end, MARK)) : 0;
    let from = 0;
    while (at < end) {
      if (this.state === INSIDE) {
        at = this.inside(chunk, at);
        // A scalar ends before the byte that parts it from the next; all else with its last byte.
        if (this.state === INSIDE) break;
        yield* this.take(chunk, from, at);
        continue;
      }
      const byte = chunk[at] as number;
      if (isSpace(byte)) {
        at++;
        if (++this.space <= this.most) continue;
        yield* this.flush();
        return yield { kind: "fault", fault: tooLarge(this.most) };
      }
      this.space = 0;
      if (this.state === AFTER && byte === COMMA) {
        this.state = NEXT;
        at++;
      } else if ((this.state === AFTER || this.state === FIRST) && byte === CLOSE) {
        this.state = OVER;
        at++;
      } else if (this.state === ARRAY && byte === OPEN) {
        this.state = FIRST;
        at++;
      } else if ((this.state === FIRST || this.state === NEXT) && byte !== COMMA && byte !== CLOSE) {
        from = at;
        at = this.begin(byte, at);
      } else {
        yield* this.flush();
        const code = this.state === OVER ? "trailing" : "syntax";
        return yield { kind: "fault", fault: { code, offset: this.offset + at } };
      }
    }
    if (this.state === INSIDE) this.keep(chunk.subarray(from));
    // Nobody waits for the end of what may have none.
    if (this.length > SKIPPED * this.most) return yield* this.endless();
    this.offset += end;
    yield* this.flush();
  }

  /** The end of the array: a fault, unless it is whole. Of an item that does not end the reader says what is wrong with it. */
  *end(): Generator<ItemCut, void, undefined> {
    if (this.state === INSIDE) yield* this.take(new Uint8Array(0), 0, 0);
    yield* this.flush(true);
    if (this.state !== OVER) yield { kind: "fault", fault: { code: "truncated", offset: this.offset } };
  }

  private begin(byte: number, at: number): number {
    this.state = INSIDE;
    this.start = this.offset + at;
    this.depth = 0;
    this.escaped = false;
    this.inText = byte === QUOTE;
    this.isScalar = byte !== QUOTE && IN_ITEM[byte] !== BEGINS;
    if (IN_ITEM[byte] === BEGINS) this.depth = 1;
    return at + 1;
  }

  /** Goes on through an item; returns where it ends, or the end of the chunk. */
  private inside(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let at = from;
    if (this.isScalar) {
      while (at < end) {
        const byte = bytes[at] as number;
        if (isSpace(byte) || byte === COMMA || byte === CLOSE) return this.over(at);
        at++;
      }
      return at;
    }
    let { depth, inText } = this;
    while (at < end) {
      if (inText) {
        at = this.text(bytes, at);
        if (at < 0) break;
        inText = false;
        if (depth === 0) return this.over(at);
        continue;
      }
      const asks = IN_ITEM[bytes[at++] as number] as number;
      if (asks === NOTHING) continue;
      if (asks === TEXT) inText = true;
      else if (asks === BEGINS) depth++;
      else if (--depth === 0) return this.over(at);
    }
    [this.depth, this.inText] = [depth, inText];
    return end;
  }

  /** Goes on through a string; returns where it ends, or -1 where that is behind the chunk. */
  private text(bytes: Uint8Array, from: number): number {
    for (let at = from; ;) {
      const quote = bytes.indexOf(QUOTE, at);
      const to = quote < 0 ? bytes.length : quote;
      let run = to;
      while (run > at && bytes[run - 1] === BACKSLASH) run--;
      // Where backslashes stand at both sides of the end of a chunk they belong together.
      const escapes = (to - run + (run === at && this.escaped ? 1 : 0)) % 2 === 1;
      this.escaped = quote < 0 && escapes;
      if (quote < 0) return -1;
      at = quote + 1;
      if (!escapes) return at;
    }
  }

  private over(at: number): number {
    this.state = AFTER;
    return at;
  }

  /** Takes an item that ends at `to`. */
  private *take(chunk: Uint8Array, from: number, to: number): Generator<ItemCut, void, undefined> {
    const { start } = this;
    if (this.length + to - from > SKIPPED * this.most) return yield* this.endless();
    if (this.isLong || this.length + to - from > this.most) {
      yield* this.flush();
      this.forget();
      yield { kind: "long", start };
      return;
    }
    const end = chunk.subarray(from, to);
    const item = this.length === 0 ? end : join([...this.held, end], this.length + end.length);
    this.forget();
    this.room(item.length + 1);
    const at = this.filled;
    this.lines.set(item, at);
    this.filled += item.length;
    if (item.includes(LF)) unbreak(this.lines, at, this.filled);
    this.lines[this.filled++] = LF;
    this.starts.push(start);
  }

  private *endless(): Generator<ItemCut, void, undefined> {
    yield* this.flush();
    yield { kind: "fault", fault: tooLarge(this.most) };
  }

  private keep(part: Uint8Array): void {
    this.length += part.length;
    this.isLong ||= this.length > this.most;
    if (this.isLong) this.held = [];
    else this.held.push(Uint8Array.from(part));
  }

  private forget(): void {
    this.held = [];
    this.length = 0;
    this.isLong = false;
  }

  private room(bytes: number): void {
    const needed = this.filled + bytes;
    if (needed <= this.lines.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.lines.length));
    larger.set(this.lines.subarray(0, this.filled));
    this.lines = larger;
  }

  private *flush(isOpen = false): Generator<ItemCut, void, undefined> {
    const { filled, starts } = this;
    if (starts.length === 0) return;
    this.filled = 0;
    this.starts = [];
    yield { kind: "items", lines: this.lines.subarray(0, filled), starts, isOpen };
  }
}

/** Makes spaces of line breaks; in strings, where JSON has none, makes them another character that JSON does not have there. */
function unbreak(bytes: Uint8Array, from: number, to: number): void {
  let inText = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === LF) bytes[at] = inText ? VERTICAL_TAB : SPACE;
    else if (byte === QUOTE && !(inText && isEscaped(bytes, from, at))) inText = !inText;
  }
}

/** Tells whether an odd number of backslashes stands before a byte. */
function isEscaped(bytes: Uint8Array, from: number, at: number): boolean {
  let before = at;
  while (before > from && bytes[before - 1] === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}
