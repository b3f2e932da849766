// Generated from packages/taxonomy/data/table-units by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { TableUnitId } from "../../id-types.js";

export declare const en: LabelLookup<TableUnitId>;
export declare const km: LabelLookup<TableUnitId>;
export declare const zhHans: LabelLookup<TableUnitId>;
export declare const th: LabelLookup<TableUnitId>;
export declare const vi: LabelLookup<TableUnitId>;
export declare const lo: LabelLookup<TableUnitId>;
export declare const my: LabelLookup<TableUnitId>;
export declare const ms: LabelLookup<TableUnitId>;
export declare const id: LabelLookup<TableUnitId>;
export declare const fil: LabelLookup<TableUnitId>;
export declare const pt: LabelLookup<TableUnitId>;
export declare const fr: LabelLookup<TableUnitId>;
export declare const es: LabelLookup<TableUnitId>;
export declare const ru: LabelLookup<TableUnitId>;
export declare const ar: LabelLookup<TableUnitId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `tableUnitLabel(id, "zh-CN")`.
 */
export declare const tableUnitLabel: (entryId: TableUnitId, lang: string) => Label;
