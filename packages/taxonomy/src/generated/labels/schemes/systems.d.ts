// Generated from packages/taxonomy/data/systems by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { SystemId } from "../../id-types.js";

export declare const en: LabelLookup<SystemId>;
export declare const km: LabelLookup<SystemId>;
export declare const zhHans: LabelLookup<SystemId>;
export declare const th: LabelLookup<SystemId>;
export declare const vi: LabelLookup<SystemId>;
export declare const lo: LabelLookup<SystemId>;
export declare const my: LabelLookup<SystemId>;
export declare const ms: LabelLookup<SystemId>;
export declare const id: LabelLookup<SystemId>;
export declare const fil: LabelLookup<SystemId>;
export declare const pt: LabelLookup<SystemId>;
export declare const fr: LabelLookup<SystemId>;
export declare const es: LabelLookup<SystemId>;
export declare const ru: LabelLookup<SystemId>;
export declare const ar: LabelLookup<SystemId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `systemLabel(id, "zh-CN")`.
 */
export declare const systemLabel: (entryId: SystemId, lang: string) => Label;
