/**
 * Fast accept of the bytes of one record. It never says yes to a record in which the layers input (with limits no tighter
 * than the defaults), structure and vocabulary would find anything, in either profile; anything it is unsure of it leaves.
 */
export interface Matcher {
  /** Takes the bytes of some whole lines, which are valid UTF-8. They stay as they are until the next call. */
  load(bytes: Uint8Array): void;
  /** -1: don't know. Else the index in `TLP_LABELS` of the strictest label of the record in `bytes[from, to)` of what was loaded. */
  match(from: number, to: number): number;
  /** The same of the record that begins at `from`, wherever it ends: `behind()` tells, if the answer is yes. */
  next(from: number): number;
  behind(): number;
  /** What it keeps of the records it said yes to; absent where the host cannot read it. */
  readonly notes?: Notes;
}

/** Records that a matcher said yes to, which it can put together without parsing them. */
export interface Notes {
  /**
   * Forgets all. From now on until bytes are loaded, what it says yes to stays noted, as long as there is room: a megabyte. Else
   * only the last record does.
   */
  keep(): void;
  /** Where the last one is noted. */
  last(): number;
  /** The number of its type, from 1. */
  type(note: number): number;
  /**
   * The record in the bytes `[from, to)` of `texts`: what JSON.parse would make of it, but without properties that no rule reads,
   * and with absent ones that are undefined. Undefined where the host has no fast way.
   */
  record(note: number, texts: Texts, from: number, to: number): unknown;
}

/** The texts of some bytes. */
export interface Texts {
  /** A byte a character; undefined where the host has no fast way. */
  bytewise(from: number, to: number): string | undefined;
  slice(from: number, to: number): string;
}
