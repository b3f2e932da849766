import { resolve, type NumberShape, type Program, type Shape, type TextShape, type WordsShape } from "../shape.js"; // prettier-ignore
import type { Layout } from "./layout.js";
import { markOf, Tape } from "./tape.js";
import type { WordLists } from "./words.js";

/** A ranked list of words: the matcher returns the earliest in the list that it met. */
export interface Ranking {
  readonly scheme: string;
  readonly under: string | undefined;
  readonly order: readonly string[];
}

export const isRanked = ({ scheme, under }: WordsShape, ranking: Ranking): boolean =>
  scheme === ranking.scheme && under === ranking.under;

/** The first word of a row: its kind. From `leaf` on, each number stands for one text or number. */
export const KIND = { boolean: 0, constant: 1, words: 2, ranked: 3, list: 4, choice: 5, object: 6, record: 7, leaf: 8 } as const; // prettier-ignore

/** How many words of a row stand before the part that repeats; an object's row has its marks between the two. */
export const HEAD = { ranked: 2, choice: 2, object: 4, record: 2 } as const;
/** How many words one repetition has. A literal has three. */
export const REPEATS = { ranked: 3, choice: 3, object: 7, record: 4 } as const;

/** The byte with which a value begins; a number begins with any other. */
const STARTS = { string: 34, list: 91, object: 123, true: 116, false: 102, number: 0 } as const;

export interface Row {
  readonly at: number;
  /** The name of the first field or block that asked for it. */
  readonly name: string;
  readonly words: readonly number[];
}

/** A text or a number: these have code of their own. */
export type Leaf = TextShape | NumberShape;

/** The length in bytes of the longest word that a table can hold. */
export const LONGEST_WORD = 200;

/**
 * Writes the shapes of a program as rows of 32-bit words, which a matcher reads. A row begins with its kind. Then follow:
 *
 * - constant: a literal.
 * - words: the address of their hash table; its mask.
 * - ranked: how many words; for each its literal.
 * - list: the row of its items; the bytes of an item on the tape; the least and the most items.
 * - choice: how many branches; for each the byte it begins with, its number, its row.
 * - object: the bytes it takes on the tape; how many fields; how many words their marks take; those words, with the marks of the
 *   required fields set; for each field its key as a literal, its place on the tape in bytes, its row, the place in bytes of the
 *   word with its mark, and its mark.
 * - record: how many types; for each its literal and its row.
 *
 * A literal is three words: the address of its letters, their number, and the first four of them. Equal shapes share a row.
 */
export class Rows {
  private readonly tape: Tape;
  private readonly rows = new Map<string, { at: number; name: string; words: readonly number[] }>();
  private readonly leafKinds = new Map<string, { kind: number; leaf: Leaf; name: string }>();

  constructor(
    private readonly program: Program,
    private readonly lists: WordLists,
    private readonly layout: Layout,
    private readonly ranking: Ranking,
  ) {
    this.tape = new Tape(program);
  }

  get all(): readonly Row[] {
    return [...this.rows.values()];
  }

  get leaves(): readonly { readonly kind: number; readonly leaf: Leaf; readonly name: string }[] {
    return [...this.leafKinds.values()];
  }

  /** Returns the address of a shape's row; makes the row when it is new. */
  of(shape: Shape, wanted: string): number {
    if (shape.kind === "reference") return this.of(resolve(this.program, shape), shape.to);
    const key = JSON.stringify(shape);
    const known = this.rows.get(key);
    if (known) return known.at;
    // Reserve its place before making its words: a row may lead back to itself.
    const row = { at: this.layout.row(this.size(shape)), name: wanted, words: [] as readonly number[] };
    this.rows.set(key, row);
    row.words = this.words(shape, wanted);
    return row.at;
  }

  private size(shape: Exclude<Shape, { kind: "reference" }>): number {
    switch (shape.kind) {
      case "boolean":
      case "text":
      case "number":
        return 1;
      case "constant":
        return 4;
      case "words":
        return isRanked(shape, this.ranking) ? HEAD.ranked + REPEATS.ranked * this.ranking.order.length : 3;
      case "list":
        return 5;
      case "choice":
        return HEAD.choice + REPEATS.choice * this.branches(shape.branches, "").length;
      case "object":
        return HEAD.object + this.tape.fields(shape).marks + REPEATS.object * shape.fields.length;
      case "record":
        return HEAD.record + REPEATS.record * shape.branches.length;
    }
  }

