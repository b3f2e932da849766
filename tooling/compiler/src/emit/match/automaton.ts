import type { TextShape } from "../../shape.js";
import type { Dialect } from "../dialect.js";
import type { Layout } from "../layout.js";
import { parenthesise } from "./expressions.js";

/** Emits the function of a pattern of several lengths, which an automaton reads. */
export function emitAutomaton(
  { pattern, min, max }: TextShape,
  name: string,
  layout: Layout,
  { int }: Dialect,
): string {
  const { at, start, accepts } = layout.automaton(pattern);
  return `function ${name}(at: ${int}, out: ${int}): ${int} {
  return fits(at, ${at}, ${start}, ${accepts}, ${min}, ${max}, out);
}
`;
}

/** Emits the function that runs any automaton. */
export function emitFits({ int, byte, half, note }: Dialect): string {
  return `/** Matches a string that an automaton accepts. */
function fits(at: ${int}, table: ${int}, start: ${int}, accepts: ${int}, min: ${int}, max: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 34) return -1;
  const rows: ${int} = table + 256;
  let p: ${int} = at + 1;
  let state: ${int} = start;
  while (true) {
    const b: ${int} = ${byte("p")};
    if (b === 34) break;
    state = ${half(`state + (rows + ${parenthesise(byte("table + b"))})`)};
    if (state === 0) return -1;
    p++;
  }
  const length: ${int} = p - at - 1;
  ${note("out", "at + 1")}
  ${note("out + 4", "length")}
  if (${half("rows + state + accepts")} === 0 || length < min || length > max) return -1;
  return p + 1;
}`;
}
