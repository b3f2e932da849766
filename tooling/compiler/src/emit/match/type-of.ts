import type { Dialect } from "../dialect.js";
import { literal } from "./literal.js";

/** Emits the function that finds the type of a record before the record is read. */
export function emitTypeOf(dialect: Dialect): string {
  const { int, byte } = dialect;
  return `/**
 * Finds the address of the value of \`type\` in the record that begins here: tries the first key, then the place where the last
 * record had it, then each key. A wrong guess only costs time, because the function of the record tests the constant again.
 */
function typeOf(at: ${int}): ${int} {
  if (${byte("at")} !== 123) return -1;
  if (${literal(dialect, "at + 1", '"type":')}) return at + 8;
  let p: ${int} = at + typeOffset;
  if (typeOffset > 0 && ${literal(dialect, "p", ',"type":')}) return p + 8;
  let depth: ${int} = 0;
  p = at + 1;
  while (true) {
    const b: ${int} = ${byte("p")};
    if (b < 32) return -1;
    if (b === 34) {
      if (depth === 0 && ${literal(dialect, "p - 1", ',"type":')}) {
        typeOffset = p - 1 - at;
        return p + 7;
      }
      p++;
      while (${byte("p")} !== 34) {
        if (${byte("p")} < 32 || ${byte("p")} === 92) return -1;
        p++;
      }
    } else if (b === 123 || b === 91) depth++;
    else if (b === 125 || b === 93) {
      depth--;
      if (depth < 0) return -1;
    }
    p++;
  }
  return -1;
}`;
}
