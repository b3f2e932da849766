// Generated from packages/taxonomy/data/table-units by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { TableUnitId } from "../id-types.js";
import { TABLE } from "../entries/table-units.js";

/** Counting units of tables: the current ids. */
export const TABLE_UNIT_IDS = /* @__PURE__ */ Object.freeze([
  "convictions",
  "events",
  "persons-reached",
  "prosecutions",
  "requests",
  "suspects",
  "victims"
] as const);

export type { TableUnitId } from "../id-types.js";
export type TableUnit = Entry<TableUnitId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isTableUnitId(value: unknown): value is TableUnitId {
  known ??= new Set(TABLE_UNIT_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getTableUnit(id: TableUnitId): TableUnit {
  return TABLE.get(id) as TableUnit;
}
