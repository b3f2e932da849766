// Generated from packages/taxonomy/data/perpetrator-functions by `npm run fix`. Do not edit.

import type { EntryTable } from "../../entry-table.js";

export declare const TABLE: EntryTable;
