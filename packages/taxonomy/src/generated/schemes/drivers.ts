// Generated from packages/taxonomy/data/drivers by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { DriverId } from "../id-types.js";
import { TABLE } from "../entries/drivers.js";

/** Drivers: the current ids. */
export const DRIVER_IDS = /* @__PURE__ */ Object.freeze([
  "abuse-of-technology",
  "demand",
  "discrimination",
  "international-labour-mobility",
  "labour-market-movement",
  "lack-of-equal-opportunity",
  "poverty",
  "underdevelopment"
] as const);

export type { DriverId } from "../id-types.js";
export type Driver = Entry<DriverId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isDriverId(value: unknown): value is DriverId {
  known ??= new Set(DRIVER_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getDriver(id: DriverId): Driver {
  return TABLE.get(id) as Driver;
}
