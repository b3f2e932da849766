import { join } from "./input/cut.js";

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
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (!isSource(source)) throw new TypeError(NO_SOURCE);
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

/** Holds nothing of what was given instead. */
const NO_SOURCE =
  "validateStream reads an async iterable of Uint8Array, as a file stream of Node or the body of a Request is, or a web ReadableStream; for bytes in memory use validateBytes, for a value validate";

/** Text, a promise and an object that was parsed already are none. */
function isSource(source: unknown): source is ByteSource {
  if (typeof source !== "object" || source === null) return false;
  const { getReader, [Symbol.asyncIterator]: iterate } = source as Record<string | symbol, unknown>;
  return typeof iterate === "function" || typeof getReader === "function";
}

/** Text that was decoded already cannot be judged as bytes. The message holds nothing of it. */
export function asBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  // Of another realm, as in a test runner's.
  if (Object.prototype.toString.call(value) === "[object Uint8Array]") return value as Uint8Array;
  throw new TypeError("TIPX reads bytes: pass a Uint8Array, and no text that was decoded already");
}

/** The beginning of a source, and what follows it, if anything does. */
export interface Beginning {
  readonly bytes: Uint8Array;
  readonly rest?: AsyncIterable<Uint8Array>;
}

/** Reads a source until it has given more than `most` bytes. Who does not read the rest to its end must end it. */
export async function readBeginning(source: ByteSource, most: number): Promise<Beginning> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const rest = chunksOf(source);
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return { bytes: join(chunks, length) };
    length += value.length;
    // A source may use one buffer for all its chunks.
    chunks.push(Uint8Array.from(value));
    if (length > most) return { bytes: join(chunks, length), rest };
  }
}

/** Reads whole a source of at most `limit` bytes. Of a longer one it ends before the end, and is longer than `limit` all the same. */
export async function readAll(source: ByteSource, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(source)) {
    length += chunk.length;
    // A source may use one buffer for all its chunks.
    chunks.push(Uint8Array.from(chunk));
    if (length > limit) break;
  }
  return join(chunks, length);
}
