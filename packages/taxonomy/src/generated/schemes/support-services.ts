// Generated from packages/taxonomy/data/support-services by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { SupportServiceId } from "../id-types.js";
import { TABLE } from "../entries/support-services.js";

/** Support services: the current ids. */
export const SUPPORT_SERVICE_IDS = /* @__PURE__ */ Object.freeze([
  "child-protection",
  "compensation-support",
  "education",
  "family-tracing",
  "financial-support",
  "food-and-basic-needs",
  "guardianship",
  "health-care",
  "information-on-rights",
  "interpretation",
  "labour-exploitation-rehabilitation",
  "legal-aid",
  "livelihood",
  "medical-care",
  "psychosocial-support",
  "reintegration",
  "residence-support",
  "rights-based-training",
  "safe-return",
  "security-measures",
  "sexual-exploitation-rehabilitation",
  "shelter",
  "social-care",
  "support-in-proceedings",
  "vocational-training",
  "witness-protection"
] as const);

export type { SupportServiceId } from "../id-types.js";
export type SupportService = Entry<SupportServiceId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isSupportServiceId(value: unknown): value is SupportServiceId {
  known ??= new Set(SUPPORT_SERVICE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getSupportService(id: SupportServiceId): SupportService {
  return TABLE.get(id) as SupportService;
}
