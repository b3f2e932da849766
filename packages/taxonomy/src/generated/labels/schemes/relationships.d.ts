// Generated from packages/taxonomy/data/relationships by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { RelationshipId } from "../../id-types.js";

export declare const en: LabelLookup<RelationshipId>;
export declare const km: LabelLookup<RelationshipId>;
export declare const zhHans: LabelLookup<RelationshipId>;
export declare const th: LabelLookup<RelationshipId>;
export declare const vi: LabelLookup<RelationshipId>;
export declare const lo: LabelLookup<RelationshipId>;
export declare const my: LabelLookup<RelationshipId>;
export declare const ms: LabelLookup<RelationshipId>;
export declare const id: LabelLookup<RelationshipId>;
export declare const fil: LabelLookup<RelationshipId>;
export declare const pt: LabelLookup<RelationshipId>;
export declare const fr: LabelLookup<RelationshipId>;
export declare const es: LabelLookup<RelationshipId>;
export declare const ru: LabelLookup<RelationshipId>;
export declare const ar: LabelLookup<RelationshipId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `relationshipLabel(id, "zh-CN")`.
 */
export declare const relationshipLabel: (entryId: RelationshipId, lang: string) => Label;
