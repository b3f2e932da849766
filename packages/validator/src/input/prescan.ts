/** What a byte outside strings is. 0: nothing to look at. */
const QUOTE = 1, COLON = 2, OPEN = 3, CLOSE = 4, NUMBER = 5, ODD = 6; // prettier-ignore
const OUTSIDE = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x22) return QUOTE;
  if (byte === 0x3a) return COLON;
  if (byte === 0x7b || byte === 0x5b) return OPEN;
  if (byte === 0x7d || byte === 0x5d) return CLOSE;
  if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) return NUMBER;
  return byte >= 0x80 ? ODD : 0;
});

/** What a byte inside a string asks for. 0: nothing. */
const END = 1, ESCAPE = 2, WIDE = 3, LOW_LINE = 4, CONTROL = 5; // prettier-ignore
const INSIDE = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x22) return END;
  if (byte === 0x5c) return ESCAPE;
  if (byte === 0x5f) return LOW_LINE;
  if (byte < 0x20) return CONTROL;
  return byte >= 0x80 ? WIDE : 0;
});

/** Numbers of so many characters are held exactly, whatever their digits. */
export const SHORT_NUMBER = 15;

/**
 * One cheap look at `bytes[from, to)`. -1: in doubt, ask `scan`. Else twice the number of colons outside strings, one more
 * when there is a byte beyond ASCII. Where it has no doubt, the bytes are valid UTF-8, `JSON.parse` takes them, and every
 * object has as many keys as colons, `scan` has nothing to say either: no string can be half a surrogate pair or
 * `__proto__`, no number too long to be exact, nothing nested deeper than `depth`.
 */
export function prescan(bytes: Uint8Array, from: number, to: number, depth: number): number {
  let colons = 0;
  let open = 0;
  let wide = 0;
  let at = from;
  while (at < to) {
    switch (OUTSIDE[bytes[at] ?? 0]) {
      case QUOTE:
        for (at++; ; at++) {
          if (at >= to) return -1;
          const kind = INSIDE[bytes[at] ?? 0];
          if (kind === 0) continue;
          if (kind === END) break;
          if (kind === WIDE) wide = 1;
          else if (kind === ESCAPE) {
            at++;
            if (bytes[at] === 0x75 && isDoubtful(bytes, at + 1)) return -1;
          } else if (kind === CONTROL || bytes[at + 1] === 0x5f) return -1;
        }
        break;
      case COLON:
        colons++;
        break;
      case OPEN:
        if (++open > depth) return -1;
        break;
      case CLOSE:
        open--;
        break;
      case NUMBER: {
        const start = at;
        while (isDigit(bytes[at + 1] ?? 0)) at++;
        // An exponent can make a number too large, or leave nothing of it; so it is for `scan` to read.
        if (at + 1 - start > SHORT_NUMBER || ((bytes[at + 1] ?? 0) | 0x20) === 0x65) return -1;
        break;
      }
      case ODD:
        return -1;
      default: // A byte of a word, white space or a comma.
    }
    at++;
  }
  return colons * 2 + wide;
}

const isDigit = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || byte === 0x2e;

/** Tells whether the four digits of a `\u` escape write a surrogate, or a character that could as well be written as itself. */
function isDoubtful(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  if (first === 0x30) return bytes[at + 1] === 0x30;
  return (first | 0x20) === 0x64 && (bytes[at + 1] ?? 0) >= 0x38;
}
