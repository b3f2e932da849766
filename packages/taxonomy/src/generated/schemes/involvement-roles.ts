// Generated from packages/taxonomy/data/involvement-roles by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { InvolvementRoleId } from "../id-types.js";
import { TABLE } from "../entries/involvement-roles.js";

/** Roles of persons in events: the current ids. */
export const INVOLVEMENT_ROLE_IDS = /* @__PURE__ */ Object.freeze([
  "accused",
  "convicted",
  "identified-victim",
  "presumed-victim",
  "suspect",
  "witness"
] as const);

export type { InvolvementRoleId } from "../id-types.js";
export type InvolvementRole = Entry<InvolvementRoleId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isInvolvementRoleId(value: unknown): value is InvolvementRoleId {
  known ??= new Set(INVOLVEMENT_ROLE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getInvolvementRole(id: InvolvementRoleId): InvolvementRole {
  return TABLE.get(id) as InvolvementRole;
}
