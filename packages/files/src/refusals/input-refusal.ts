import type { RefusalCode } from "./refusals.js";

/** Thrown by a source that cannot go on; carries a code and nothing else. */
export class InputRefusal extends Error {
  override readonly name = "InputRefusal";
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** What the system said, as one of our codes. Its own message names files and is dropped. Undefined for any other error: it is ours. */
export function refusalOf(error: unknown): InputRefusal | undefined {
  if (error instanceof InputRefusal) return error;
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new InputRefusal("not-found");
  if (code === "EISDIR") return new InputRefusal("is-directory");
  return syscall === undefined ? undefined : new InputRefusal("unreadable");
}
