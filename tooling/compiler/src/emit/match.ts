import { Functions } from "../names.js";
import { admits, classesOf, isAscii, LAST, type Pattern, type Range } from "../pattern/parse.js";
import { resolve, type Field, type ObjectShape, type Program, type RecordShape, type Shape, type TextShape, type WordsShape } from "../shape.js"; // prettier-ignore
import type { Dialect } from "./dialect.js";
import { KEY_ENTRY, type Layout } from "./layout.js";
import { Tape } from "./tape.js";
import type { WordLists } from "./words.js";

/** A list of words whose order means something: the matcher tells the earliest it met. */
export interface Ranking {
  readonly scheme: string;
  readonly under: string | undefined;
  readonly order: readonly string[];
}

const BITS = 31;
/** The longest list entry a table can hold. */
const LONGEST_WORD = 200;

/**
 * The body of a matcher: functions that walk the UTF-8 bytes of a record, note what they find at the address `out`, and return
 * the address behind what they took, or -1.
 * It says yes only to compact JSON that is surely right; white space, escapes, exponents, repeated keys, ids that have moved and
 * whatever else is doubtful get -1, and the slow way judges them.
 */
export function emitMatch(
  program: Program,
  lists: WordLists,
  layout: Layout,
  ranking: Ranking,
  dialect: Dialect,
): string {
  return new MatchEmitter(program, lists, layout, ranking, dialect).body();
}

class MatchEmitter {
  private readonly functions = new Functions();
  private readonly tape: Tape;

  constructor(
    private readonly program: Program,
    private readonly lists: WordLists,
    private readonly layout: Layout,
    private readonly ranking: Ranking,
    private readonly d: Dialect,
  ) {
    this.tape = new Tape(program);
  }

  body(): string {
    const { int } = this.d;
    const { at, end } = this.layout.tape;
    const root = this.take(this.program.root, "from", "here", "record");
    const none = this.ranking.order.length;
    const { note } = this.d;
    return `/** Where the next value is noted, and where the last record was. */
let top: ${int} = ${at};
let last: ${int} = ${at};
/** The strictest of the ranked words met, by its place in the ranking. */
let strictest: ${int} = ${none};
/** Where the last record had its type, from its start. */
let typeOffset: ${int} = 0;

/**
 * Of the record in the bytes [from, to): the place of the strictest ranked word, or -1: not surely right. What it says yes to stays
 * noted until all is forgotten.
 */
export function match(from: ${int}, to: ${int}): ${int} {
  const here: ${int} = top;
  strictest = ${none};
  top = here + ${4 * (this.tape.words(this.program.root) + 1)};
  if (top > ${end} || ${root} !== to) {
    top = here;
    return -1;
  }
  ${note(sum("here", 4 * this.tape.words(this.program.root)), "from")}
  last = here;
  return strictest === ${none} ? 0 : strictest;
}

/** Where the record it said yes to last is noted. */
export function noted(): ${int} {
  return last;
}

export function forget(): void {
  top = ${at};
}

${this.helpers()}
${this.functions.text}`;
  }

  /** An expression: the address behind the value that begins at `at`, or -1; the value is noted at `out`. */
  private take(shape: Shape, at: string, out: string, wanted: string): string {
    const { int } = this.d;
    const call = (write: (name: string) => string) =>
      `${this.functions.of(shape, wanted, write)}(${at}, ${out})`;
    switch (shape.kind) {
      case "reference":
        return this.take(resolve(this.program, shape), at, out, shape.to);
      case "boolean":
        return `boolean(${at}, ${out})`;
      case "constant": {
        const text = JSON.stringify(shape.value);
        return `(${this.literal(at, text)} ? ${sum(at, text.length)} : -1)`;
      }
      case "number":
        return `${shape.integer ? "integer" : "decimal"}(${at}, ${shape.min}, ${shape.max}, ${out})`;
      case "words":
        return this.isRanked(shape)
          ? call((name) => this.ranked(shape, name))
          : this.word(shape, at, out, wanted);
      case "text":
        return call((name) => this.text(shape, name));
      case "list":
        return call((name) => {
          const { byte, note } = this.d;
          const empty =
            shape.min === 0
              ? `  if (${byte("p")} === 93) {\n    ${note("out", "1")}\n    return p + 1;\n  }\n`
              : "";
          return `function ${name}(at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 91) return -1;
  let p: ${int} = at + 1;
${empty}  let n: ${int} = 0;
  let before: ${int} = out + 4;
  while (true) {
    const item: ${int} = top;
    ${this.reserve("item", 1 + this.tape.words(shape.items))}
    ${note("before", "item")}
    before = item;
    p = ${this.take(shape.items, "p", "item + 4", `${wanted}-item`)};
    if (p < 0) return -1;
    n++;
    if (${byte("p")} !== 44) break;
    p++;
  }
  ${note("out", "n + 1")}
  return ${byte("p")} === 93 && n >= ${shape.min} && n <= ${shape.max} ? p + 1 : -1;
}
`;
        });
      case "choice":
        return call((name) => this.choice(shape.branches, name, wanted));
      case "object":
        return call((name) => this.object(shape, name, wanted));
      case "record":
        return call((name) => this.record(shape, name));
    }
  }

