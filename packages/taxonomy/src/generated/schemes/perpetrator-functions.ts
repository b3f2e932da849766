// Generated from packages/taxonomy/data/perpetrator-functions by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { PerpetratorFunctionId } from "../id-types.js";
import { TABLE } from "../entries/perpetrator-functions.js";

/** Functions of perpetrators: the current ids. */
export const PERPETRATOR_FUNCTION_IDS = /* @__PURE__ */ Object.freeze([
  "abuser",
  "advertiser",
  "broker-or-travel-agent",
  "buyer",
  "controller",
  "document-forger",
  "exploiter",
  "facilitator-official",
  "financier",
  "guard",
  "harbourer",
  "kidnapper",
  "medical-practitioner",
  "money-handler",
  "organiser",
  "premises-provider",
  "receiver",
  "recruiter",
  "seller",
  "smuggler",
  "transferrer",
  "transporter",
  "travelling-partner"
] as const);

export type { PerpetratorFunctionId } from "../id-types.js";
export type PerpetratorFunction = Entry<PerpetratorFunctionId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isPerpetratorFunctionId(value: unknown): value is PerpetratorFunctionId {
  known ??= new Set(PERPETRATOR_FUNCTION_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getPerpetratorFunction(id: PerpetratorFunctionId): PerpetratorFunction {
  return TABLE.get(id) as PerpetratorFunction;
}
