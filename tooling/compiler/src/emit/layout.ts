import { automatonOf } from "../pattern/automaton.js";
import type { Pattern, Range } from "../pattern/parse.js";
import { admits } from "../pattern/parse.js";
import type { WordList } from "./words.js";

/** How many bytes of input a matcher holds at a time, and how many bytes its tape has. */
export const CAPACITY = 2 * 1024 * 1024;
const TAPE = 1024 * 1024;
export const PAGE = 65_536;

/** How many bytes a matcher may read behind the input; they are zero. */
export const MARGIN = 256;

/**
 * Gives the matcher's tables their addresses in its memory. No table has the address 0. There are three kinds of table.
 * Words: open hash tables; an entry is `address << 8 | length`, and 0 is an empty one. Automata: the class of each byte; then, for
 * each state and class, the next state, and whether the state accepts. Classes: for each byte, one bit for each set of characters.
 */
export class Layout {
  /** The address of the tape. It stands before all tables, because tables name it while they are being made. */
  readonly tape = { at: 64, end: 64 + TAPE };
  private next = this.tape.end;
  private readonly slots = new Map<string, { at: number; mask: number; list: WordList }>();
  private readonly automata = new Map<
    string,
    { at: number; start: number; accepts: number; bytes: number[] }
  >();
  private readonly literals = new Map<string, number>();
  private readonly classes: string[] = [];
  private classBytes: number[] | undefined;
  private classesAt = 0;

  private take(size: number): number {
    const at = this.next;
    this.next = (at + size + 7) & ~7;
    return at;
  }

  wordTable(list: WordList): { at: number; mask: number } {
    let found = this.slots.get(list.constant);
    if (!found) {
      let size = 4;
      while (size < list.values.length * 2) size *= 2;
      found = { at: this.take(size * 4), mask: size - 1, list };
      this.slots.set(list.constant, found);
    }
    return found;
  }

  /**
   * Returns the address of an automaton, its first state, and the column that says whether a state accepts. A state is written as
   * the distance of its row from the first row, in bytes; a class as the distance of its column in a row. Nothing leads out of
   * state 0.
   */
  automaton(pattern: Pattern): { at: number; start: number; accepts: number } {
    const key = JSON.stringify(pattern);
    let found = this.automata.get(key);
    if (!found) {
      const { classes, classCount, next, accepts } = automatonOf(pattern);
      const row = 2 * (classCount + 1);
      if (row > 256 || row * next.length > 65_536) throw new Error("an automaton is too large for its table");
      const rows = next.flatMap((states, n) => [...states.map((state) => state * row), Number(accepts[n])]);
      const bytes = [
        ...classes.map((one) => one * 2),
        ...new Array<number>(128).fill(0),
        ...rows.flatMap((word) => [word & 255, word >> 8]),
      ];
      found = { at: this.take(bytes.length), start: row, accepts: 2 * classCount, bytes };
      this.automata.set(key, found);
    }
    return found;
  }

  /** Returns the address of the table of classes, and the bit of this class. No class holds bytes from 128 on. */
  bitOf(ranges: readonly Range[]): { at: number; bit: number } {
    this.classBytes ??= ((this.classesAt = this.take(256)), new Array<number>(256).fill(0));
    const key = JSON.stringify(ranges);
    let index = this.classes.indexOf(key);
    if (index < 0) {
      index = this.classes.push(key) - 1;
      if (index > 7) throw new Error("a byte has no room for another set of characters");
      for (let byte = 0; byte < 128; byte++)
        if (admits(ranges, byte)) this.classBytes[byte] = (this.classBytes[byte] ?? 0) | (1 << index);
    }
    return { at: this.classesAt, bit: 1 << index };
  }

  /** Reserves a row of `words` words and returns its address. */
  row(words: number): number {
    return this.take(words * 4);
  }

  /** Returns the address of the letters of a literal. */
  letters(text: string): number {
    let at = this.literals.get(text);
    if (at === undefined) this.literals.set(text, (at = this.take(text.length)));
    return at;
  }

  /** The letters of literals, each with its address. */
  get texts(): readonly (readonly [at: number, text: string])[] {
    return [...this.literals].map(([text, at]) => [at, text]);
  }

  /** The bytes of the tables that the compiler made, each with its address. */
  get fixed(): readonly { readonly at: number; readonly bytes: readonly number[] }[] {
    const automata = [...this.automata.values()].map(({ at, bytes }) => ({ at, bytes }));
    return this.classBytes ? [...automata, { at: this.classesAt, bytes: this.classBytes }] : automata;
  }

  get words(): readonly { readonly list: WordList; readonly at: number; readonly mask: number }[] {
    return [...this.slots.values()];
  }

  /** The address of the first word; the words follow one another. */
  get wordsAt(): number {
    return this.next;
  }

  /** The address at which the words end. */
  get wordsEnd(): number {
    return this.next + this.words.reduce((sum, { list }) => sum + list.values.join("").length, 0);
  }

  /** The address of the input, behind all tables. */
  get input(): number {
    return (this.wordsEnd + MARGIN + PAGE - 1) & ~(PAGE - 1);
  }

  /** How many pages of memory a matcher needs (64 KiB each). */
  get pages(): number {
    return (this.input + CAPACITY) / PAGE + 1;
  }
}
