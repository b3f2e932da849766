// Generated from packages/taxonomy/data/request-stages by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RequestStageId } from "../../id-types.js";

export declare const en: LabelLookup<RequestStageId>;
export declare const km: LabelLookup<RequestStageId>;
export declare const zhHans: LabelLookup<RequestStageId>;
export declare const th: LabelLookup<RequestStageId>;
export declare const vi: LabelLookup<RequestStageId>;
export declare const lo: LabelLookup<RequestStageId>;
export declare const my: LabelLookup<RequestStageId>;
export declare const ms: LabelLookup<RequestStageId>;
export declare const id: LabelLookup<RequestStageId>;
export declare const fil: LabelLookup<RequestStageId>;
export declare const pt: LabelLookup<RequestStageId>;
export declare const fr: LabelLookup<RequestStageId>;
export declare const es: LabelLookup<RequestStageId>;
export declare const ru: LabelLookup<RequestStageId>;
export declare const ar: LabelLookup<RequestStageId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `requestStageLabel(id, "zh-CN")`.
 */
export declare const requestStageLabel: (entryId: RequestStageId, lang: string) => Label;
