import type { WordsShape } from "../shape.js";
import { camel } from "../names.js";

export interface WordList {
  /** The constant that holds the list. */
  readonly constant: string;
  readonly values: readonly string[];
}

/** The lists of words that a program uses. Each stands there once and is called after its scheme. */
export class WordLists {
  private readonly lists = new Map<string, WordList>();
  private readonly taken = new Set<string>();

  list(shape: WordsShape, wanted: string): WordList {
    return this.of(
      shape.values.filter((value) => !shape.moved.includes(value)),
      nameOf(shape, wanted),
    );
  }

  moved(shape: WordsShape, wanted: string): WordList {
    return this.of(shape.moved, `${nameOf(shape, wanted)}-moved`);
  }

  private of(values: readonly string[], wanted: string): WordList {
    for (const value of values)
      if (!/^[!-~]+$/.test(value) || /["\\]/.test(value))
        throw new Error(`a list holds a value that is no word`);
    const key = values.join(" ");
    const known = this.lists.get(key);
    if (known) return known;
    const base = constantOf(wanted);
    let constant = base;
    for (let n = 2; this.taken.has(constant); n++) constant = `${base}_${n}`;
    this.taken.add(constant);
    const made = { constant, values };
    this.lists.set(key, made);
    return made;
  }

  get all(): readonly WordList[] {
    return [...this.lists.values()];
  }
}

/** Returns the name of a list: its scheme, or else the field that asks for it. */
export const nameOf = ({ scheme, under }: WordsShape, wanted: string): string =>
  scheme === undefined ? wanted : under === undefined ? scheme : `${scheme}-${under}`;

const constantOf = (name: string): string =>
  camel(name)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase();

/** Emits the module of the lists. Each list is a string whose words are separated by spaces. */
export const emitWords = (lists: WordLists): string =>
  lists.all
    .map(({ constant, values }) => `export const ${constant} =\n  ${JSON.stringify(values.join(" "))};\n`)
    .join("");
