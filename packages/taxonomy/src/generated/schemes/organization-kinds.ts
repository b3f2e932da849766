// Generated from packages/taxonomy/data/organization-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { OrganizationKindId } from "../id-types.js";
import { TABLE } from "../entries/organization-kinds.js";

/** Kinds of organization: the current ids. */
export const ORGANIZATION_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "business",
  "central-government",
  "conference",
  "consular-post",
  "court",
  "faith-based-organisation",
  "financial-intelligence-unit",
  "health-service",
  "immigration",
  "intergovernmental",
  "labour",
  "law-enforcement",
  "legal-service",
  "local-government",
  "media",
  "ministry",
  "national-committee",
  "ngo",
  "police",
  "prosecution",
  "research-institution",
  "school",
  "shelter-provider",
  "social-welfare",
  "task-force",
  "trade-union"
] as const);

export type { OrganizationKindId } from "../id-types.js";
export type OrganizationKind = Entry<OrganizationKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isOrganizationKindId(value: unknown): value is OrganizationKindId {
  known ??= new Set(ORGANIZATION_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getOrganizationKind(id: OrganizationKindId): OrganizationKind {
  return TABLE.get(id) as OrganizationKind;
}
