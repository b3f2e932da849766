// Generated from packages/taxonomy/data/service-statuses by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ServiceStatusId } from "../../id-types.js";

export declare const en: LabelLookup<ServiceStatusId>;
export declare const km: LabelLookup<ServiceStatusId>;
export declare const zhHans: LabelLookup<ServiceStatusId>;
export declare const th: LabelLookup<ServiceStatusId>;
export declare const vi: LabelLookup<ServiceStatusId>;
export declare const lo: LabelLookup<ServiceStatusId>;
export declare const my: LabelLookup<ServiceStatusId>;
export declare const ms: LabelLookup<ServiceStatusId>;
export declare const id: LabelLookup<ServiceStatusId>;
export declare const fil: LabelLookup<ServiceStatusId>;
export declare const pt: LabelLookup<ServiceStatusId>;
export declare const fr: LabelLookup<ServiceStatusId>;
export declare const es: LabelLookup<ServiceStatusId>;
export declare const ru: LabelLookup<ServiceStatusId>;
export declare const ar: LabelLookup<ServiceStatusId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `serviceStatusLabel(id, "zh-CN")`.
 */
export declare const serviceStatusLabel: (entryId: ServiceStatusId, lang: string) => Label;
