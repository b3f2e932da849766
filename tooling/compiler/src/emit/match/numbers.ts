import type { Dialect } from "../dialect.js";

/** Emits the functions that read numbers. */
export const emitNumbers = (dialect: Dialect): string =>
  [emitInteger(dialect), emitDecimal(dialect)].join("\n\n");

/** Returns the statements that read the digits of a whole number at `at` and note them: `value`, which ends at `p`. */
const whole = ({ int, float, byte, note }: Dialect): string => `  let p: ${int} = at;
  let value: ${float} = 0;
  while (true) {
    const digit: ${int} = ${byte("p")} - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    p++;
    if (p - at > 15) return -1;
  }
  if (p === at || (p - at > 1 && ${byte("at")} === 48)) return -1;
  ${note("out", "at")}
  ${note("out + 4", "p - at")}`;

function emitInteger(dialect: Dialect): string {
  const { int, float } = dialect;
  return `/** Matches a whole number of at most 15 digits, without sign or exponent. */
function integer(at: ${int}, min: ${float}, max: ${float}, out: ${int}): ${int} {
${whole(dialect)}
  if (value < min || value > max) return -1;
  return p;
}`;
}

function emitDecimal(dialect: Dialect): string {
  const { int, float, byte, note } = dialect;
  return `/** Matches a number of at most 15 digits before the point and 15 after it, without sign or exponent. */
function decimal(at: ${int}, min: ${float}, max: ${float}, out: ${int}): ${int} {
${whole(dialect)}
  if (${byte("p")} !== 46) return value >= min && value <= max ? p : -1;
  // Whatever digits follow the point, the number lies between this whole number and the next.
  if (value < min || value + 1 > max) return -1;
  const point: ${int} = p;
  p++;
  while (${byte("p")} >= 48 && ${byte("p")} <= 57) {
    p++;
    if (p - point > 16) return -1;
  }
  ${note("out + 4", "p - at")}
  return p - point > 1 ? p : -1;
}`;
}
