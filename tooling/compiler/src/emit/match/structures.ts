import type { Dialect } from "../dialect.js";
import { HEAD, REPEATS } from "../rows.js";

/**
 * Emits the functions of the shapes that hold others, and of ranked words. Each reads its row, whose words `rows.ts` describes, and
 * makes room on the tape, which ends at the address `end`, for what it notes.
 */
export const emitStructures = (dialect: Dialect, end: number): string =>
  [
    emitObject(dialect, end),
    emitList(dialect, end),
    emitChoice(dialect),
    emitRecord(dialect),
    emitRanked(dialect),
  ].join("\n\n");

function emitObject({ int, byte, note, word, cell }: Dialect, end: number): string {
  const row = (n: number) => cell("row", n);
  const field = (n: number) => cell("field", n);
  return `/** Matches an object. Keys are expected in the order of the schema; after the last, the search goes on at the first. */
function object(row: ${int}, at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 123) return -1;
  const here: ${int} = top;
  top = here + ${row(1)};
  if (top > ${end}) return -1;
  ${note("out", "here")}
  const words: ${int} = ${row(3)} << 2;
  for (let mark: ${int} = 0; mark < words; mark += 4) ${note("here + mark", "0")}
  let p: ${int} = at + 1;
  if (${byte("p")} !== 125) {
    const first: ${int} = row + ${4 * HEAD.object} + words;
    const stop: ${int} = first + ${row(2)} * ${4 * REPEATS.object};
    let field: ${int} = first;
    while (true) {
      const begin: ${int} = ${word("p")};
      let left: ${int} = ${row(2)};
      while (${field(2)} !== begin || !same(p, ${field(0)}, ${field(1)})) {
        field += ${4 * REPEATS.object};
        if (field === stop) field = first;
        left--;
        if (left === 0) return -1;
      }
      const mark: ${int} = here + ${field(5)};
      const marks: ${int} = ${cell("mark", 0)};
      if ((marks & ${field(6)}) !== 0) return -1;
      ${note("mark", `marks | ${field(6)}`)}
      p = take(${field(4)}, p + ${field(1)}, here + ${field(3)});
      if (p < 0) return -1;
      if (${byte("p")} !== 44) break;
      p++;
      field += ${4 * REPEATS.object};
      if (field === stop) field = first;
    }
  }
  if (${byte("p")} !== 125) return -1;
  for (let mark: ${int} = 0; mark < words; mark += 4) {
    const required: ${int} = ${cell("(row + mark)", HEAD.object)};
    if ((${cell("(here + mark)", 0)} & required) !== required) return -1;
  }
  return p + 1;
}`;
}

function emitList({ int, byte, note, cell }: Dialect, end: number): string {
  const row = (n: number) => cell("row", n);
  return `function list(row: ${int}, at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 91) return -1;
  let p: ${int} = at + 1;
  if (${byte("p")} === 93) {
    ${note("out", "1")}
    return ${row(3)} === 0 ? p + 1 : -1;
  }
  const items: ${int} = ${row(1)};
  const size: ${int} = ${row(2)};
  let n: ${int} = 0;
  let before: ${int} = out + 4;
  while (true) {
    const item: ${int} = top;
    top = item + size;
    if (top > ${end}) return -1;
    ${note("before", "item")}
    before = item;
    p = take(items, p, item + 4);
    if (p < 0) return -1;
    n++;
    if (${byte("p")} !== 44) break;
    p++;
  }
  ${note("out", "n + 1")}
  if (${byte("p")} !== 93 || n < ${row(3)} || n > ${row(4)}) return -1;
  return p + 1;
}`;
}

function emitChoice({ int, byte, note, cell }: Dialect): string {
  const row = (n: number) => cell("row", n);
  const branch = (n: number) => cell("branch", n);
  return `/** Matches any of several shapes: tries those that can begin with the byte of the value. */
function choice(row: ${int}, at: ${int}, out: ${int}): ${int} {
  let start: ${int} = ${byte("at")};
  // A number can begin with many bytes: it is tried last.
  if (start !== 34 && start !== 91 && start !== 123 && start !== 116 && start !== 102) start = 0;
  let branch: ${int} = row + ${4 * HEAD.choice};
  for (let left: ${int} = ${row(1)}; left > 0; left--) {
    if (${branch(0)} === start) {
      ${note("out", branch(1))}
      const p: ${int} = take(${branch(2)}, at, out + 4);
      if (p >= 0) return p;
    }
    branch += ${4 * REPEATS.choice};
  }
  return -1;
}`;
}

function emitRecord({ int, word, note, cell }: Dialect): string {
  const row = (n: number) => cell("row", n);
  const branch = (n: number) => cell("branch", n);
  return `/** Matches a record: the value of its type says which. */
function record(row: ${int}, at: ${int}, out: ${int}): ${int} {
  const type: ${int} = typeOf(at);
  if (type < 0) return -1;
  let branch: ${int} = row + ${4 * HEAD.record};
  for (let n: ${int} = 1; n <= ${row(1)}; n++) {
    if (${branch(2)} === ${word("type")} && same(type, ${branch(0)}, ${branch(1)})) {
      ${note("out", "n")}
      return take(${branch(3)}, at, out + 4);
    }
    branch += ${4 * REPEATS.record};
  }
  return -1;
}`;
}

function emitRanked({ int, note, cell }: Dialect): string {
  const row = (n: number) => cell("row", n);
  const branch = (n: number) => cell("branch", n);
  return `function ranked(row: ${int}, at: ${int}, out: ${int}): ${int} {
  let branch: ${int} = row + ${4 * HEAD.ranked};
  for (let rank: ${int} = 0; rank < ${row(1)}; rank++) {
    if (same(at, ${branch(0)}, ${branch(1)})) {
      if (strictest > rank) strictest = rank;
      ${note("out", "rank + 1")}
      return at + ${branch(1)};
    }
    branch += ${4 * REPEATS.ranked};
  }
  return -1;
}`;
}
