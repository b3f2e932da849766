/** What a caller can tell from the exit code alone. When several apply, the highest of 70 > 2 > 3 > 1 > 0 wins. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  refused: 3,
  internal: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
