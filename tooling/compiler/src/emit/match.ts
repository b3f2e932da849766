import { Functions } from "../names.js";
import { admits, classesOf, isAscii, LAST, type Range } from "../pattern/parse.js";
import { placesOf } from "../pattern/places.js";
import type { Program, TextShape } from "../shape.js";
import type { Dialect } from "./dialect.js";
import type { Layout } from "./layout.js";
import { HEAD, KIND, LONGEST_WORD, REPEATS, type Leaf, type Ranking, type Rows } from "./rows.js";
import { Tape } from "./tape.js";

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
  return new MatchEmitter(program, rows, layout, ranking, dialect).body();
}

class MatchEmitter {
  private readonly functions = new Functions();

  constructor(
    private readonly program: Program,
    private readonly rows: Rows,
    private readonly layout: Layout,
    private readonly ranking: Ranking,
    private readonly d: Dialect,
  ) {}

  body(): string {
    const { int, note } = this.d;
    const { at, end } = this.layout.tape;
    const root = this.rows.of(this.program.root, "record");
    const none = this.ranking.order.length;
    const words = new Tape(this.program).words(this.program.root);
    const leaves = this.rows.leaves.map(
      ({ kind, leaf, name }) => `    case ${kind}: return ${this.leaf(leaf, name)};\n`,
    );
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
}

/** Matches a value of the shape that a row describes. */
function take(row: ${int}, at: ${int}, out: ${int}): ${int} {
  switch (${this.cell("row", 0)}) {
    case ${KIND.boolean}: return boolean(at, out);
    case ${KIND.constant}: return same(at, ${this.cell("row", 1)}, ${this.cell("row", 2)}) ? at + ${this.cell("row", 2)} : -1;
    case ${KIND.words}: return word(at, ${this.cell("row", 1)}, ${this.cell("row", 2)}, out);
    case ${KIND.ranked}: return ranked(row, at, out);
    case ${KIND.list}: return list(row, at, out);
    case ${KIND.choice}: return choice(row, at, out);
    case ${KIND.object}: return object(row, at, out);
    case ${KIND.record}: return record(row, at, out);
${leaves.join("")}  }
  return -1;
}

${this.structures()}

${this.helpers()}
${this.functions.text}`;
  }

  /** Returns an expression for a word of a row: the `n`th after an address. */
  private cell(row: string, n: number): string {
    return this.d.cell(row, n);
  }

  private structures(): string {
    const { int, byte, note, word } = this.d;
    const { end } = this.layout.tape;
    const c = (n: number) => this.cell("row", n);
    const f = (n: number) => this.cell("field", n);
    const b = (n: number) => this.cell("branch", n);
    return `/** Matches an object. Keys are expected in the order of the schema; after the last, the search goes on at the first. */
function object(row: ${int}, at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 123) return -1;
  const here: ${int} = top;
  top = here + ${c(1)};
  if (top > ${end}) return -1;
  ${note("out", "here")}
  const words: ${int} = ${c(3)} << 2;
  for (let mark: ${int} = 0; mark < words; mark += 4) ${note("here + mark", "0")}
  let p: ${int} = at + 1;
  if (${byte("p")} !== 125) {
    const first: ${int} = row + ${4 * HEAD.object} + words;
    const stop: ${int} = first + ${c(2)} * ${4 * REPEATS.object};
    let field: ${int} = first;
    while (true) {
      const begin: ${int} = ${word("p")};
      let left: ${int} = ${c(2)};
      while (${f(2)} !== begin || !same(p, ${f(0)}, ${f(1)})) {
        field += ${4 * REPEATS.object};
        if (field === stop) field = first;
        left--;
        if (left === 0) return -1;
      }
      const mark: ${int} = here + ${f(5)};
      const marks: ${int} = ${this.cell("mark", 0)};
      if ((marks & ${f(6)}) !== 0) return -1;
      ${note("mark", `marks | ${f(6)}`)}
      p = take(${f(4)}, p + ${f(1)}, here + ${f(3)});
      if (p < 0) return -1;
      if (${byte("p")} !== 44) break;
      p++;
      field += ${4 * REPEATS.object};
      if (field === stop) field = first;
    }
  }
  if (${byte("p")} !== 125) return -1;
  for (let mark: ${int} = 0; mark < words; mark += 4) {
    const required: ${int} = ${this.cell("(row + mark)", HEAD.object)};
    if ((${this.cell("(here + mark)", 0)} & required) !== required) return -1;
  }
  return p + 1;
}

function list(row: ${int}, at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 91) return -1;
  let p: ${int} = at + 1;
  if (${byte("p")} === 93) {
    ${note("out", "1")}
    return ${c(3)} === 0 ? p + 1 : -1;
  }
  const items: ${int} = ${c(1)};
  const size: ${int} = ${c(2)};
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
  if (${byte("p")} !== 93 || n < ${c(3)} || n > ${c(4)}) return -1;
  return p + 1;
}

