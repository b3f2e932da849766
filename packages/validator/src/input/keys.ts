/** Tells whether the bytes of a key written without escapes are `__proto__`. */
export function isProto(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 9 || bytes[start] !== 0x5f || bytes[start + 1] !== 0x5f) return false;
  return keyText(bytes, start, end) === "__proto__";
}

/** The text between the quotes of a string that is known to be well-formed. */
export function keyText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end;) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      const next = bytes[at + 1] ?? 0;
      if (next === 0x75) {
        text += String.fromCharCode(hex4(bytes, at + 2));
        at += 6;
      } else {
        text += ESCAPES[String.fromCharCode(next)] ?? "";
        at += 2;
      }
    } else if (byte < 0x80) {
      text += String.fromCharCode(byte);
      at += 1;
    } else {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      let point = byte & (0xff >> (length + 1));
      for (let k = 1; k < length; k++) point = (point << 6) | ((bytes[at + k] ?? 0) & 0x3f);
      text += String.fromCodePoint(point);
      at += length;
    }
  }
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t",
}; // prettier-ignore

/** Four hexadecimal digits as a number, -1 when they are not four digits. */
export function hex4(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let k = 0; k < 4; k++) {
    const digit = hexDigit(bytes[at + k] ?? 0);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