  /** Takes so many words of the tape for what was named after its top. */
  private reserve(name: string, words: number): string {
    return `top = ${name} + ${words * 4};\n  if (top > ${this.layout.tape.end}) return -1;`;
  }

  private object(shape: ObjectShape, name: string, wanted: string): string {
    const { fields } = shape;
    const { int, byte, note } = this.d;
    const { at: places, size } = this.tape.fields(shape);
    const masks = Array.from(
      { length: Math.ceil(fields.length / BITS) },
      (_, n) => `seen${n === 0 ? "" : n + 1}`,
    );
    const required = masks.map((_, mask) =>
      fields.reduce(
        (sum, field, n) => (field.required && Math.floor(n / BITS) === mask ? sum + 2 ** (n % BITS) : sum),
        0,
      ),
    );
    const complete = masks
      .map((mask, n) => (required[n] === 0 ? "" : ` || (${mask} & ${required[n]}) !== ${required[n]}`))
      .join("");
    const optional = fields.every((field) => !field.required);
    const absent = fields.flatMap((field, n) =>
      field.required ? [] : [`  ${note(sum("here", (places[n] ?? 0) * 4), "0")}\n`],
    );
    const read = this.d.looksUp
      ? this.lookedUp(fields, places, masks, wanted)
      : this.inOrder(fields, places, masks, wanted);
    return `function ${name}(at: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 123) return -1;
  const here: ${int} = top;
  ${this.reserve("here", size)}
  ${note("out", "here")}
${absent.join("")}  let p: ${int} = at + 1;
${optional ? `  if (${byte("p")} === 125) return p + 1;\n` : ""}${masks.map((mask) => `  let ${mask}: ${int} = 0;\n`).join("")}${read}  if (${byte("p")} !== 125${complete}) return -1;
  return p + 1;
}
`;
  }

  /** Reads an object's properties: each key is expected where the schema has it, one after the other, round and round. */
  private inOrder(
    fields: readonly Field[],
    places: readonly number[],
    masks: readonly string[],
    wanted: string,
  ): string {
    const { int, byte, note } = this.d;
    const steps = fields.map((field, n) => {
      const mask = masks[Math.floor(n / BITS)] ?? "";
      const bit = 2 ** (n % BITS);
      const key = `${JSON.stringify(field.name)}:`;
      return `    if (${this.literal("p", key)}) {
      if ((${mask} & ${bit}) !== 0) return -1;
      ${mask} |= ${bit};
      p = ${this.take(field.shape, `p + ${key.length}`, sum("here", (places[n] ?? 0) * 4), `${wanted}-${field.name}`)};
      if (p < 0) return -1;
${this.isOptionalConstant(field) ? `      ${note(sum("here", (places[n] ?? 0) * 4), "1")}\n` : ""}      if (${byte("p")} !== 44) break;
      p++;
    }
`;
    });
    return `  while (true) {
    const before: ${int} = p;
${steps.join("")}    if (p === before) return -1;
  }
`;
  }

