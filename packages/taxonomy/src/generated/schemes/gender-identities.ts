// Generated from packages/taxonomy/data/gender-identities by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { GenderIdentityId } from "../id-types.js";
import { TABLE } from "../entries/gender-identities.js";

/** Gender identities: the current ids. */
export const GENDER_IDENTITY_IDS = /* @__PURE__ */ Object.freeze([
  "man",
  "non-conforming",
  "transgender-man",
  "transgender-woman",
  "woman"
] as const);

export type { GenderIdentityId } from "../id-types.js";
export type GenderIdentity = Entry<GenderIdentityId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isGenderIdentityId(value: unknown): value is GenderIdentityId {
  known ??= new Set(GENDER_IDENTITY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getGenderIdentity(id: GenderIdentityId): GenderIdentity {
  return TABLE.get(id) as GenderIdentity;
}
