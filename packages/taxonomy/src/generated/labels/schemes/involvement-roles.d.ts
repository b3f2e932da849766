// Generated from packages/taxonomy/data/involvement-roles by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { InvolvementRoleId } from "../../id-types.js";

export declare const en: LabelLookup<InvolvementRoleId>;
export declare const km: LabelLookup<InvolvementRoleId>;
export declare const zhHans: LabelLookup<InvolvementRoleId>;
export declare const th: LabelLookup<InvolvementRoleId>;
export declare const vi: LabelLookup<InvolvementRoleId>;
export declare const lo: LabelLookup<InvolvementRoleId>;
export declare const my: LabelLookup<InvolvementRoleId>;
export declare const ms: LabelLookup<InvolvementRoleId>;
export declare const id: LabelLookup<InvolvementRoleId>;
export declare const fil: LabelLookup<InvolvementRoleId>;
export declare const pt: LabelLookup<InvolvementRoleId>;
export declare const fr: LabelLookup<InvolvementRoleId>;
export declare const es: LabelLookup<InvolvementRoleId>;
export declare const ru: LabelLookup<InvolvementRoleId>;
export declare const ar: LabelLookup<InvolvementRoleId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `involvementRoleLabel(id, "zh-CN")`.
 */
export declare const involvementRoleLabel: (entryId: InvolvementRoleId, lang: string) => Label;
