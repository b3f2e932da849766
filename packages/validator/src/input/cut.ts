/** Whole lines of a source, or a piece of a line that is too long to keep. */
export type Cut =
  | { readonly kind: "lines"; readonly bytes: Uint8Array }
  | {
      readonly kind: "long";
      readonly bytes: Uint8Array;
      /** The line begins with this piece, and with more bytes than a byte-order mark has. */
      readonly begins: boolean;
      readonly ends: boolean;
    };

const LF = 0x0a;
/** A carriage return and a byte-order mark may stand around the bytes that count. */
const AROUND = 4;
/** Of what is given at once no more is handed on at once: findings on it are kept until they are taken. */
const BLOCK = 1024 * 1024;

/**
 * Cuts chunks of bytes at line breaks, wherever the chunks end, and keeps the line that is not whole yet: at most `limit`
 * bytes. A longer one comes out in pieces as it arrives, so that memory stays bounded. All bytes come out, in order. What
 * comes out may be part of the chunk given in, and is to be used before that changes.
 */
export class Cutter {
  private held: Uint8Array[] = [];
  private length = 0;
  private long = false;

  constructor(private readonly limit: number) {}

  *push(chunk: Uint8Array): Generator<Cut, void, undefined> {
    let from = 0;
    if (this.length > 0 || this.long) {
      const end = chunk.indexOf(LF) + 1;
      if (end === 0) return yield* this.keep(chunk);
      yield this.finish(chunk.subarray(0, end));
      from = end;
    }
    const last = chunk.lastIndexOf(LF) + 1;
    while (from < last) {
      const end = last - from <= BLOCK ? last : chunk.lastIndexOf(LF, from + BLOCK - 1) + 1;
      // A line longer than a block is a block.
      const to = end > from ? end : chunk.indexOf(LF, from) + 1;
      yield { kind: "lines", bytes: chunk.subarray(from, to) };
      from = to;
    }
    if (from < chunk.length) yield* this.keep(chunk.subarray(from));
  }

  /** The last line, when nothing ends it. */
  *end(): Generator<Cut, void, undefined> {
    if (this.length > 0 || this.long) yield this.finish(new Uint8Array(0));
  }

  private *keep(part: Uint8Array): Generator<Cut, void, undefined> {
    this.length += part.length;
    if (!this.long && this.length <= this.limit + AROUND) {
      // The source may use its buffer again. Node's Buffer has a `slice` that copies nothing.
      this.held.push(Uint8Array.from(part));
      return;
    }
    const begins = !this.long;
    this.long = true;
    const bytes = this.held.length === 0 ? part : join([...this.held, part], this.length);
    this.held = [];
    yield { kind: "long", bytes, begins, ends: false };
  }

  private finish(end: Uint8Array): Cut {
    const bytes = this.held.length === 0 ? end : join([...this.held, end], this.length + end.length);
    const { long } = this;
    this.held = [];
    this.length = 0;
    this.long = false;
    return long ? { kind: "long", bytes, begins: false, ends: true } : { kind: "lines", bytes };
  }
}

export function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
