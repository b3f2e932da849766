/** The caller's mistake: shown as it is, with exit code 2. Its message repeats words of the command line, never of a file. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
