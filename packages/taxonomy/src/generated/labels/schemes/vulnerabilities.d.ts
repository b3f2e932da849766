// Generated from packages/taxonomy/data/vulnerabilities by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { VulnerabilityId } from "../../id-types.js";

export declare const en: LabelLookup<VulnerabilityId>;
export declare const km: LabelLookup<VulnerabilityId>;
export declare const zhHans: LabelLookup<VulnerabilityId>;
export declare const th: LabelLookup<VulnerabilityId>;
export declare const vi: LabelLookup<VulnerabilityId>;
export declare const lo: LabelLookup<VulnerabilityId>;
export declare const my: LabelLookup<VulnerabilityId>;
export declare const ms: LabelLookup<VulnerabilityId>;
export declare const id: LabelLookup<VulnerabilityId>;
export declare const fil: LabelLookup<VulnerabilityId>;
export declare const pt: LabelLookup<VulnerabilityId>;
export declare const fr: LabelLookup<VulnerabilityId>;
export declare const es: LabelLookup<VulnerabilityId>;
export declare const ru: LabelLookup<VulnerabilityId>;
export declare const ar: LabelLookup<VulnerabilityId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `vulnerabilityLabel(id, "zh-CN")`.
 */
export declare const vulnerabilityLabel: (entryId: VulnerabilityId, lang: string) => Label;
