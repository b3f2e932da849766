import type { AnyRecord } from "./rule.js";

export type Handling = AnyRecord["handling"];

/** Whether consent is all that a record is shared on. */
export function onlyConsent({ legalBasis }: Handling): boolean {
  for (let n = 0; n < legalBasis.length; n++) if (legalBasis[n]?.kind !== "consent") return false;
  return true;
}
