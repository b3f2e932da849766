/** Which records an output gets. */
export type OutputName = "valid" | "invalid";

/** What is wrong with an output, by `OutputError.code`; `name` is how the caller calls it. */
const TEXTS = {
  "no-name": (name: string) => `${name} needs the name of a file: the standard output is for the report`,
  "is-input": (name: string) => `${name} names an input; give the output a name of its own`,
  "is-other-output": (name: string) =>
    `${name} names the file of another output; give each a name of its own`,
  "is-stdout": (name: string) => `${name} names the file that the report goes to`,
  "is-link": (name: string) => `${name} names a link; name the file itself`,
  "is-directory": (name: string) => `${name} names a folder; name a file in it`,
  "not-a-file": (name: string) => `${name} names a device, a pipe or a socket; name a file`,
  "not-lines": (name: string) => `${name} routes lines: the inputs must be NDJSON`,
  unwritable: (name: string, reason = "") => `the file of ${name} could not be written (${reason})`,
} as const;
export type OutputErrorCode = keyof typeof TEXTS;

/**
 * An output that cannot be used: a fault of the caller or of the disk, never of an input. Nothing is put in place after it. It names
 * the option and never the file, whose name may be a person's.
 */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(
    /** The output that it is about. */
    readonly output: OutputName,
    readonly code: OutputErrorCode,
    /** Of `unwritable`: the code of the system, such as ENOSPC. */
    readonly reason?: string,
  ) {
    super(TEXTS[code](`routes.${output}`, reason));
  }

  /** The message for a caller that calls the output by another name. */
  textFor(name: string): string {
    return TEXTS[this.code](name, this.reason);
  }
}
