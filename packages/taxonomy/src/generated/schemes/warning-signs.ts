// Generated from packages/taxonomy/data/warning-signs by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { WarningSignId } from "../id-types.js";
import { TABLE } from "../entries/warning-signs.js";

/** Warning signs: the current ids. */
export const WARNING_SIGN_IDS = /* @__PURE__ */ Object.freeze([
  "abuse-of-vulnerability",
  "abusive-working-and-living-conditions",
  "debt-bondage",
  "deception",
  "delphi-abuse-of-vulnerability-at-destination",
  "delphi-coercion-at-destination",
  "delphi-coercive-recruitment",
  "delphi-deceptive-recruitment",
  "delphi-exploitation",
  "delphi-operational-indicators",
  "delphi-recruitment-by-abuse-of-vulnerability",
  "excessive-overtime",
  "ilo-forced-labour-indicators",
  "intimidation-and-threats",
  "isolation",
  "physical-and-sexual-violence",
  "restriction-of-movement",
  "retention-of-identity-documents",
  "withholding-of-wages"
] as const);

export type { WarningSignId } from "../id-types.js";
export type WarningSign = Entry<WarningSignId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isWarningSignId(value: unknown): value is WarningSignId {
  known ??= new Set(WARNING_SIGN_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getWarningSign(id: WarningSignId): WarningSign {
  return TABLE.get(id) as WarningSign;
}
