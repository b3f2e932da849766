/**
 * Accepts records fast by their bytes. It says yes only to a record of which the layers input (with limits no tighter than the
 * defaults), structure and vocabulary have nothing to say, in either profile. Where it is not sure it does not say yes.
 */
export interface Matcher {
  /** Takes the bytes of some whole lines, which are valid UTF-8. They must not change until the next call. */
  load(bytes: Uint8Array): void;
  /** Looks at the record in `bytes[from, to)` of what was loaded. Returns the index of its strictest TLP in `TLP_LABELS`, or -1: not sure. */
  match(from: number, to: number): number;
  /** Does the same for the record that begins at `from`, wherever it ends. After a yes, `behind()` is the end of the record. */
  next(from: number): number;
  behind(): number;
  /** What it keeps of the records that it said yes to; absent where the host cannot read it. */
  readonly notes?: Notes;
}

/** Records that a matcher said yes to. It can put them together without parsing them. */
export interface Notes {
  /**
   * Forgets all. From now on until bytes are loaded, each record that it says yes to stays noted, as long as there is room: a
   * megabyte. Without this call only the last record stays.
   */
  keep(): void;
  /** Where the last one is noted. */
  last(): number;
  /** The number of its type, from 1. */
  type(note: number): number;
  /**
   * The record in the bytes `[from, to)` of `texts`: what JSON.parse makes of it, but without the properties that no rule reads,
   * and with `undefined` for those that the record does not have. Undefined where the host has no fast way.
   */
  record(note: number, texts: Texts, from: number, to: number): unknown;
}

/** The texts of some bytes. */
export interface Texts {
  /** Each byte as one character; undefined where the host has no fast way. */
  bytewise(from: number, to: number): string | undefined;
  slice(from: number, to: number): string;
}
