/**
 * Fast accept of the bytes of one record. It never says yes to a record in which the layers input (with limits no tighter
 * than the defaults), structure and vocabulary would find anything, in either profile; anything it is unsure of it leaves.
 */
export interface Matcher {
  /** Takes the bytes of some whole lines, which are valid UTF-8. They stay as they are until the next call. */
  load(bytes: Uint8Array): void;
  /** -1: don't know. Else the index in `TLP_LABELS` of the strictest label of the record in `bytes[from, to)` of what was loaded. */
  match(from: number, to: number): number;
}
