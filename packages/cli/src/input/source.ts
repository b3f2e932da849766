import { constants, fstatSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Io } from "../io.js";
import { InputRefusal } from "./refusal.js";

export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 1024 * 1024;

export const isStdin = (name: string): boolean => name === "-" || name === "/dev/stdin";

/** The bytes of an input, read only as fast as they are judged. Throws an InputRefusal or the system's own error. */
export async function* bytesOf(name: string, io: Io): Bytes {
  if (!isStdin(name)) return yield* bytesOfFile(name);
  // Node would read a folder as if it were empty.
  if (io.stdin === process.stdin && fstatSync(0).isDirectory()) throw new InputRefusal("is-directory");
  yield* io.stdin as Bytes;
}

async function* bytesOfFile(name: string): Bytes {
  refuseUnlessFile(await stat(name));
  // Not to wait for a writer, should a pipe have taken the file's place since.
  const handle = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    refuseUnlessFile(found);
    // What is appended while we read is not judged: the end is where it was when the file was opened.
    if (found.size > 0)
      yield* handle.createReadStream({
        start: 0,
        end: found.size - 1,
        highWaterMark: CHUNK,
        autoClose: false,
      });
  } finally {
    await handle.close();
  }
}

function refuseUnlessFile(found: { isFile(): boolean; isDirectory(): boolean }): void {
  if (found.isDirectory()) throw new InputRefusal("is-directory");
  if (!found.isFile()) throw new InputRefusal("not-a-file");
}
