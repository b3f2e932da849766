import { deepFreeze } from "./freeze.js";
import type { EntryBase } from "./types.js";

export interface EntryTable {
  get(id: string): EntryBase | undefined;
}

/** Holds a scheme's entries as JSON text. The first call parses the text; an entry is frozen when it is first asked for. */
export function entryTable(json: string): EntryTable {
  let table: Map<string, EntryBase> | undefined;
  return {
    get(id) {
      table ??= new Map(Object.entries(JSON.parse(json) as Record<string, EntryBase>));
      return deepFreeze(table.get(id));
    },
  };
}
