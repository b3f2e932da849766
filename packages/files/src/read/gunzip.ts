import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { readAhead, replay } from "./peek.js";
import { InputRefusal } from "../refusals/input-refusal.js";
import type { Bytes } from "./source.js";

const FREE = 1024 * 1024;
/** How gzip data begins: two bytes that tell it, and the only method of packing that there is. No JSON text begins so. */
const BEGINNING = [0x1f, 0x8b, 0x08];

/** How much gzip data may grow before it is refused. */
export interface UnpackLimits {
  /** Bytes of one input, unpacked. */
  readonly bytes: number;
  /** Unpacked bytes for each packed one. It is looked at once there are more than 1 MiB of them. */
  readonly ratio: number;
}
/** The limits that hold unless options say otherwise. */
export const DEFAULT_UNPACK_LIMITS: UnpackLimits = /* @__PURE__ */ Object.freeze({
  bytes: 16 * 1024 ** 3,
  ratio: 100,
});

/** The bytes as they are, or unpacked where they are gzip. `must`: the name says that they are; others are then refused. */
export async function* unpacked(source: Bytes, must: boolean, limits = DEFAULT_UNPACK_LIMITS): Bytes {
  const bytes = source[Symbol.asyncIterator]();
  let seen = 0;
  const ahead = await readAhead(bytes, (chunk) => (seen += chunk.length) >= BEGINNING.length);
  const head = ahead.flatMap((chunk) => [...chunk.subarray(0, BEGINNING.length)]);
  const packed = seen > 0 && BEGINNING.every((byte, n) => n >= seen || head[n] === byte);
  if (must && !packed && seen > 0) {
    await bytes.return?.();
    throw new InputRefusal("gzip");
  }
  const whole = replay(ahead, bytes);
  yield* packed ? gunzip(whole, limits) : whole;
}

/** Unpacks one or several gzip members that follow one another. Zero bytes may follow them: tapes and some disks leave them. */
async function* gunzip(source: Bytes, limits: UnpackLimits): Bytes {
  const unzip = createGunzip({ chunkSize: 64 * 1024 });
  let fed = 0;
  let lastByte = 0;
  let failure: unknown;
  const counted = async function* () {
    for await (const chunk of source) {
      const last = chunk.findLastIndex((byte) => byte !== 0);
      if (last >= 0) lastByte = fed + last + 1;
      fed += chunk.length;
      // zlib reads ahead while it works on what it has; by then the source may use its buffer again.
      yield Uint8Array.from(chunk);
    }
  };
  pipeline(
    Readable.from(counted(), { objectMode: true, highWaterMark: 1 }),
    unzip,
    (error) => (failure = error),
  );
  let made = 0;
  try {
    for await (const chunk of unzip as AsyncIterable<Uint8Array>) {
      made += chunk.length;
      if (made > FREE && made > unzip.bytesWritten * limits.ratio) throw new InputRefusal("gzip-ratio");
      if (made > limits.bytes) throw new InputRefusal("gzip-size");
      yield chunk;
    }
  } catch (error) {
    throw zlibRefusal(error) ?? zlibRefusal(failure) ?? error;
  } finally {
    unzip.destroy();
  }
  if (lastByte > unzip.bytesWritten) throw new InputRefusal("gzip");
}

function zlibRefusal(error: unknown): InputRefusal | undefined {
  const code = (error as NodeJS.ErrnoException | null | undefined)?.code ?? "";
  if (code === "Z_BUF_ERROR") return new InputRefusal("gzip-truncated");
  return code.startsWith("Z_") ? new InputRefusal("gzip") : undefined;
}