  /** The same by a look-up that begins with the key that comes next in the schema. */
  private lookedUp(
    fields: readonly Field[],
    places: readonly number[],
    masks: readonly string[],
    wanted: string,
  ): string {
    const { byte, note } = this.d;
    const cases = fields.map((field, n) => {
      const out = sum("here", (places[n] ?? 0) * 4);
      const present = this.isOptionalConstant(field) ? ` ${note(out, "1")}` : "";
      return `      case ${n}: p = ${this.take(field.shape, "p", out, `${wanted}-${field.name}`)};${present} break;\n`;
    });
    const marks = masks.map((mask, n) => {
      const bit = n === 0 ? "k" : `k - ${n * BITS}`;
      const test = `if ((${mask} & (1 << (${bit}))) !== 0) return -1;\n      ${mask} |= 1 << (${bit});`;
      const inside = n === masks.length - 1 ? "" : `if (k < ${(n + 1) * BITS}) `;
      return `${n === 0 ? "    " : " else "}${inside}{\n      ${test}\n    }`;
    });
    return `  let k: number = 0;
  while (true) {
    k = key(p, ${this.layout.keys(fields.map((field) => field.name))}, ${fields.length}, k);
    if (k < 0) return -1;
    p = keyEnd;
${marks.join("")}
    switch (k) {
${cases.join("")}    }
    if (p < 0) return -1;
    if (${byte("p")} !== 44) break;
    p++;
    k++;
  }
`;
  }

  private isOptionalConstant({ shape, required }: Field): boolean {
    return !required && this.tape.words(shape) === 0;
  }

  private choice(branches: readonly Shape[], name: string, wanted: string): string {
    const { int, byte, note } = this.d;
    const byStart = new Map<string, { shape: Shape; number: number; wanted: string }[]>();
    for (const [n, branch] of branches.entries()) {
      const start = startOf(resolve(this.program, branch));
      const entry = { shape: branch, number: n + 1, wanted: `${wanted}-${n + 1}` };
      byStart.set(start, [...(byStart.get(start) ?? []), entry]);
    }
    const number = byStart.get("number");
    byStart.delete("number");
    const attempts = (entries: { shape: Shape; number: number; wanted: string }[]): string => {
      const take = (entry: { shape: Shape; number: number; wanted: string }) =>
        `${note("out", String(entry.number))}\n    `.concat(
          `RETURN ${this.take(entry.shape, "at", "out + 4", entry.wanted)};`,
        );
      const last = entries.length - 1;
      return entries
        .map((entry, n) =>
          n === last
            ? take(entry).replace("RETURN", "return")
            : `${take(entry).replace("RETURN", n === 0 ? `let p: ${int} =` : "p =")}\n    if (p >= 0) return p;\n    `,
        )
        .join("");
    };
    const cases = [...byStart].map(
      ([start, entries]) => `  if (${start.replaceAll("BYTE", "first")}) {\n    ${attempts(entries)}\n  }\n`,
    );
    return `function ${name}(at: ${int}, out: ${int}): ${int} {
  const first: ${int} = ${byte("at")};
${cases.join("")}  ${number ? attempts(number) : "return -1;"}
}
`;
  }

  private record({ branches }: RecordShape, name: string): string {
    const { int, note } = this.d;
    const cases = branches.map(({ type, shape }, n) => {
      const text = JSON.stringify(type);
      return `  if (${this.literal("type", text)}) {
    ${note("out", String(n + 1))}
    return ${this.take(shape, "at", "out + 4", shape.to)};
  }
`;
    });
    return `function ${name}(at: ${int}, out: ${int}): ${int} {
  const type: ${int} = typeOf(at);
  if (type < 0) return -1;
${cases.join("")}  return -1;
}
`;
  }

  private isRanked({ scheme, under }: WordsShape): boolean {
    return scheme === this.ranking.scheme && under === this.ranking.under;
  }

  private ranked({ values }: WordsShape, name: string): string {
    const { int, note } = this.d;
    const { order } = this.ranking;
    if ([...values].sort().join() !== [...order].sort().join())
      throw new Error("the words of a ranked list are not those of its ranking");
    const cases = order.map((word, rank) => {
      const text = JSON.stringify(word);
      return `  if (${this.literal("at", text)}) {
    if (strictest > ${rank}) strictest = ${rank};
    ${note("out", String(rank + 1))}
    return at + ${text.length};
  }
`;
    });
    return `function ${name}(at: ${int}, out: ${int}): ${int} {
${cases.join("")}  return -1;
}
`;
  }

