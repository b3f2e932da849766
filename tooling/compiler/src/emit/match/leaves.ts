import type { Functions } from "../../names.js";
import { admits, classesOf, isAscii } from "../../pattern/parse.js";
import type { TextShape } from "../../shape.js";
import type { Dialect } from "../dialect.js";
import type { Layout } from "../layout.js";
import type { Leaf } from "../rows.js";
import { emitAutomaton } from "./automaton.js";
import { emitFixed } from "./fixed.js";
import { emitProse } from "./prose.js";

/** Returns the call that reads a text or a number. Each kind of text has a function, which is added to `functions`. */
export function callOf(
  leaf: Leaf,
  wanted: string,
  functions: Functions,
  layout: Layout,
  dialect: Dialect,
): string {
  if (leaf.kind === "number")
    return `${leaf.integer ? "integer" : "decimal"}(at, ${leaf.min}, ${leaf.max}, out)`;
  return `${functions.of(leaf, wanted, (name) => emitText(leaf, name, layout, dialect))}(at, out)`;
}

function emitText(shape: TextShape, name: string, layout: Layout, dialect: Dialect): string {
  const { pattern } = shape;
  // JSON forbids a raw line feed in a string, and a matcher leaves an escaped one to the exact reader: noLineFeed needs no test.
  if (!isAscii(pattern)) return emitProse(shape, name, layout, dialect);
  if (
    classesOf(pattern).some(
      (ranges) => ranges.some(([from]) => from < 32) || admits(ranges, 34) || admits(ranges, 92),
    )
  )
    throw new Error(`the pattern of ${name} admits what JSON writes in another way`);
  return emitFixed(shape, name, layout, dialect) ?? emitAutomaton(shape, name, layout, dialect);
}
