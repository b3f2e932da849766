import { constants, fstatSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { type Io, say } from "../io.js";
import { InputRefusal } from "./refusal.js";

export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 1024 * 1024;

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
  refuseUnlessFile(await stat(name));
  // Not to wait for a writer, should a pipe have taken the file's place since.
  const handle = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  let reading: Promise<unknown> | undefined;
  try {
    const found = await handle.stat();
    refuseUnlessFile(found);
    // What is appended while we read is not judged: the end is where it was when the file was opened.
    const { size } = found;
    const read = (buffer: Buffer, at: number) =>
      handle.read(buffer, 0, Math.min(buffer.length, size - at), at).then(({ bytesRead }) => bytesRead);
    // One is read into while the other is judged.
    let [full, free] = [Buffer.allocUnsafeSlow(Math.min(CHUNK, size)), Buffer.allocUnsafeSlow(0)];
    let at = 0;
    let next = size > 0 ? read(full, 0) : undefined;
    while (next) {
      reading = next;
      const length = await next;
      // The file was cut short meanwhile.
      if (length === 0) break;
      at += length;
      if (free.length === 0 && at < size) free = Buffer.allocUnsafeSlow(Math.min(CHUNK, size - at));
      next = at < size ? read(free, at) : undefined;
      // Whoever stops early does not hear of its failure.
      reading = next?.catch(() => undefined);
      yield full.subarray(0, length);
      [full, free] = [free, full];
    }
    const now = await handle.stat();
    if (now.size !== size || now.mtimeMs !== found.mtimeMs)
      say(io, "a file changed while it was read; it was judged up to where it ended when it was opened");
  } finally {
    await reading;
    await handle.close();
  }
}

function refuseUnlessFile(found: { isFile(): boolean; isDirectory(): boolean }): void {
  if (found.isDirectory()) throw new InputRefusal("is-directory");
  if (!found.isFile()) throw new InputRefusal("not-a-file");
}