  private word(shape: WordsShape, at: string, out: string, wanted: string): string {
    const list = this.lists.list(shape, wanted);
    for (const value of list.values)
      if (value.length > LONGEST_WORD) throw new Error("a list holds a word too long for a table");
    const { at: slots, mask } = this.layout.wordTable(list);
    return `word(${at}, ${slots}, ${mask}, ${out})`;
  }

  private text(shape: TextShape, name: string): string {
    const { pattern } = shape;
    // A raw line feed in a string is no JSON, and an escaped one is for the slow way: noLineFeed asks nothing more.
    if (!isAscii(pattern)) return this.prose(shape, name);
    if (
      classesOf(pattern).some(
        (ranges) => ranges.some(([from]) => from < 32) || admits(ranges, 34) || admits(ranges, 92),
      )
    )
      throw new Error(`the pattern of ${name} admits what JSON writes in another way`);
    return this.fixed(shape, name) ?? this.automaton(shape, name);
  }

  /** Free text: one class of characters, repeated. */
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
    // What a string may hold as it is: no control character, quote or backslash.
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
  return ${byte("p")} === 34 && n >= ${Math.max(min, pattern.min)} && n <= ${max} ? p + 1 : -1;
}
`;
  }

  /** A pattern of one length: each place compared by itself, so that none waits for the one before. */
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
  return ${byte("at")} === 34 &&
    ${conditions.join(" &&\n    ")} &&
    ${byte(`at + ${places.length + 1}`)} === 34
    ? at + ${places.length + 2} : -1;
}
`;
  }

  private automaton({ pattern, min, max }: TextShape, name: string): string {
    const { int } = this.d;
    const { at, step, accepts } = this.layout.automaton(pattern);
    return `function ${name}(at: ${int}, out: ${int}): ${int} {
  return fits(at, ${at}, ${step}, ${accepts}, ${min}, ${max}, out);
}
`;
  }

  /** Whether the bytes at an address are those of an ASCII text. */
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

  /** What the look-up of keys needs: tables, which the driver has filled once, and the look-up itself. */
  private lookUp(): string {
    const { word } = this.d;
    const lists = this.layout.keyLists.map(([at, names]) => `  [${at}, ${JSON.stringify(names)}],\n`);
    return `/** The keys of each object: where their table lies, and their names. */
const KEYS: readonly (readonly [at: number, names: string])[] = [
${lists.join("")}];

/** Fills the tables of keys, as the driver does once. */
export function prepare(): void {
  for (const [table, list] of KEYS) {
    const names = list.split(" ");
    let letters = table + names.length * ${KEY_ENTRY};
    names.forEach((name, n) => {
      const text = JSON.stringify(name) + ":";
      for (let at = 0; at < text.length; at++) M[letters + at] = text.charCodeAt(at);
      const entry = (table + n * ${KEY_ENTRY}) >> 2;
      T[entry] = letters;
      T[entry + 1] = text.length;
      T[entry + 2] = ${word("letters")};
      letters += text.length;
    });
  }
}

/** Where the key ends that was found last. */
let keyEnd: number = 0;

/** Which of an object's keys stands here, looked for from one of them on; -1: none of them. */
function key(at: number, table: number, count: number, from: number): number {
  const first = ${word("at")};
  let k = from;
  for (let n = 0; n < count; n++) {
    if (k >= count) k = 0;
    const entry = (table >> 2) + k * ${KEY_ENTRY / 4};
    if (T[entry + 2] === first && same(at, T[entry]!, T[entry + 1]!)) {
      keyEnd = at + T[entry + 1]!;
      return k;
    }
    k++;
  }
  return -1;
}

`;
  }

  private helpers(): string {
    const { int, float, byte, word, store, note, multiply } = this.d;
    return `/** Enters a word of so many bytes into a table, as the driver does once for each. */
export function learn(slots: ${int}, mask: ${int}, at: ${int}, length: ${int}): void {
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

/** A word of a table, in quotes. */
function word(at: ${int}, slots: ${int}, mask: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 34) return -1;
  const from: ${int} = at + 1;
  const to: ${int} = quote(from, ${LONGEST_WORD});
  const length: ${int} = to - from;
  if (length <= 0) return -1;
  let slot: ${int} = hash(from, length) & mask;
  while (true) {
    const entry: ${int} = ${word("slots + (slot << 2)")};
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

${this.d.looksUp ? this.lookUp() : ""}/** A string that an automaton accepts. */
function fits(at: ${int}, table: ${int}, step: ${int}, accepts: ${int}, min: ${int}, max: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 34) return -1;
  let p: ${int} = at + 1;
  let state: ${int} = 1;
  while (true) {
    const b: ${int} = ${byte("p")};
    if (b === 34) break;
    state = ${byte(`table + 256 + (state << step) + ${parenthesise(byte("table + b"))}`)};
    if (state === 0) return -1;
    p++;
  }
  const length: ${int} = p - at - 1;
  ${note("out", "at + 1")}
  ${note("out + 4", "length")}
  return ${byte("accepts + state")} !== 0 && length >= min && length <= max ? p + 1 : -1;
}

/** The code point that begins at a byte above 127; -1 for what is not UTF-8. */
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

/** A whole number of at most 15 digits, without sign or exponent. */
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
  return value >= min && value <= max ? p : -1;
}

/** A number of at most 15 digits before the point and 15 after it, without sign or exponent. */
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
  // Whatever follows the point, the number lies between this whole one and the next.
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
 * Where the record that begins here has the value of its type: looked for as the first key, then where the last record had it, then
 * key by key. A wrong guess costs time and no more: the record's own function asks for the constant again.
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

/** `p` and 8 → `p + 8`; `p + 4` and 8 → `p + 12`. */
function sum(address: string, n: number): string {
  const match = /^(.*) \+ ([0-9]+)$/.exec(address);
  const total = n + (match ? Number(match[2]) : 0);
  const base = match?.[1] ?? address;
  return total === 0 ? base : `${base} + ${total}`;
}

const parenthesise = (expression: string): string =>
  expression.startsWith("<") ? `(${expression})` : expression;

/** What the first byte of a value of this shape must be, as a condition on BYTE; `number` for the rest. */
function startOf(shape: Shape): string {
  switch (shape.kind) {
    case "words":
    case "text":
      return "BYTE === 34";
    case "list":
      return "BYTE === 91";
    case "object":
    case "record":
      return "BYTE === 123";
    case "number":
      return "number";
    case "boolean":
      return "BYTE === 116 || BYTE === 102";
    case "constant":
      return typeof shape.value === "string" ? "BYTE === 34" : "BYTE === 116 || BYTE === 102";
    default:
      throw new Error(`a choice in a choice cannot be told by its first byte`);
  }
}

/** Each place's class, when the pattern has one length; undefined otherwise. */
function placesOf(pattern: Pattern): readonly (readonly Range[])[] | undefined {
  switch (pattern.kind) {
    case "class":
      return [pattern.ranges];
    case "sequence": {
      const parts = pattern.parts.map(placesOf);
      return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    case "repeat": {
      const inner = placesOf(pattern.part);
      if (!inner || pattern.min !== pattern.max) return undefined;
      return Array.from({ length: pattern.min }, () => inner).flat();
    }
    case "either":
      return undefined;
  }
}

/** The text that stands from a place on as long as places admit one character. */
function literalFrom(places: readonly (readonly Range[])[], from: number): string {
  let text = "";
  for (let n = from; n < places.length; n++) {
    const [only, ...others] = places[n] ?? [];
    if (!only || others.length > 0 || only[0] !== only[1]) break;
    text += String.fromCharCode(only[0]);
  }
  return text;
}

/** A range without some of its characters. */
function cut([from, to]: Range, without: readonly number[]): Range[] {
  const codes = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
  return codes.filter((code) => !without.includes(code)).map((code): Range => [code, code]);
}

/** The code points from 128 on that no range admits. */
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
