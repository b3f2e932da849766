// Generated from packages/taxonomy/data/vulnerabilities by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { VulnerabilityId } from "../id-types.js";
import { TABLE } from "../entries/vulnerabilities.js";

/** Vulnerabilities: the current ids. */
export const VULNERABILITY_IDS = /* @__PURE__ */ Object.freeze([
  "abuse-on-social-media",
  "addiction",
  "childhood",
  "debt",
  "dependence-on-a-carer-or-guardian",
  "disability-or-physical-health",
  "discrimination",
  "displacement",
  "homelessness",
  "inability-to-protect-oneself",
  "lack-of-education",
  "mental-health",
  "migration",
  "physical-abuse",
  "poverty",
  "separation-from-family",
  "social-group",
  "statelessness",
  "work-environment"
] as const);

export type { VulnerabilityId } from "../id-types.js";
export type Vulnerability = Entry<VulnerabilityId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isVulnerabilityId(value: unknown): value is VulnerabilityId {
  known ??= new Set(VULNERABILITY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getVulnerability(id: VulnerabilityId): Vulnerability {
  return TABLE.get(id) as Vulnerability;
}
