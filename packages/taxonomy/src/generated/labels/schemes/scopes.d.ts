// Generated from packages/taxonomy/data/scopes by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ScopeId } from "../../id-types.js";

export declare const en: LabelLookup<ScopeId>;
export declare const km: LabelLookup<ScopeId>;
export declare const zhHans: LabelLookup<ScopeId>;
export declare const th: LabelLookup<ScopeId>;
export declare const vi: LabelLookup<ScopeId>;
export declare const lo: LabelLookup<ScopeId>;
export declare const my: LabelLookup<ScopeId>;
export declare const ms: LabelLookup<ScopeId>;
export declare const id: LabelLookup<ScopeId>;
export declare const fil: LabelLookup<ScopeId>;
export declare const pt: LabelLookup<ScopeId>;
export declare const fr: LabelLookup<ScopeId>;
export declare const es: LabelLookup<ScopeId>;
export declare const ru: LabelLookup<ScopeId>;
export declare const ar: LabelLookup<ScopeId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `scopeLabel(id, "zh-CN")`.
 */
export declare const scopeLabel: (entryId: ScopeId, lang: string) => Label;
