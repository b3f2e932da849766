// Generated from packages/taxonomy/data/meetings by `npm run fix`. Do not edit.

import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { MeetingId } from "../../id-types.js";

export declare const en: LabelLookup<MeetingId>;
export declare const km: LabelLookup<MeetingId>;
export declare const zhHans: LabelLookup<MeetingId>;
export declare const th: LabelLookup<MeetingId>;
export declare const vi: LabelLookup<MeetingId>;
export declare const lo: LabelLookup<MeetingId>;
export declare const my: LabelLookup<MeetingId>;
export declare const ms: LabelLookup<MeetingId>;
export declare const id: LabelLookup<MeetingId>;
export declare const fil: LabelLookup<MeetingId>;
export declare const pt: LabelLookup<MeetingId>;
export declare const fr: LabelLookup<MeetingId>;
export declare const es: LabelLookup<MeetingId>;
export declare const ru: LabelLookup<MeetingId>;
export declare const ar: LabelLookup<MeetingId>;

/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as `label` of the package's root.
 * It brings the labels of all languages into a bundle. Example: `meetingLabel(id, "zh-CN")`.
 */
export declare const meetingLabel: (entryId: MeetingId, lang: string) => Label;
