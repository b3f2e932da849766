// Generated from packages/taxonomy/data/regions by `npm run fix`. Do not edit.

import type { EntryTable } from "../../entry-table.js";

export declare const TABLE: EntryTable;
