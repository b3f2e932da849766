// Generated from packages/taxonomy/data/consent-scopes by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ConsentScopeId } from "../../id-types.js";

export declare const en: LabelLookup<ConsentScopeId>;
export declare const km: LabelLookup<ConsentScopeId>;
export declare const zhHans: LabelLookup<ConsentScopeId>;
export declare const th: LabelLookup<ConsentScopeId>;
export declare const vi: LabelLookup<ConsentScopeId>;
export declare const lo: LabelLookup<ConsentScopeId>;
export declare const my: LabelLookup<ConsentScopeId>;
export declare const ms: LabelLookup<ConsentScopeId>;
export declare const id: LabelLookup<ConsentScopeId>;
export declare const fil: LabelLookup<ConsentScopeId>;
export declare const pt: LabelLookup<ConsentScopeId>;
export declare const fr: LabelLookup<ConsentScopeId>;
export declare const es: LabelLookup<ConsentScopeId>;
export declare const ru: LabelLookup<ConsentScopeId>;
export declare const ar: LabelLookup<ConsentScopeId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `consentScopeLabel(id, "zh-CN")`.
 */
export declare const consentScopeLabel: (entryId: ConsentScopeId, lang: string) => Label;