/** Matches any of several shapes: tries those that can begin with the byte of the value. */
function choice(row: ${int}, at: ${int}, out: ${int}): ${int} {
  let start: ${int} = ${byte("at")};
  // A number can begin with many bytes: it is tried last.
  if (start !== 34 && start !== 91 && start !== 123 && start !== 116 && start !== 102) start = 0;
  let branch: ${int} = row + ${4 * HEAD.choice};
  for (let left: ${int} = ${c(1)}; left > 0; left--) {
    if (${b(0)} === start) {
      ${note("out", b(1))}
      const p: ${int} = take(${b(2)}, at, out + 4);
      if (p >= 0) return p;
    }
    branch += ${4 * REPEATS.choice};
  }
  return -1;
}

/** Matches a record: the value of its type says which. */
function record(row: ${int}, at: ${int}, out: ${int}): ${int} {
  const type: ${int} = typeOf(at);
  if (type < 0) return -1;
  let branch: ${int} = row + ${4 * HEAD.record};
  for (let n: ${int} = 1; n <= ${c(1)}; n++) {
    if (${b(2)} === ${word("type")} && same(type, ${b(0)}, ${b(1)})) {
      ${note("out", "n")}
      return take(${b(3)}, at, out + 4);
    }
    branch += ${4 * REPEATS.record};
  }
  return -1;
}

function ranked(row: ${int}, at: ${int}, out: ${int}): ${int} {
  let branch: ${int} = row + ${4 * HEAD.ranked};
  for (let rank: ${int} = 0; rank < ${c(1)}; rank++) {
    if (same(at, ${b(0)}, ${b(1)})) {
      if (strictest > rank) strictest = rank;
      ${note("out", "rank + 1")}
      return at + ${b(1)};
    }
    branch += ${4 * REPEATS.ranked};
  }
  return -1;
}`;
  }

  /** Returns the name of the function that reads a text or a number. */
  private leaf(leaf: Leaf, wanted: string): string {
    if (leaf.kind === "number")
      return `${leaf.integer ? "integer" : "decimal"}(at, ${leaf.min}, ${leaf.max}, out)`;
    return `${this.functions.of(leaf, wanted, (name) => this.text(leaf, name))}(at, out)`;
  }

  private text(shape: TextShape, name: string): string {
    const { pattern } = shape;
    // JSON forbids a raw line feed in a string, and a matcher leaves an escaped one to the exact reader: noLineFeed needs no test.
    if (!isAscii(pattern)) return this.prose(shape, name);
    if (
      classesOf(pattern).some(
        (ranges) => ranges.some(([from]) => from < 32) || admits(ranges, 34) || admits(ranges, 92),
      )
    )
      throw new Error(`the pattern of ${name} admits what JSON writes in another way`);
    return this.fixed(shape, name) ?? this.automaton(shape, name);
  }

  /** Matches free text: one class of characters, repeated. */
  private prose({ pattern, min, max }: TextShape, name: string): string {
    const { int, byte, note } = this.d;
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
    const { at, bit } = this.layout.bitOf(allowed);
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

  /** Matches a pattern of one length: each character is compared on its own, so that no comparison waits for the one before. */
  private fixed({ pattern, min, max }: TextShape, name: string): string | undefined {
    const { int, byte, note } = this.d;
    const places = placesOf(pattern);
    if (!places || places.length < min || places.length > max) return undefined;
    const conditions: string[] = [];
    const bits = new Map<number, { at: number; places: number[] }>();
    for (let n = 0; n < places.length;) {
      const constant = literalFrom(places, n);
      if (constant.length > 0) {
        conditions.push(this.literal(`at + ${n + 1}`, constant));
        n += constant.length;
        continue;
      }
      const { at, bit } = this.layout.bitOf(places[n] ?? []);
      const found = bits.get(bit) ?? { at, places: [] };
      found.places.push(n + 1);
      bits.set(bit, found);
      n++;
    }
    for (const [bit, { at, places }] of bits)
      for (let n = 0; n < places.length; n += 16) {
        const flags = places
          .slice(n, n + 16)
          .map((place) => byte(`${at} + ${parenthesise(byte(`at + ${place}`))}`));
        conditions.push(`(${flags.join(" & ")} & ${bit}) !== 0`);
      }
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

  private automaton({ pattern, min, max }: TextShape, name: string): string {
    const { int } = this.d;
    const { at, start, accepts } = this.layout.automaton(pattern);
    return `function ${name}(at: ${int}, out: ${int}): ${int} {
  return fits(at, ${at}, ${start}, ${accepts}, ${min}, ${max}, out);
}
`;
  }

  /** Returns an expression that is true when the bytes at an address are those of an ASCII text. */
  private literal(address: string, text: string): string {
    const codes = [...text].map((character) => character.charCodeAt(0));
    if (codes.some((code) => code > 126)) throw new Error("a name is not ASCII");
    const word = (n: number) =>
      (codes[n] ?? 0) |
      ((codes[n + 1] ?? 0) << 8) |
      ((codes[n + 2] ?? 0) << 16) |
      ((codes[n + 3] ?? 0) << 24);
    const tests: string[] = [];
    if (codes.length < 4)
      for (const [n, code] of codes.entries()) tests.push(`${this.d.byte(sum(address, n))} === ${code}`);
    else {
      for (let n = 0; n + 4 <= codes.length; n += 4)
        tests.push(`${this.d.word(sum(address, n))} === ${word(n)}`);
      const rest = codes.length - 4;
      if (codes.length % 4 !== 0) tests.push(`${this.d.word(sum(address, rest))} === ${word(rest)}`);
    }
    return tests.join(" && ");
  }

  private helpers(): string {
    const { int, float, byte, half, word, store, note, multiply } = this.d;
    return `/** Enters a word into a table. The driver calls it once for each word. */
