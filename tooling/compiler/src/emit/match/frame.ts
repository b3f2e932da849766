import { Functions } from "../../names.js";
import type { Program } from "../../shape.js";
import type { Dialect } from "../dialect.js";
import type { Layout } from "../layout.js";
import { KIND, type Ranking, type Rows } from "../rows.js";
import { Tape } from "../tape.js";
import { emitFits } from "./automaton.js";
import { sum } from "./expressions.js";
import { callOf } from "./leaves.js";
import { emitBoolean } from "./literal.js";
import { emitNumbers } from "./numbers.js";
import { emitStructures } from "./structures.js";
import { emitTypeOf } from "./type-of.js";
import { emitWide } from "./utf8.js";
import { emitLookup } from "./words.js";

/**
 * Emits the body of a matcher: functions that read the UTF-8 bytes of a record by the rows of its shapes. Each writes its notes at
 * the address `out` and returns the address behind the value it read, or -1.
 * A matcher accepts only compact JSON that is certainly valid. It returns -1 for white space, escapes, exponents, repeated keys,
 * moved ids and anything else in doubt; the exact reader then judges the record.
 */
export function emitMatch(
  program: Program,
  rows: Rows,
  layout: Layout,
  ranking: Ranking,
  dialect: Dialect,
): string {
  const functions = new Functions();
  const { tape } = layout;
  const root = rows.of(program.root, "record");
  const words = new Tape(program).words(program.root);
  // Which texts and numbers there are is known once the rows are made.
  const leaves = rows.leaves.map(
    ({ kind, leaf, name }) => `    case ${kind}: return ${callOf(leaf, name, functions, layout, dialect)};\n`,
  );
  return [
    emitEntry(dialect, tape, root, words, ranking.order.length),
    emitTake(dialect, leaves),
    emitStructures(dialect, tape.end),
    emitLookup(dialect),
    emitFits(dialect),
    emitWide(dialect),
    emitBoolean(dialect),
    emitNumbers(dialect),
    emitTypeOf(dialect),
    functions.text,
  ].join("\n\n");
}

/**
 * Emits what a matcher exports, and its state. `root`: the row of a record; `words`: how many words its value takes on the tape;
 * `none`: the place in the ranking that stands for no ranked word.
 */
function emitEntry(
  { int, note }: Dialect,
  { at, end }: Layout["tape"],
  root: number,
  words: number,
  none: number,
): string {
  return `/** The addresses at which the next value will be noted and the last record was. */
let top: ${int} = ${at};
let last: ${int} = ${at};
/** The strictest ranked word of this record, as its place in the ranking. */
let strictest: ${int} = ${none};
/** The distance in bytes from the start of the last record to its type. */
let typeOffset: ${int} = 0;
/** The address at which the last record ended. */
let behind: ${int} = ${at};

/**
 * Matches the record that begins here. Returns the place of its strictest ranked word in the ranking, or -1 when it is not
 * certainly valid. The notes on an accepted record stay until \`forget\`, or until a record that is not to be kept with it.
 */
function match(from: ${int}, keep: ${int}): ${int} {
  if (keep === 0) top = ${at};
  const here: ${int} = top;
  strictest = ${none};
  top = here + ${4 * (words + 1)};
  behind = top > ${end} ? -1 : take(${root}, from, here);
  if (behind < 0) {
    top = here;
    return -1;
  }
  ${note(sum("here", 4 * words), "from")}
  last = here;
  return strictest === ${none} ? 0 : strictest;
}

/** Returns the address at which the last accepted record ends. */
function ended(): ${int} {
  return behind;
}

/** Returns the address of the notes on the last accepted record. */
function noted(): ${int} {
  return last;
}

function forget(): void {
  top = ${at};
}

/** Stores one word of a row. The driver calls it once for each word. */
function put(at: ${int}, value: ${int}): void {
  ${note("at", "value")}
}`;
}

/** Emits the function that tells by the kind of a row which function reads the value. */
function emitTake({ int, cell }: Dialect, leaves: readonly string[]): string {
  return `/** Matches a value of the shape that a row describes. */
function take(row: ${int}, at: ${int}, out: ${int}): ${int} {
  switch (${cell("row", 0)}) {
    case ${KIND.boolean}: return boolean(at, out);
    case ${KIND.constant}: return same(at, ${cell("row", 1)}, ${cell("row", 2)}) ? at + ${cell("row", 2)} : -1;
    case ${KIND.words}: return word(at, ${cell("row", 1)}, ${cell("row", 2)}, out);
    case ${KIND.ranked}: return ranked(row, at, out);
    case ${KIND.list}: return list(row, at, out);
    case ${KIND.choice}: return choice(row, at, out);
    case ${KIND.object}: return object(row, at, out);
    case ${KIND.record}: return record(row, at, out);
${leaves.join("")}  }
  return -1;
}`;
}
