import { messageFor, type Verdict } from "@tipx/validator";

/** Why an input could not be judged at all, beside the codes the validator has for bytes. */
export const REFUSALS = {
  "not-found": "There is no such file. Check the path.",
  unreadable: "The input could not be read. Check its permissions and the disk.",
  "is-directory": "This is a folder. Name the files in it.",
  "not-a-file":
    "This is a device, a pipe or a socket, not a file. Send it to the standard input: … | tipx validate -",
  gzip: "The gzip data is damaged, or something that is not gzip follows it. Compress the file again.",
  "gzip-truncated": "The gzip data ends too early. Send the file again, whole.",
  "gzip-ratio":
    "The gzip data grows more than a hundredfold, or than --max-ratio allows, as a bomb does. Send it without compression.",
  "gzip-size": "The gzip data is larger than --max-unpacked allows. Send it in parts.",
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** Thrown by a source that cannot go on; carries a code and nothing else. */
export class InputRefusal extends Error {
  override readonly name = "InputRefusal";
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** What the system said, as one of our codes. Its own message names files and is dropped. Any other error is ours. */
export function refusalOf(error: unknown): InputRefusal | undefined {
  if (error instanceof InputRefusal) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new InputRefusal("not-found");
  if (code === "EISDIR") return new InputRefusal("is-directory");
  return syscall === undefined ? undefined : new InputRefusal("unreadable");
}

/** The verdict on an input that could not be judged. It counts as one refused record, as any refused document does. */
export function refusedInput(input: number, code: RefusalCode | "empty"): Verdict {
  const message = code === "empty" ? messageFor({ code, params: {} }) : REFUSALS[code];
  return {
    input,
    outcome: "refused",
    tlp: "red",
    errors: 1,
    warnings: 0,
    issues: [{ input, pointer: "", layer: "input", code, severity: "error", message, params: {} }],
    issuesOmitted: 0,
    notChecked: [],
  };
}
