import type { Notes } from "../matcher/matcher.js";

/** Lines that are looked at together: so many that each part of the code stays at hand while it is used. */
export const TOGETHER = 1024;

/** What is known of a line instead of its label: nothing yet. */
export const UNKNOWN = -1;
/** A matcher says yes, and a rule has something to say. */
export const BROKEN = -2;
/** The line is too long. */
export const LONG = -3;
/** A matcher was shown it and is not sure, or must not be shown it. */
export const MISSED = -4;

/** Some lines that are looked at together, as columns: each entry is about one line that is not blank. */
export class Together {
  count = 0;
  /** Where the lines behind them begin, and how many lines there were, blank ones too. */
  end = 0;
  lines = 0;
  /** Where in the block the record begins and ends and the next line begins, and how many lines come before it. */
  readonly from = new Uint32Array(TOGETHER);
  readonly to = new Uint32Array(TOGETHER);
  readonly next = new Uint32Array(TOGETHER);
  readonly line = new Uint32Array(TOGETHER);
  /** The index in `TLP_LABELS` of a record with nothing to say of it; else one of the above. */
  readonly label = new Int8Array(TOGETHER);
  /** What keeps the records that a matcher said yes to, where rules read them and the host can. */
  notes: Notes | undefined;
  /** Of what is kept there: where it is noted, and the number of its type; 0 of what is not. */
  readonly note = new Uint32Array(TOGETHER);
  readonly type = new Uint8Array(TOGETHER);

  put(n: number, from: number, to: number, next: number, line: number, label: number): void {
    this.from[n] = from;
    this.to[n] = to;
    this.next[n] = next;
    this.line[n] = line;
    this.label[n] = label;
    this.type[n] = 0;
  }

  /** Takes down where the record of a line is noted: the one that the matcher saw last. Returns its place. */
  keep(n: number, notes: Notes): number {
    const note = notes.last();
    this.note[n] = note;
    this.type[n] = notes.type(note);
    return note;
  }

  /** Lets go of the lines behind one of them. */
  endWith(n: number): void {
    this.count = n + 1;
    this.end = this.next[n] as number;
    this.lines = (this.line[n] as number) + 1;
  }
}
