// Generated from packages/taxonomy/data/handling-codes by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { HandlingCodeId } from "../id-types.js";
import { TABLE } from "../entries/handling-codes.js";

/** Handling codes: the current ids. */
export const HANDLING_CODE_IDS = /* @__PURE__ */ Object.freeze([
  "amber-strict",
  "amber",
  "clear",
  "crime-combating-only",
  "green",
  "no-copying",
  "no-court-use-without-permission",
  "no-onward-sharing-without-permission",
  "originator-consults-before-action",
  "other-restriction-stated",
  "red",
  "return-or-destroy-after-use",
  "stated-request-only",
  "tlp",
  "use-restriction"
] as const);

export type { HandlingCodeId } from "../id-types.js";
export type HandlingCode = Entry<HandlingCodeId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isHandlingCodeId(value: unknown): value is HandlingCodeId {
  known ??= new Set(HANDLING_CODE_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getHandlingCode(id: HandlingCodeId): HandlingCode {
  return TABLE.get(id) as HandlingCode;
}
