import { LAST, type Range } from "../../pattern/parse.js";
import type { TextShape } from "../../shape.js";
import type { Dialect } from "../dialect.js";
import type { Layout } from "../layout.js";

/** Emits the function of a free text: one class of characters, repeated, some of them beyond ASCII. */
export function emitProse(
  { pattern, min, max }: TextShape,
  name: string,
  layout: Layout,
  { int, byte, note }: Dialect,
): string {
  if (
    pattern.kind !== "repeat" ||
    pattern.part.kind !== "class" ||
    pattern.min > 1 ||
    pattern.max !== Infinity
  )
    throw new Error("a pattern beyond ASCII may only repeat one class");
  const { ranges } = pattern.part;
  const plain = ranges.flatMap(([from, to]): Range[] => (from < 128 ? [[from, Math.min(to, 127)]] : []));
  // A string holds control characters, quotes and backslashes only as escapes.
  const allowed = plain.flatMap(([from, to]) => cut([Math.max(from, 32), to], [34, 92]));
  const { at, bit } = layout.bitOf(allowed);
  const holes = gaps(ranges).map(([from, to]) =>
    from === to ? `c === ${from}` : `(c >= ${from} && c <= ${to})`,
  );
  return `function ${name}(at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 34) return -1;
  let p: ${int} = at + 1;
  let n: ${int} = 0;
  let sign: ${int} = 1;
  while (true) {
    const b: ${int} = ${byte("p")};
    if ((${byte(`${at} + b`)} & ${bit}) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: ${int} = wide(p);
      if (c < 0${holes.map((hole) => ` || ${hole}`).join("")}) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  ${note("out", "at + 1")}
  ${note("out + 4", "sign * (p - at - 1)")}
  if (${byte("p")} !== 34 || n < ${Math.max(min, pattern.min)} || n > ${max}) return -1;
  return p + 1;
}
`;
}

/** Returns a range without some of its characters, as ranges. */
function cut([from, to]: Range, without: readonly number[]): Range[] {
  const codes = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
  return codes.filter((code) => !without.includes(code)).map((code): Range => [code, code]);
}

/** Returns the code points from 128 on that no range admits. */
function gaps(ranges: readonly Range[]): Range[] {
  const found: [number, number][] = [];
  let from = 128;
  for (const [start, end] of ranges) {
    if (end < 128) continue;
    if (start > from) found.push([from, start - 1]);
    from = Math.max(from, end + 1);
  }
  if (from <= LAST) found.push([from, LAST]);
  return found;
}
