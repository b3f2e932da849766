// Generated from packages/taxonomy/data/controls by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ControlId } from "../id-types.js";
import { TABLE } from "../entries/controls.js";

/** Methods of control: the current ids. */
export const CONTROL_IDS = /* @__PURE__ */ Object.freeze([
  "debt-bondage",
  "demanding-ransom",
  "excessive-working-hours",
  "false-promises",
  "imposing-quotas-and-fines",
  "physical-abuse",
  "psychoactive-substances",
  "psychological-abuse",
  "restricting-financial-access",
  "restricting-medical-care",
  "restricting-movement",
  "selling-on",
  "sexual-abuse",
  "surveilling-devices-and-accounts",
  "taking-earnings",
  "threat-of-law-enforcement",
  "threats-against-children-or-family",
  "threats-of-physical-harm",
  "threats",
  "torture",
  "using-accounts-or-identity",
  "using-children",
  "withholding-documents",
  "withholding-necessities"
] as const);

export type { ControlId } from "../id-types.js";
export type Control = Entry<ControlId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isControlId(value: unknown): value is ControlId {
  known ??= new Set(CONTROL_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getControl(id: ControlId): Control {
  return TABLE.get(id) as Control;
}
