// Generated from packages/taxonomy/data/evidence-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { EvidenceKindId } from "../../id-types.js";

export declare const en: LabelLookup<EvidenceKindId>;
export declare const km: LabelLookup<EvidenceKindId>;
export declare const zhHans: LabelLookup<EvidenceKindId>;
export declare const th: LabelLookup<EvidenceKindId>;
export declare const vi: LabelLookup<EvidenceKindId>;
export declare const lo: LabelLookup<EvidenceKindId>;
export declare const my: LabelLookup<EvidenceKindId>;
export declare const ms: LabelLookup<EvidenceKindId>;
export declare const id: LabelLookup<EvidenceKindId>;
export declare const fil: LabelLookup<EvidenceKindId>;
export declare const pt: LabelLookup<EvidenceKindId>;
export declare const fr: LabelLookup<EvidenceKindId>;
export declare const es: LabelLookup<EvidenceKindId>;
export declare const ru: LabelLookup<EvidenceKindId>;
export declare const ar: LabelLookup<EvidenceKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `evidenceKindLabel(id, "zh-CN")`.
 */
export declare const evidenceKindLabel: (entryId: EvidenceKindId, lang: string) => Label;
