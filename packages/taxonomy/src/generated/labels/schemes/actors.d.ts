// Generated from packages/taxonomy/data/actors by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ActorId } from "../../id-types.js";

export declare const en: LabelLookup<ActorId>;
export declare const km: LabelLookup<ActorId>;
export declare const zhHans: LabelLookup<ActorId>;
export declare const th: LabelLookup<ActorId>;
export declare const vi: LabelLookup<ActorId>;
export declare const lo: LabelLookup<ActorId>;
export declare const my: LabelLookup<ActorId>;
export declare const ms: LabelLookup<ActorId>;
export declare const id: LabelLookup<ActorId>;
export declare const fil: LabelLookup<ActorId>;
export declare const pt: LabelLookup<ActorId>;
export declare const fr: LabelLookup<ActorId>;
export declare const es: LabelLookup<ActorId>;
export declare const ru: LabelLookup<ActorId>;
export declare const ar: LabelLookup<ActorId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `actorLabel(id, "zh-CN")`.
 */
export declare const actorLabel: (entryId: ActorId, lang: string) => Label;
