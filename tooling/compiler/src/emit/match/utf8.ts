import { LAST } from "../../pattern/parse.js";
import type { Dialect } from "../dialect.js";

/** Emits the function that reads a character beyond ASCII. */
export function emitWide({ int, byte }: Dialect): string {
  return `/** Returns the code point that begins at a byte above 127, or -1 where the bytes are not UTF-8. */
function wide(p: ${int}): ${int} {
  const a: ${int} = ${byte("p")};
  const b: ${int} = ${byte("p + 1")};
  if (a < 0xc2 || a > 0xf4 || (b & 0xc0) !== 0x80) return -1;
  if (a < 0xe0) return ((a & 0x1f) << 6) | (b & 0x3f);
  const c: ${int} = ${byte("p + 2")};
  if ((c & 0xc0) !== 0x80) return -1;
  if (a < 0xf0) {
    const three: ${int} = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
    return three < 0x800 || (three >= 0xd800 && three <= 0xdfff) ? -1 : three;
  }
  const d: ${int} = ${byte("p + 3")};
  if ((d & 0xc0) !== 0x80) return -1;
  const four: ${int} = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
  return four < 0x10000 || four > ${LAST} ? -1 : four;
}`;
}
