import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { readAhead, replay } from "./peek.js";
import { InputRefusal } from "./refusal.js";
import type { Bytes } from "./source.js";

const FREE = 1024 * 1024;

/** What packed data may grow to. */
export interface UnpackLimits {
  /** Bytes of one input, unpacked. */
  readonly bytes: number;
  /** Unpacked bytes to each packed one, once there is a MiB of them. */
  readonly ratio: number;
}
export const UNPACK_LIMITS: UnpackLimits = { bytes: 16 * 1024 ** 3, ratio: 100 };

/** The bytes as they are, or unpacked when they are gzip; `must` when the name says they are. */
export async function* unpacked(source: Bytes, must: boolean, limits = UNPACK_LIMITS): Bytes {
  const bytes = source[Symbol.asyncIterator]();
  let seen = 0;
  const ahead = await readAhead(bytes, (chunk) => (seen += chunk.length) >= 2);
  const [first, second] = [...(ahead[0]?.subarray(0, 2) ?? []), ...(ahead[1]?.subarray(0, 1) ?? [])];
  // No JSON text begins so.
  const packed = first === 0x1f && second === 0x8b;
  if (must && !packed && seen > 0) {
    await bytes.return?.();
    throw new InputRefusal("gzip");
  }
  const whole = replay(ahead, bytes);
  yield* packed ? gunzip(whole, limits) : whole;
}

/** One or several gzip members after one another; zero bytes may fill the last block, as tapes and some disks leave them. */
async function* gunzip(source: Bytes, limits: UnpackLimits): Bytes {
  const engine = createGunzip({ chunkSize: 64 * 1024 });
  let fed = 0;
  let lastByte = 0;
  let failure: unknown;
  const counted = async function* () {
    for await (const chunk of source) {
      const last = chunk.findLastIndex((byte) => byte !== 0);
      if (last >= 0) lastByte = fed + last + 1;
      fed += chunk.length;
      // The engine reads ahead while it works on what it has; the source may use its buffer again by then.
      yield Uint8Array.from(chunk);
    }
  };
  pipeline(
    Readable.from(counted(), { objectMode: true, highWaterMark: 1 }),
    engine,
    (error) => (failure = error),
  );
  let made = 0;
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) {
      made += chunk.length;
      if (made > FREE && made > engine.bytesWritten * limits.ratio) throw new InputRefusal("gzip-ratio");
      if (made > limits.bytes) throw new InputRefusal("gzip-size");
      yield chunk;
    }
  } catch (error) {
    throw zlibRefusal(error) ?? zlibRefusal(failure) ?? error;
  } finally {
    engine.destroy();
  }
  if (lastByte > engine.bytesWritten) throw new InputRefusal("gzip");
}

function zlibRefusal(error: unknown): InputRefusal | undefined {
  const code = (error as NodeJS.ErrnoException | null | undefined)?.code ?? "";
  if (code === "Z_BUF_ERROR") return new InputRefusal("gzip-truncated");
  return code.startsWith("Z_") ? new InputRefusal("gzip") : undefined;
}
