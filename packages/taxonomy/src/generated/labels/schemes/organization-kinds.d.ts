// Generated from packages/taxonomy/data/organization-kinds by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { OrganizationKindId } from "../../id-types.js";

export declare const en: LabelLookup<OrganizationKindId>;
export declare const km: LabelLookup<OrganizationKindId>;
export declare const zhHans: LabelLookup<OrganizationKindId>;
export declare const th: LabelLookup<OrganizationKindId>;
export declare const vi: LabelLookup<OrganizationKindId>;
export declare const lo: LabelLookup<OrganizationKindId>;
export declare const my: LabelLookup<OrganizationKindId>;
export declare const ms: LabelLookup<OrganizationKindId>;
export declare const id: LabelLookup<OrganizationKindId>;
export declare const fil: LabelLookup<OrganizationKindId>;
export declare const pt: LabelLookup<OrganizationKindId>;
export declare const fr: LabelLookup<OrganizationKindId>;
export declare const es: LabelLookup<OrganizationKindId>;
export declare const ru: LabelLookup<OrganizationKindId>;
export declare const ar: LabelLookup<OrganizationKindId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `organizationKindLabel(id, "zh-CN")`.
 */
export declare const organizationKindLabel: (entryId: OrganizationKindId, lang: string) => Label;
