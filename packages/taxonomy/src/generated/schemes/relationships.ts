// Generated from packages/taxonomy/data/relationships by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { RelationshipId } from "../id-types.js";
import { TABLE } from "../entries/relationships.js";

/** Relationships: the current ids. */
export const RELATIONSHIP_IDS = /* @__PURE__ */ Object.freeze([
  "child",
  "co-worker",
  "employer",
  "family-member",
  "fellow-victim",
  "friend-or-acquaintance",
  "intimate-partner",
  "neighbour",
  "official-in-charge",
  "online-contact",
  "other-relative",
  "parent-or-guardian",
  "recruitment-agent",
  "sibling",
  "stranger",
  "supervisor",
  "teacher-or-caregiver"
] as const);

export type { RelationshipId } from "../id-types.js";
export type Relationship = Entry<RelationshipId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRelationshipId(value: unknown): value is RelationshipId {
  known ??= new Set(RELATIONSHIP_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRelationship(id: RelationshipId): Relationship {
  return TABLE.get(id) as Relationship;
}
