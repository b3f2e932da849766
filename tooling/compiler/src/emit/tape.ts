import { resolve, type ObjectShape, type Program, type Shape } from "../shape.js";

/**
 * The notes that a matcher writes while it reads a record, from which the record can be made without parsing. Every value of a
 * shape takes the same number of 32-bit words:
 *
 * - boolean: 1 for false, 2 for true.
 * - constant: nothing.
 * - words: the address of the word in the tables; for a ranked word, its place in the ranking plus one.
 * - text, number: the address of its first byte; its length in bytes, negative where a byte is beyond ASCII.
 * - list: the number of items plus one; the address of the first item. An item is the address of the next one, then its value.
 * - object: the address of its marks, one bit for each field that is present, 31 to a word. Behind them stand the values of the
 *   fields, in the order of the schema.
 * - choice: the number of the branch, from 1; its value.
 * - record: the number of its type, from 1; its value.
 *
 * Behind the value of the root stands the address of its first byte.
 */
export class Tape {
  constructor(private readonly program: Program) {}

  /** Returns how many 32-bit words a value takes. */
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

  /** Returns where an object's fields stand, in words from its address; how many words they take with its marks; how many the marks take. */
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

/** Returns the place of a field's mark: its word and its bit. */
export const markOf = (field: number): { readonly word: number; readonly bit: number } => ({
  word: Math.floor(field / MARKS),
  bit: 2 ** (field % MARKS),
});

const MARKS = 31;
