/** The languages in which fields are labelled. */
export const LABEL_LANGUAGES = ["en", "km", "zh-Hans"] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];
/** draft: our own translation, not yet reviewed by one who speaks the language and knows the field. Show it as one. */
export type LabelStatus = "reviewed" | "draft";

/** What a field is called in one language. */
export interface FieldLabel {
  readonly text: string;
  readonly lang: LabelLanguage;
  readonly status: LabelStatus;
}

/** Looks up labels of one language. */
export type LabelLookup = (path: string) => FieldLabel | undefined;
