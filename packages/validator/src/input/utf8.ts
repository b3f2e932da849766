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

/** What other encoding the bytes are in, by their byte-order mark or by where the zeros stand: no JSON has one so early. */
export function otherEncoding(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from < 2) return undefined;
  const [a, b] = [bytes[from], bytes[from + 1]];
  const wide = to - from >= 4 && bytes[from + 2] === 0 && bytes[from + 3] === 0;
  if (a === 0xff && b === 0xfe) return wide ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0) return b === 0 ? "utf-32be" : "utf-16be";
  return b === 0 ? (wide ? "utf-32le" : "utf-16le") : undefined;
}
