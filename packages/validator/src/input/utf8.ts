/** The length of the UTF-8 sequence at `at`, 0 where it is none: overlong, a surrogate, beyond U+10FFFF, cut. */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF (Unicode, table 3-7).
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let k = 1; k < length; k++) {
    if (at + k >= end) return 0;
    const byte = bytes[at + k] ?? 0;
    if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return 0;
  }
  return length;
}

/** How many bytes of byte-order mark stand at `from`. */
export const markLength = (bytes: Uint8Array, from: number, to: number): number =>
  to - from >= 3 && bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf ? 3 : 0;

/** Bytes that are looked at to tell an encoding. */
const ENOUGH = 64 * 1024;

/**
 * What other encoding the bytes are in. Two bytes are no evidence: a NUL or FF FE may stand in a damaged text. Of JSON in UTF-16 or
 * UTF-32 every bracket, quote, digit and key has zeros beside it, always on the same side.
 */
export function otherEncoding(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from < 2 || !isSuspect(bytes, from, to)) return undefined;
  const end = Math.min(to, from + ENOUGH);
  // Zeros at each place of four.
  const zeros = [0, 0, 0, 0];
  for (let at = from; at < end; at++)
    if (bytes[at] === 0) zeros[(at - from) & 3] = (zeros[(at - from) & 3] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = zeros;
  const units = (end - from) >> 1;
  const wide = units >> 1;
  const most = 0.9 * wide;
  if (wide > 0 && d >= most && c >= most && b >= wide / 4 && a <= wide / 10) return "utf-32le";
  if (wide > 0 && a >= most && b >= most && c >= wide / 4 && d <= wide / 10) return "utf-32be";
  const marked = hasMark(bytes, from);
  const isWide = (here: number, there: number) =>
    here * 20 >= units && here >= Math.min(marked ? 1 : 4, units / 2) && there * 20 <= here;
  if (isWide(b + d, a + c) && bytes[from] !== 0xfe) return "utf-16le";
  if (isWide(a + c, b + d) && bytes[from] !== 0xff) return "utf-16be";
  return undefined;
}

const hasMark = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at] === 0xff && bytes[at + 1] === 0xfe) || (bytes[at] === 0xfe && bytes[at + 1] === 0xff);

/** Tells whether a byte-order mark of another encoding, or a zero among the first four bytes, asks for a closer look. */
function isSuspect(bytes: Uint8Array, from: number, to: number): boolean {
  if (hasMark(bytes, from)) return true;
  for (let at = from; at < to && at < from + 4; at++) if (bytes[at] === 0) return true;
  return false;
}
