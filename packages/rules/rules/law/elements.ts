import { isNamed } from "../../src/law/lookup.js";

/**
 * True where ids of a scheme are recorded and a definition names none of them. False where the definition names no ids at all,
 * and where a value is local or withheld: whether the definition names that one cannot be told.
 */
export function noneNamed(
  scheme: string,
  values: readonly unknown[] | undefined,
  names: readonly string[],
): boolean {
  if (values === undefined || names.length === 0) return false;
  for (let n = 0; n < values.length; n++) {
    const id = values[n];
    if (typeof id !== "string" || isNamed(scheme, id, names)) return false;
  }
  return true;
}
