// Generated from packages/taxonomy/data/resource-kinds by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ResourceKindId } from "../id-types.js";
import { TABLE } from "../entries/resource-kinds.js";

/** Kinds of resource: the current ids. */
export const RESOURCE_KIND_IDS = /* @__PURE__ */ Object.freeze([
  "equipment",
  "money",
  "people",
  "premises-or-facilities",
  "services-in-kind",
  "training"
] as const);

export type { ResourceKindId } from "../id-types.js";
export type ResourceKind = Entry<ResourceKindId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isResourceKindId(value: unknown): value is ResourceKindId {
  known ??= new Set(RESOURCE_KIND_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getResourceKind(id: ResourceKindId): ResourceKind {
  return TABLE.get(id) as ResourceKind;
}
