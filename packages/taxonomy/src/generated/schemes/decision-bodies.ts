// Generated from packages/taxonomy/data/decision-bodies by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { DecisionBodyId } from "../id-types.js";
import { TABLE } from "../entries/decision-bodies.js";

/** Decision bodies: the current ids. */
export const DECISION_BODY_IDS = /* @__PURE__ */ Object.freeze([
  "consular-authority",
  "court",
  "immigration-authority",
  "intergovernmental-organisation",
  "labour-inspectorate",
  "multi-agency-body",
  "non-governmental-organisation",
  "non-police-government-body",
  "police",
  "prosecution-or-court",
  "prosecution",
  "social-welfare-authority"
] as const);

export type { DecisionBodyId } from "../id-types.js";
export type DecisionBody = Entry<DecisionBodyId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isDecisionBodyId(value: unknown): value is DecisionBodyId {
  known ??= new Set(DECISION_BODY_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getDecisionBody(id: DecisionBodyId): DecisionBody {
  return TABLE.get(id) as DecisionBody;
}
