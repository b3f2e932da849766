import { references } from "./generated/visits.js";
import type { Records } from "./records.js";

/**
 * Looks at each id of another record that a bundle holds: in its own head and fields, and in its records. `isWrong` is asked with
 * the id and the type that the record must have, "" for any; `found` is told where it says yes.
 */
export function referencesOf(
  bundle: Records["bundle"],
  isWrong: (to: string, expected: string) => boolean,
  found: (pointer: string) => void,
): void {
  const test = (to: string, expected: string): number => (isWrong(to, expected) ? 1 : 0);
  references.bundle?.(bundle, test, found);
  for (const [at, record] of bundle.records.entries())
    references[record.type]?.(record, test, (pointer) => found(`/records/${at}${pointer}`));
}
