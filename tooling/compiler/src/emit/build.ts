import { Functions } from "../names.js";
import { resolve, type ObjectShape, type Program, type RecordShape, type Shape } from "../shape.js";
import type { Layout } from "./layout.js";
import { isRanked, type Ranking } from "./rows.js";
import { markOf, Tape } from "./tape.js";

/** Says whether any reader of records uses properties of this name. */
export type IsRead = (name: string) => boolean;

/**
 * Emits the module that makes a record from a matcher's notes. The record is what JSON.parse makes of the same bytes, with two
 * differences: properties that nobody reads are left out, and an absent property may be present with the value undefined, so that
 * all objects of a shape have one hidden class.
 */
export function emitBuild(program: Program, layout: Layout, ranking: Ranking, isRead: IsRead): string {
  return new BuildEmitter(program, layout, ranking, isRead).module();
}

class BuildEmitter {
  private readonly functions = new Functions();
  private readonly tape: Tape;

  constructor(
    private readonly program: Program,
    private readonly layout: Layout,
    private readonly ranking: Ranking,
    private readonly isRead: IsRead,
  ) {
    this.tape = new Tape(program);
  }

  module(): string {
    const root = this.value(this.program.root, "w", "record");
    return `/* eslint-disable -- generated: what is linted is its emitter */
/** Makes a record that a matcher accepted, from its notes. */
export interface Noted {
  /** The matcher's memory, in words of 32 bits. */
  readonly tape: Int32Array;
  /** The words of its lists; the index is the distance in bytes from the first word. */
  readonly words: readonly string[];
  /** The address of the notes on the record. */
  readonly at: number;
  /** The record's bytes as text, one character for each byte. */
  readonly line: string;
  /** Decodes some of its bytes, counted from the record's first, where one of them is beyond ASCII. */
  wide(from: number, to: number): string;
}

// Constructors give these objects hidden classes that no object of JSON.parse shares. TypeScript does not accept a function as a
// constructor: hence \`any\` where they are called.
let T: Int32Array;
let W: readonly string[];
let L: string;
let A: number;
let N: Noted;

/** Returns the number of the record type noted here: its place in the schema, from 1. */
export const typeNumber = (tape: Int32Array, at: number): number => tape[at >> 2]!;

export function build(noted: Noted): any {
  N = noted;
  T = noted.tape;
  W = noted.words;
  L = noted.line;
  const w = noted.at >> 2;
  A = T[w + ${this.tape.words(this.program.root)}]!;
  return ${root};
}

function text(w: number): string {
  const from = T[w]! - A;
  const length = T[w + 1]!;
  return length >= 0 ? L.substring(from, from + length) : N.wide(from, from - length);
}
const number = (w: number): number => Number(text(w));
const word = (w: number): string => W[T[w]! - ${this.layout.wordsAt}]!;
const RANKED = ${JSON.stringify(this.ranking.order)};

${this.functions.text}`;
  }

  /** Returns an expression for the value noted at the word `w`, which must be present. */
  private value(shape: Shape, w: string, wanted: string): string {
    const of = (write: (name: string) => string) => {
      const essence = this.essence(shape);
      return this.functions.of(essence, /^[a-z -]+$/i.test(essence) ? essence : wanted, write);
    };
    switch (shape.kind) {
      case "reference":
        return this.value(resolve(this.program, shape), w, shape.to);
      case "boolean":
        return `T[${w}] === 2`;
      case "constant":
        return JSON.stringify(shape.value);
      case "number":
        return `number(${w})`;
      case "words":
        return isRanked(shape, this.ranking) ? `RANKED[T[${w}]! - 1]!` : `word(${w})`;
      case "text":
        return `text(${w})`;
      case "list":
        return `${of((name) => this.list(shape.items, name, wanted))}(${w})`;
      case "choice":
        return `${of((name) => this.choice(shape.branches, name, wanted))}(${w})`;
      case "object":
        return `new (${of((name) => this.object(shape, name, wanted))} as any)(T[${w}]! >> 2)`;
      case "record":
        return `${of((name) => this.record(shape, name))}(${w})`;
    }
  }

  /** Returns the part of a shape on which its function depends. Shapes with the same part share a function. */
  private essence(shape: Shape): string {
    switch (shape.kind) {
      case "reference":
        return shape.to;
      case "list":
        return `list of ${this.essence(shape.items)}`;
      case "choice":
        return shape.branches.map((branch) => this.essence(branch)).join(" or ");
      case "words":
        return isRanked(shape, this.ranking) ? "ranked" : "word";
      case "text":
      case "number":
      case "boolean":
        return shape.kind;
      default:
        return JSON.stringify(shape);
    }
  }

  private list(items: Shape, name: string, wanted: string): string {
    return `function ${name}(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(${this.value(items, "item + 1", `${wanted}-item`)});
    item = T[item]! >> 2;
  }
  return list;
}
`;
  }

  private object(shape: ObjectShape, name: string, wanted: string): string {
    const { at } = this.tape.fields(shape);
    const mark = (n: number): string => {
      const { word, bit } = markOf(n);
      return `(T[${plus("w", word)}]! & ${bit}) === 0`;
    };
    const fields = shape.fields.flatMap((field, n) => {
      if (!this.isRead(field.name)) return [];
      const w = plus("w", at[n] ?? 0);
      const value = this.value(field.shape, w, `${wanted}-${field.name}`);
      return `  this[${JSON.stringify(field.name)}] = ${field.required ? value : `${mark(n)} ? undefined : ${value}`};\n`;
    });
    return `function ${name}(this: any, w: number) {
${fields.join("")}}
`;
  }

  private choice(branches: readonly Shape[], name: string, wanted: string): string {
    const cases = branches.map((branch, n) => {
      const value = this.value(branch, "w + 1", `${wanted}-${n + 1}`);
      return `    ${n === branches.length - 1 ? "default" : `case ${n + 1}`}: return ${value};\n`;
    });
    return `function ${name}(w: number): any {
  switch (T[w]) {
${cases.join("")}  }
}
`;
  }

  private record({ branches }: RecordShape, name: string): string {
    const cases = branches.map(
      ({ shape }, n) =>
        `    ${n === branches.length - 1 ? "default" : `case ${n + 1}`}: return ${this.value(shape, "w + 1", shape.to)};\n`,
    );
    return `function ${name}(w: number): any {
  switch (T[w]) {
${cases.join("")}  }
}
`;
  }
}

const plus = (at: string, n: number): string => (n === 0 ? at : `${at} + ${n}`);
