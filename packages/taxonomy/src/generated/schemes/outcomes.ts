// Generated from packages/taxonomy/data/outcomes by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { OutcomeId } from "../id-types.js";
import { TABLE } from "../entries/outcomes.js";

/** Outcomes of charges: the current ids. */
export const OUTCOME_IDS = /* @__PURE__ */ Object.freeze([
  "accused-died",
  "acquitted",
  "convicted-of-other-offence",
  "convicted",
  "dismissed",
  "no-prosecution",
  "not-punished-as-victim",
  "proceedings-transferred",
  "time-barred",
  "unfit-for-trial",
  "withdrawn"
] as const);

export type { OutcomeId } from "../id-types.js";
export type Outcome = Entry<OutcomeId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isOutcomeId(value: unknown): value is OutcomeId {
  known ??= new Set(OUTCOME_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getOutcome(id: OutcomeId): Outcome {
  return TABLE.get(id) as Outcome;
}
