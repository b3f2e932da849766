import type { Dialect } from "../dialect.js";
import { sum } from "./expressions.js";

/** Returns an expression that is true when the bytes at an address are those of an ASCII text. */
export function literal(dialect: Dialect, address: string, text: string): string {
  const codes = [...text].map((character) => character.charCodeAt(0));
  if (codes.some((code) => code > 126)) throw new Error("a name is not ASCII");
  const word = (n: number) =>
    (codes[n] ?? 0) | ((codes[n + 1] ?? 0) << 8) | ((codes[n + 2] ?? 0) << 16) | ((codes[n + 3] ?? 0) << 24);
  const tests: string[] = [];
  if (codes.length < 4)
    for (const [n, code] of codes.entries()) tests.push(`${dialect.byte(sum(address, n))} === ${code}`);
  else {
    for (let n = 0; n + 4 <= codes.length; n += 4)
      tests.push(`${dialect.word(sum(address, n))} === ${word(n)}`);
    const rest = codes.length - 4;
    if (codes.length % 4 !== 0) tests.push(`${dialect.word(sum(address, rest))} === ${word(rest)}`);
  }
  return tests.join(" && ");
}

/** Emits the function that reads true or false. */
export function emitBoolean(dialect: Dialect): string {
  const { int, note } = dialect;
  return `function boolean(at: ${int}, out: ${int}): ${int} {
  if (${literal(dialect, "at", "true")}) {
    ${note("out", "2")}
    return at + 4;
  }
  if (${literal(dialect, "at", "false")}) {
    ${note("out", "1")}
    return at + 5;
  }
  return -1;
}`;
}
