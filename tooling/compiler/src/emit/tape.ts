import { resolve, type ObjectShape, type Program, type Shape } from "../shape.js";

/**
 * What a matcher notes of a record while it reads it, so that the record can be put together without being parsed. A value
 * takes a few words of 32 bits, the same for every value of its shape:
 *
 * - boolean: 1 false, 2 true. constant: nothing.
 * - words: the address of the word in the tables; of a ranked word its place in the ranking and one.
 * - text, number: the address of its first byte; how many bytes, less than nought where one is beyond ASCII.
 * - list: how many items and one; the address of the first. An item is the address of the next one, then its value.
 * - object: the address of its marks, a bit for each field that is there, 31 to a word; behind them the fields' values, in the
 *   order of the schema.
 * - choice: the number of the branch, from 1; its value. record: the same with types for branches.
 *
 * Behind the root's value stands the address of its first byte.
 */
export class Tape {
  constructor(private readonly program: Program) {}

  /** How many words a value takes. */
  words(shape: Shape): number {
    const here = resolve(this.program, shape);
    switch (here.kind) {
      case "constant":
        return 0;
      case "boolean":
      case "words":
      case "object":
        return 1;
      case "text":
      case "number":
      case "list":
      case "record":
        return 2;
      case "choice":
        return 1 + Math.max(...here.branches.map((branch) => this.words(branch)));
    }
  }

  /** Where an object's fields stand, in words from its address, how many words they take with its marks, and how many those do. */
  fields({ fields }: ObjectShape): {
    readonly at: readonly number[];
    readonly size: number;
    readonly marks: number;
  } {
    const marks = Math.ceil(fields.length / MARKS);
    const at: number[] = [];
    let size = marks;
    for (const { shape } of fields) {
      at.push(size);
      size += this.words(shape);
    }
    return { at, size, marks };
  }
}

/** Where the mark of a field is: its word and its bit. */
export const markOf = (field: number): { readonly word: number; readonly bit: number } => ({
  word: Math.floor(field / MARKS),
  bit: 2 ** (field % MARKS),
});

const MARKS = 31;
