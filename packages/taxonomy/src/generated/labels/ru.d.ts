// Generated from packages/taxonomy/data by `npm run fix`. Do not edit.

import type { LabelTable } from "../../label-table.js";

export declare const LANG = "ru";

/** The preferred label of `scheme/id` in this language, of an old id too; undefined where there is none. */
export declare const labelOf: LabelTable["labelOf"];
/** Other wordings in use; empty where there are none. */
export declare const altLabelsOf: LabelTable["altLabelsOf"];
/** What it is, in our own words; undefined where this language has no definition. */
export declare const definitionOf: LabelTable["definitionOf"];
