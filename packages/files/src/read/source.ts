import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { setImmediate as immediately } from "node:timers/promises";
import { InputRefusal } from "../refusals/input-refusal.js";

export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 256 * 1024;

/** Tells the name that stands for the standard input: `-`, or `/dev/stdin`. */
export const isStdin = (name: string): boolean => name === "-" || name === "/dev/stdin";

export interface SourceOptions {
  /** What the name `-` reads; `process.stdin` unless given. */
  readonly stdin: Bytes | undefined;
  /** Called at the end of a file that changed while it was read. */
  readonly changed: () => void;
}

/**
 * The bytes of an input, read only as fast as they are judged. A chunk holds until the next one is asked for, and then
 * changes. Throws an InputRefusal or the system's own error.
 */
export async function* bytesOf(name: string, { stdin, changed }: SourceOptions): Bytes {
  if (!isStdin(name)) return yield* bytesOfFile(name, changed);
  const source = stdin ?? process.stdin;
  // Node would read a folder as if it were empty.
  if (source === process.stdin && fstatSync(0).isDirectory()) throw new InputRefusal("is-directory");
  yield* source as Bytes;
}

async function* bytesOfFile(name: string, changed: () => void): Bytes {
  refuseUnlessFile(statSync(name));
  // It does not wait for a writer, should a pipe have taken the place of the file since.
  const file = openSync(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    refuseUnlessFile(found);
    // What is appended while we read is not judged: the end is where it was when the file was opened.
    const { size } = found;
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, size));
    for (let at = 0; at < size;) {
      // Read by this thread and not by another: the bytes are then in the cache of the processor that judges them.
      const length = readSync(file, buffer, 0, Math.min(CHUNK, size - at), at);
      // The file became shorter meanwhile.
      if (length === 0) break;
      at += length;
      yield buffer.subarray(0, length);
      // Signals and timers have their turn.
      await immediately();
    }
    const now = fstatSync(file);
    if (now.size !== size || now.mtimeMs !== found.mtimeMs) changed();
  } finally {
    closeSync(file);
  }
}

function refuseUnlessFile(found: { isFile(): boolean; isDirectory(): boolean }): void {
  if (found.isDirectory()) throw new InputRefusal("is-directory");
  if (!found.isFile()) throw new InputRefusal("not-a-file");
}
