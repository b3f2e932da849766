// Generated from packages/taxonomy/data/legal-basis-kinds by `npm run fix`. Do not edit.

import type { EntryTable } from "../../entry-table.js";

export declare const TABLE: EntryTable;
