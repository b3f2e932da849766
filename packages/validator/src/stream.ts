import { afterMark } from "./input/scan.js";
import type { Limits } from "./limits.js";

/** A line of NDJSON, or a line that was too long to keep. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly bytes: undefined };

const LF = 0x0a;
const CR = 0x0d;

/** Bytes as they arrive: an async iterable, or a web stream in a browser that cannot iterate over it. */
export type ByteSource =
  | AsyncIterable<Uint8Array>
  | {
      getReader(): {
        read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
        cancel(): Promise<unknown>;
      };
    };

/** The chunks of a source. Ends it when its reader stops. */
async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in source) {
    for await (const chunk of source) yield asBytes(chunk);
    return;
  }
  const reader = source.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield asBytes(value);
    }
    ended = true;
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}

/** Text that was decoded already cannot be judged as bytes. The message holds nothing of it. */
export function asBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  // Of another realm, as in a test runner's.
  if (Object.prototype.toString.call(value) === "[object Uint8Array]") return value as Uint8Array;
  throw new TypeError("TIPX reads bytes: pass a Uint8Array, and no text that was decoded already");
}

/** Reads whole a source of at most `limit` bytes; undefined when it has more. */
export async function readAll(source: ByteSource, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(source)) {
    length += chunk.length;
    if (length > limit) return undefined;
    // A source may use one buffer for all its chunks.
    chunks.push(chunk.slice());
  }
  return join(chunks, length);
}

/** The lines of a source, with bounded memory: of an over-long line only its number is kept, and reading goes on after it. */
export async function* lines(source: ByteSource, limits: Limits): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  let tooLong = false;
  const take = (end: Uint8Array): Line => {
    number++;
    const bytes = tooLong
      ? undefined
      : trim(held.length === 0 ? end : join([...held, end], length + end.length), number);
    held = [];
    length = 0;
    tooLong = false;
    return { number, bytes };
  };
  for await (const chunk of chunksOf(source)) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      if (length + at - from > limits.lineBytes + 1) tooLong = true;
      yield take(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from === chunk.length) continue;
    length += chunk.length - from;
    if (tooLong || length > limits.lineBytes + 1) {
      tooLong = true;
      held = [];
    } else held.push(chunk.slice(from));
  }
  if (length > 0) yield take(new Uint8Array(0));
}

/** Without the carriage return of CRLF and, on the first line, without the byte-order mark. */
function trim(line: Uint8Array, number: number): Uint8Array {
  const end = line.at(-1) === CR ? line.length - 1 : line.length;
  return line.subarray(number === 1 ? afterMark(line, 0, end) : 0, end);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
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
