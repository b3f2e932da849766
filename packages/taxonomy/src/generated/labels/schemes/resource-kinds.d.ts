// Generated from packages/taxonomy/data/resource-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ResourceKindId } from "../../id-types.js";

export declare const en: LabelLookup<ResourceKindId>;
export declare const km: LabelLookup<ResourceKindId>;
export declare const zhHans: LabelLookup<ResourceKindId>;
export declare const th: LabelLookup<ResourceKindId>;
export declare const vi: LabelLookup<ResourceKindId>;
export declare const lo: LabelLookup<ResourceKindId>;
export declare const my: LabelLookup<ResourceKindId>;
export declare const ms: LabelLookup<ResourceKindId>;
export declare const id: LabelLookup<ResourceKindId>;
export declare const fil: LabelLookup<ResourceKindId>;
export declare const pt: LabelLookup<ResourceKindId>;
export declare const fr: LabelLookup<ResourceKindId>;
export declare const es: LabelLookup<ResourceKindId>;
export declare const ru: LabelLookup<ResourceKindId>;
export declare const ar: LabelLookup<ResourceKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `resourceKindLabel(id, "zh-CN")`.
 */
export declare const resourceKindLabel: (entryId: ResourceKindId, lang: string) => Label;
