import type { Handling } from "./records.js";

/** Tells whether consent is all that a record is shared on. */
export function onlyConsent({ legalBasis }: Handling): boolean {
  for (let n = 0; n < legalBasis.length; n++) if (legalBasis[n]?.kind !== "consent") return false;
  return true;
}
