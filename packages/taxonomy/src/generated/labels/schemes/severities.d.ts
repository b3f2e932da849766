// Generated from packages/taxonomy/data/severities by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SeverityId } from "../../id-types.js";

export declare const en: LabelLookup<SeverityId>;
export declare const km: LabelLookup<SeverityId>;
export declare const zhHans: LabelLookup<SeverityId>;
export declare const th: LabelLookup<SeverityId>;
export declare const vi: LabelLookup<SeverityId>;
export declare const lo: LabelLookup<SeverityId>;
export declare const my: LabelLookup<SeverityId>;
export declare const ms: LabelLookup<SeverityId>;
export declare const id: LabelLookup<SeverityId>;
export declare const fil: LabelLookup<SeverityId>;
export declare const pt: LabelLookup<SeverityId>;
export declare const fr: LabelLookup<SeverityId>;
export declare const es: LabelLookup<SeverityId>;
export declare const ru: LabelLookup<SeverityId>;
export declare const ar: LabelLookup<SeverityId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `severityLabel(id, "zh-CN")`.
 */
export declare const severityLabel: (entryId: SeverityId, lang: string) => Label;
