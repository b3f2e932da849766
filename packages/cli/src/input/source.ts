import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { setImmediate as immediately } from "node:timers/promises";
import { type Io, say } from "../io.js";
import { InputRefusal } from "./refusal.js";

export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 256 * 1024;

export const isStdin = (name: string): boolean => name === "-" || name === "/dev/stdin";

/**
 * The bytes of an input, read only as fast as they are judged. A chunk holds until the next one is asked for, and then
 * changes. Throws an InputRefusal or the system's own error.
 */
export async function* bytesOf(name: string, io: Io): Bytes {
  if (!isStdin(name)) return yield* bytesOfFile(name, io);
  // Node would read a folder as if it were empty.
  if (io.stdin === process.stdin && fstatSync(0).isDirectory()) throw new InputRefusal("is-directory");
  yield* io.stdin as Bytes;
}

async function* bytesOfFile(name: string, io: Io): Bytes {
  refuseUnlessFile(statSync(name));
  // Not to wait for a writer, should a pipe have taken the file's place since.
  const file = openSync(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    refuseUnlessFile(found);
    // What is appended while we read is not judged: the end is where it was when the file was opened.
    const { size } = found;
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, size));
    for (let at = 0; at < size;) {
      // Read here and not by another thread: what lies in this processor's cache is read again at once, and the system reads ahead.
      const length = readSync(file, buffer, 0, Math.min(CHUNK, size - at), at);
      // The file was cut short meanwhile.
      if (length === 0) break;
      at += length;
      yield buffer.subarray(0, length);
      // Signals and timers have their turn.
      await immediately();
    }
    const now = fstatSync(file);
    if (now.size !== size || now.mtimeMs !== found.mtimeMs)
      say(io, "a file changed while it was read; it was judged up to where it ended when it was opened");
  } finally {
    closeSync(file);
  }
}

function refuseUnlessFile(found: { isFile(): boolean; isDirectory(): boolean }): void {
  if (found.isDirectory()) throw new InputRefusal("is-directory");
  if (!found.isFile()) throw new InputRefusal("not-a-file");
}
