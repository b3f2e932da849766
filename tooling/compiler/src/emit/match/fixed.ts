import type { Range } from "../../pattern/parse.js";
import { placesOf } from "../../pattern/places.js";
import type { TextShape } from "../../shape.js";
import type { Dialect } from "../dialect.js";
import type { Layout } from "../layout.js";
import { parenthesise } from "./expressions.js";
import { literal } from "./literal.js";

/**
 * Emits the function of a pattern of one length: each character is compared on its own, so that no comparison waits for the one
 * before. Returns undefined for another pattern.
 */
export function emitFixed(
  { pattern, min, max }: TextShape,
  name: string,
  layout: Layout,
  dialect: Dialect,
): string | undefined {
  const { int, byte, note } = dialect;
  const places = placesOf(pattern);
  if (!places || places.length < min || places.length > max) return undefined;
  const conditions = conditionsOf(places, layout, dialect);
  return `function ${name}(at: ${int}, out: ${int}): ${int} {
  ${note("out", "at + 1")}
  ${note("out + 4", String(places.length))}
  if (!(${byte("at")} === 34 &&
    ${conditions.join(" &&\n    ")} &&
    ${byte(`at + ${places.length + 1}`)} === 34)) return -1;
  return at + ${places.length + 2};
}
`;
}

/** Returns what must be true of the characters at these places, as expressions: first the texts that are given, then the classes. */
function conditionsOf(
  places: readonly (readonly Range[])[],
  layout: Layout,
  dialect: Dialect,
): readonly string[] {
  const conditions: string[] = [];
  const bits = new Map<number, { at: number; places: number[] }>();
  for (let n = 0; n < places.length;) {
    const constant = literalFrom(places, n);
    if (constant.length > 0) {
      conditions.push(literal(dialect, `at + ${n + 1}`, constant));
      n += constant.length;
      continue;
    }
    const { at, bit } = layout.bitOf(places[n] ?? []);
    const found = bits.get(bit) ?? { at, places: [] };
    found.places.push(n + 1);
    bits.set(bit, found);
    n++;
  }
  for (const [bit, { at, places: those }] of bits)
    for (let n = 0; n < those.length; n += 16) {
      const flags = those
        .slice(n, n + 16)
        .map((place) => dialect.byte(`${at} + ${parenthesise(dialect.byte(`at + ${place}`))}`));
      conditions.push(`(${flags.join(" & ")} & ${bit}) !== 0`);
    }
  return conditions;
}

/** Returns the longest text from a place on whose characters are each the only one their place admits. */
function literalFrom(places: readonly (readonly Range[])[], from: number): string {
  let text = "";
  for (let n = from; n < places.length; n++) {
    const [only, ...others] = places[n] ?? [];
    if (!only || others.length > 0 || only[0] !== only[1]) break;
    text += String.fromCharCode(only[0]);
  }
  return text;
}
