import { walker } from "./validate.js";

/**
 * The keys that the schema does not have, of the object of a record that a finding `unknown-property` points to. They are what the
 * sender wrote: for the screen of a person who asked, and never for a report, a log or a file.
 */
export const unknownKeys = (record: unknown, pointer: string): readonly string[] =>
  walker().unknownKeys(record, pointer);
