import { detach } from "./detached.js";

/** Tells whether all objects inherit a property that a loop over keys meets. */
function inheritsKeys(): boolean {
  for (const _ in {}) return true;
  return false;
}

/** The answer of a checker, also where a program added properties to all objects. */
export const yes = (check: (value: unknown) => boolean | number, value: unknown): boolean => {
  try {
    return Boolean(check(inheritsKeys() ? detach(value) : value));
  } catch {
    // Too deep, or code of a value that is no plain data: what that throws may quote the value.
    return false;
  }
};
