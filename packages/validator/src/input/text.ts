import { nodeModule } from "../host.js";
import type { Texts } from "../matcher/matcher.js";

/** What Node has and browsers do not; asked for, never imported. */
interface HostBuffer {
  toString(encoding: "latin1" | "utf8", from: number, to: number): string;
}
interface BufferModule {
  readonly Buffer: { from(buffer: ArrayBufferLike, at: number, length: number): HostBuffer };
  isAscii?(bytes: Uint8Array): boolean;
  isUtf8?(bytes: Uint8Array): boolean;
}

let found: BufferModule | null | undefined;
/** The host's own tools for bytes, where it has some: a tenth of the time of TextDecoder for short texts. */
const tools = (): BufferModule | null => (found ??= nodeModule<BufferModule>("node:buffer") ?? null);

let strict: InstanceType<typeof TextDecoder> | undefined;
/** Throws a TypeError for what is no UTF-8; its message holds nothing of it. */
const decode = (bytes: Uint8Array): string =>
  (strict ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })).decode(bytes);

/** The text of stretches of some bytes, as fast as the host can make it. */
export class Text implements Texts {
  private bytes: Uint8Array = new Uint8Array(0);
  private buffer: HostBuffer | undefined;
  private ascii = false;
  private wellFormed: boolean | undefined;

  load(bytes: Uint8Array): void {
    const host = tools();
    this.bytes = bytes;
    this.buffer = host?.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.ascii = host?.isAscii?.(bytes) ?? false;
    this.wellFormed = this.ascii ? true : host?.isUtf8?.(bytes);
  }

  /** Tells whether all of the bytes loaded are UTF-8. */
  get utf8(): boolean {
    return (this.wellFormed ??= isUtf8(this.bytes));
  }

  /** A byte a character; undefined where the host has no fast way. */
  bytewise(from: number, to: number): string | undefined {
    return this.buffer?.toString("latin1", from, to);
  }

  /** `ascii`: the stretch is known to be so. Throws a TypeError for what is no UTF-8. */
  slice(from: number, to: number, ascii = this.ascii): string {
    const { buffer } = this;
    if (buffer && ascii) return buffer.toString("latin1", from, to);
    // The host's own decoder replaces what is no UTF-8; only what was tested may go through it.
    if (buffer && this.utf8) return buffer.toString("utf8", from, to);
    return decode(this.bytes.subarray(from, to));
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decode(bytes);
    return true;
  } catch {
    return false;
  }
}
