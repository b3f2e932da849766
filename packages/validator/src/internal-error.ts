/**
 * This library failed, whatever the sender wrote. The message is fixed and there is no cause: an error caught on the way
 * can quote the payload.
 */
export class InternalError extends Error {
  override readonly name = "InternalError";
  constructor() {
    super(
      "TIPX failed to check an input. The fault is in the library; please report it with the versions you use.",
    );
  }
}