function learn(slots: ${int}, mask: ${int}, at: ${int}, length: ${int}): void {
  let slot: ${int} = hash(at, length) & mask;
  while (${word("slots + (slot << 2)")} !== 0) slot = (slot + 1) & mask;
  ${store("slots + (slot << 2)", "(at << 8) | length")}
}

function hash(at: ${int}, length: ${int}): ${int} {
  if (length < 4) return ${byte("at")} ^ (${byte("at + length - 1")} << 4) ^ length;
  const ends: ${int} = ${word("at")} ^ ${multiply(`(${word("at + length - 4")} + length)`, "0x2c1b3c6d")};
  const mixed: ${int} = ${multiply("(ends ^ (ends >>> 15))", "0x297a2d39")};
  return mixed ^ (mixed >>> 15);
}

/** Matches a word of a table, in quotes. */
function word(at: ${int}, slots: ${int}, mask: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 34) return -1;
  const from: ${int} = at + 1;
  const to: ${int} = quote(from, ${LONGEST_WORD});
  const length: ${int} = to - from;
  if (length <= 0) return -1;
  let slot: ${int} = hash(from, length) & mask;
  while (true) {
    const entry: ${int} = ${this.cell("(slots + (slot << 2))", 0)};
    if (entry === 0) return -1;
    if ((entry & 255) === length && same(entry >>> 8, from, length)) {
      ${note("out", "entry >>> 8")}
      return to + 1;
    }
    slot = (slot + 1) & mask;
  }
  return -1;
}

${this.d.quote}

${this.d.same}

/** Matches a string that an automaton accepts. */
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
}

/** Returns the code point that begins at a byte above 127, or -1 where the bytes are not UTF-8. */
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
}

function boolean(at: ${int}, out: ${int}): ${int} {
  if (${this.literal("at", "true")}) {
    ${note("out", "2")}
    return at + 4;
  }
  if (${this.literal("at", "false")}) {
    ${note("out", "1")}
    return at + 5;
  }
  return -1;
}

/** Matches a whole number of at most 15 digits, without sign or exponent. */
function integer(at: ${int}, min: ${float}, max: ${float}, out: ${int}): ${int} {
  let p: ${int} = at;
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
  ${note("out + 4", "p - at")}
  if (value < min || value > max) return -1;
  return p;
}

/** Matches a number of at most 15 digits before the point and 15 after it, without sign or exponent. */
function decimal(at: ${int}, min: ${float}, max: ${float}, out: ${int}): ${int} {
  let p: ${int} = at;
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
  ${note("out + 4", "p - at")}
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
}

/**
 * Finds the address of the value of \`type\` in the record that begins here: tries the first key, then the place where the last
 * record had it, then each key. A wrong guess only costs time, because the function of the record tests the constant again.
 */
function typeOf(at: ${int}): ${int} {
  if (${byte("at")} !== 123) return -1;
  if (${this.literal("at + 1", '"type":')}) return at + 8;
  let p: ${int} = at + typeOffset;
  if (typeOffset > 0 && ${this.literal("p", ',"type":')}) return p + 8;
  let depth: ${int} = 0;
  p = at + 1;
  while (true) {
    const b: ${int} = ${byte("p")};
    if (b < 32) return -1;
    if (b === 34) {
      if (depth === 0 && ${this.literal("p - 1", ',"type":')}) {
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
}
`;
  }
}

/** Adds to an expression: `p` and 8 → `p + 8`; `p + 4` and 8 → `p + 12`. */
function sum(address: string, n: number): string {
  const match = /^(.*) \+ ([0-9]+)$/.exec(address);
  const total = n + (match ? Number(match[2]) : 0);
  const base = match?.[1] ?? address;
  return total === 0 ? base : `${base} + ${total}`;
}

const parenthesise = (expression: string): string =>
  expression.startsWith("<") ? `(${expression})` : expression;

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
