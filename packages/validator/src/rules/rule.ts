import type { Item } from "./read.js";

/** Where a rule found its fault: a pointer of schema names and indexes, and our own facts for the message. */
export interface Finding {
  readonly pointer: string;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A fact that JSON Schema cannot carry. Rules see only records whose structure and vocabulary are right. */
export interface Rule {
  /** The code of its findings; permanent. */
  readonly id: string;
  /** The record types it looks at; `bundle` for rules across the records of one bundle. */
  readonly types: readonly string[];
  readonly severity: "error" | "warning";
  /** What holds, in one sentence. */
  readonly title: string;
  /** What goes wrong where it does not hold. */
  readonly why: string;
  /** The law, standard or decision it rests on. */
  readonly source: string;
  /** What the sender has to do. */
  readonly advice: string;
  readonly check: (record: Item) => Iterable<Finding>;
}
