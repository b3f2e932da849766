/**
 * What a caller can tell from the exit code alone. When several apply, 70 > 2 > 3 > 1 > 0. A run that a signal stops exits with 128 and
 * the number of the signal.
 */
export const EXIT = {
  ok: 0,
  findings: 1,
  /** Also: an output could not be written. */
  usage: 2,
  refused: 3,
  internal: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
