export {
  catalogueOf,
  infoOf,
  joinBooks,
  joinCatalogues,
  LANGUAGES,
  listParam,
  lookUpParam,
} from "./code-book.js";
export type { About, Catalogue, CodeBook, CodeInfo, Language, Translated } from "./code-book.js";
export { inEnglish, localise, localiseIssue, messageFor } from "./messages.js";
export { refusedInput } from "./refusal.js";
export { LAYERS, NOT_CHECKED_REASONS, OTHER_LAYERS, stricter, TLP_LABELS } from "./report.js";
export type {
  AnyLayer,
  Issue,
  Layer,
  NotChecked,
  NotCheckedReason,
  Params,
  Profile,
  Report,
  Severity,
  Summary,
  Tlp,
  Tool,
  Total,
  Verdict,
} from "./report.js";
export { fold, summarise, SUMMARY_OPTIONS, type Folding, type SummaryOptions } from "./summary.js";
export { wordingOf, type Wording } from "./wording.js";
export type { TranslatedWords, Words } from "./words/words.js";
