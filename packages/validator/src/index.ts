export { CODES, type Code, type CodeInfo } from "./codes.js";
export { InternalError } from "./internal-error.js";
export { keywordOf } from "./keyword-location.js";
export { DEFAULT_LIMITS, LEAST_LIMITS, type Limits } from "./limits.js";
export { codeBook, messageFor } from "./code-book.js";
export { localise, LAYERS, TLP_LABELS } from "@tipx/report";
export type {
  Catalogue,
  CodeBook,
  Folding,
  SummaryOptions,
  Issue,
  Layer,
  NotChecked,
  Params,
  Profile,
  Report,
  Severity,
  Summary,
  Tlp,
  Total,
  Verdict,
} from "@tipx/report";
export { ANY as RECORD_TYPES, PROFILES as RULE_PROFILES } from "@tipx/rules";
export type { AnyRecord, Records, RuleChoice, RuleId, RuleProfile, Type as RecordType } from "@tipx/rules";
export {
  tipxSchema,
  type LooseSchemaOptions,
  type SchemaOptions,
  type StandardResult,
  type StandardSchema,
} from "./standard-schema.js";
export { fold, summarise } from "./summary.js";
export { createValidator, validate, validateBytes, validateParsed, validateStream, type Validator } from "./validate.js"; // prettier-ignore
export type { ByteSource } from "./stream.js";
export type { ReportOptions, StreamOptions, ValidateOptions } from "./options.js";
export { unknownKeys } from "./unknown-keys.js";
