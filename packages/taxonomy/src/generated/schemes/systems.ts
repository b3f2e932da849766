// Generated from packages/taxonomy/data/systems by `npm run fix`. Do not edit.

import type { System as Entry } from "../../types.js";
import type { SystemId } from "../id-types.js";
import { TABLE } from "../entries/systems.js";

/** Classification systems: the current ids. */
export const SYSTEM_IDS = /* @__PURE__ */ Object.freeze([
  "ctdc",
  "htcds",
  "iccs",
  "ics-tip",
  "ilo-delphi",
  "ilo-indicators",
  "isced",
  "isic",
  "iso-3166-1",
  "iso-3166-2",
  "iso-639",
  "tipx",
  "tlp",
  "un-m49"
] as const);

export type { SystemId } from "../id-types.js";
export type System = Entry<SystemId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isSystemId(value: unknown): value is SystemId {
  known ??= new Set(SYSTEM_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getSystem(id: SystemId): System {
  return TABLE.get(id) as System;
}
