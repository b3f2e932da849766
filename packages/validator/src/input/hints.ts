import type { Fault } from "./scan.js";
import { markLength } from "./utf8.js";

const BREAK_OUT = [0x7d, 0x5d];
const BREAK_IN = [0x7b, 0x5b];
const COMMA = 0x2c;
/** Numbers of JavaScript and Python that JSON does not have. */
const NO_NUMBERS = ["NaN", "Infinity", "nan", "inf"].map((word) =>
  Array.from(word, (char) => char.charCodeAt(0)),
);

/** The fault with what its place tells of how it came about, as the param `looksLike`. `from`: where offsets count from. */
export function hinted(bytes: Uint8Array, from: number, to: number, fault: Fault): Fault {
  const looksLike = hintOf(bytes, from, to, fault);
  return looksLike === undefined ? fault : { ...fault, params: { ...fault.params, looksLike } };
}

function hintOf(bytes: Uint8Array, from: number, to: number, { code, offset }: Fault): string | undefined {
  const at = from + offset;
  const mark = markLength(bytes, at, to);
  if (code === "syntax") {
    if (mark > 0) return "byte-order-mark";
    return NO_NUMBERS.some((word) => word.every((byte, n) => bytes[at + n] === byte))
      ? "not-a-number"
      : undefined;
  }
  if (code !== "trailing") return undefined;
  if (at + 1 === to && bytes[at] === COMMA) return "comma";
  const isJoined = BREAK_OUT.includes(bytes[at - 1] ?? 0) && BREAK_IN.includes(bytes[at + mark] ?? 0);
  return isJoined || mark > 0 ? "joined" : undefined;
}
