import { deepFreeze } from "./freeze.js";
import type { EntryBase } from "./types.js";

export interface EntryTable {
  get(id: string): EntryBase | undefined;
}

/** A scheme's entries from JSON text: parsed when first asked for anything, each frozen when first asked for. */
export function entryTable(json: string): EntryTable {
  let table: Map<string, EntryBase> | undefined;
  return {
    get(id) {
      table ??= new Map(Object.entries(JSON.parse(json) as Record<string, EntryBase>));
      return deepFreeze(table.get(id));
    },
  };
}
