// Generated from packages/taxonomy/data/acts by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ActId } from "../id-types.js";
import { TABLE } from "../entries/acts.js";

/** Acts: the current ids. */
export const ACT_IDS = /* @__PURE__ */ Object.freeze([
  "abduction-of-a-minor",
  "abduction",
  "concealment",
  "detention-or-confinement",
  "harbouring",
  "organising",
  "provision-or-offering",
  "purchase",
  "receipt",
  "recruitment",
  "removal",
  "sale-or-exchange",
  "transfer",
  "transportation"
] as const);

export type { ActId } from "../id-types.js";
export type Act = Entry<ActId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isActId(value: unknown): value is ActId {
  known ??= new Set(ACT_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getAct(id: ActId): Act {
  return TABLE.get(id) as Act;
}
