import { mode } from "./sets.ts";

/**
 * How much of a corpus is read: by `npm test`, and by `npm run check`. It is the same test, and the small part is always the
 * same part: the first lines of a seed, or every n-th case.
 */
export const SIZES = {
  /** Lines with bytes changed at random, put to both matchers. */
  fuzzedLines: { quick: 8_000, whole: 200_000 },
  /** Records with places changed at random, put to every judge. */
  changedRecords: { quick: 200, whole: 8_000 },
  /** Of the systematic cases those that the slow judges are asked about: one in so many. */
  oneCaseIn: { quick: 40, whole: 1 },
  /** Of the hostile files those that are piped into a process of their own: one in so many. As files all are read. */
  oneHostileIn: { quick: 10, whole: 1 },
  /**
   * Of the records with a secret planted in them those that are put to each format of the command line: one in so many. There
   * are five kinds of secret in turn, and seven meets them all.
   */
  onePlantIn: { quick: 7, whole: 1 },
  /** Made-up tables whose hidden counts a solver narrows, too. */
  solvedTables: { quick: 30, whole: 600 },
  /** Of the record types those whose own schemas are compiled, for each judge, dialect and profile: one in so many. */
  oneTypeIn: { quick: 6, whole: 1 },
} as const satisfies Readonly<Record<string, { readonly quick: number; readonly whole: number }>>;

/** The size that this run uses. */
export const size = (name: keyof typeof SIZES): number =>
  SIZES[name][mode() === "whole" || mode() === "rest" ? "whole" : "quick"];