  private words(shape: Exclude<Shape, { kind: "reference" }>, wanted: string): number[] {
    switch (shape.kind) {
      case "boolean":
        return [KIND.boolean];
      case "text":
      case "number":
        return [this.leaf(shape, wanted)];
      case "constant":
        return [KIND.constant, ...this.literal(JSON.stringify(shape.value))];
      case "words":
        return isRanked(shape, this.ranking) ? this.ranked(shape) : this.table(shape, wanted);
      case "list":
        return [
          KIND.list,
          this.of(shape.items, `${wanted}-item`),
          4 * (1 + this.tape.words(shape.items)),
          shape.min,
          shape.max,
        ];
      case "choice": {
        const branches = this.branches(shape.branches, wanted);
        return [
          KIND.choice,
          branches.length,
          ...branches.flatMap(({ start, number, shape: branch, wanted: name }) => [start, number, this.of(branch, name)]), // prettier-ignore
        ];
      }
      case "object": {
        const { at, size, marks } = this.tape.fields(shape);
        const required = new Array<number>(marks).fill(0);
        shape.fields.forEach((field, n) => {
          const { word, bit } = markOf(n);
          if (field.required) required[word] = (required[word] ?? 0) + bit;
        });
        return [
          KIND.object,
          4 * size,
          shape.fields.length,
          marks,
          ...required,
          ...shape.fields.flatMap((field, n) => [
            ...this.literal(`${JSON.stringify(field.name)}:`),
            4 * (at[n] ?? 0),
            this.of(field.shape, `${wanted}-${field.name}`),
            4 * markOf(n).word,
            markOf(n).bit,
          ]),
        ];
      }
      case "record":
        return [
          KIND.record,
          shape.branches.length,
          ...shape.branches.flatMap(({ type, shape: branch }) => [
            ...this.literal(JSON.stringify(type)),
            this.of(branch, type),
          ]),
        ];
    }
  }

  /** Returns the branches of a choice with the byte each begins with; a boolean counts as two, `true` and `false`. */
  private branches(
    branches: readonly Shape[],
    wanted: string,
  ): { start: number; number: number; shape: Shape; wanted: string }[] {
    return branches.flatMap((shape, n) =>
      startsOf(resolve(this.program, shape)).map((start) => ({
        start,
        number: n + 1,
        shape,
        wanted: `${wanted}-${n + 1}`,
      })),
    );
  }

  private leaf(leaf: Leaf, wanted: string): number {
    const key = JSON.stringify(leaf);
    const known = this.leafKinds.get(key);
    if (known) return known.kind;
    const kind = KIND.leaf + this.leafKinds.size;
    this.leafKinds.set(key, { kind, leaf, name: wanted });
    return kind;
  }

  private ranked({ values }: WordsShape): number[] {
    const { order } = this.ranking;
    if ([...values].sort().join() !== [...order].sort().join())
      throw new Error("the words of a ranked list are not those of its ranking");
    return [KIND.ranked, order.length, ...order.flatMap((word) => this.literal(JSON.stringify(word)))];
  }

  private table(shape: WordsShape, wanted: string): number[] {
    const list = this.lists.list(shape, wanted);
    for (const value of list.values)
      if (value.length > LONGEST_WORD) throw new Error("a list holds a word too long for a table");
    const { at, mask } = this.layout.wordTable(list);
    return [KIND.words, at, mask];
  }

  private literal(text: string): [at: number, length: number, first: number] {
    const codes = [...text].map((character) => character.charCodeAt(0));
    if (codes.some((code) => code > 126)) throw new Error("a name is not ASCII");
    const [a = 0, b = 0, c = 0, d = 0] = codes;
    return [this.layout.letters(text), text.length, a | (b << 8) | (c << 16) | (d << 24)];
  }
}

/** Returns the bytes with which a value of this shape can begin. */
function startsOf(shape: Exclude<Shape, { kind: "reference" }>): number[] {
  switch (shape.kind) {
    case "words":
    case "text":
      return [STARTS.string];
    case "list":
      return [STARTS.list];
    case "object":
    case "record":
      return [STARTS.object];
    case "number":
      return [STARTS.number];
    case "boolean":
      return [STARTS.true, STARTS.false];
    case "constant":
      return [typeof shape.value === "string" ? STARTS.string : shape.value ? STARTS.true : STARTS.false];
    case "choice":
      throw new Error("a choice in a choice cannot be told by its first byte");
  }
}
