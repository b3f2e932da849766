export { CODES, type Code, type CodeInfo } from "./codes.js";
export { InternalError } from "./internal-error.js";
export { DEFAULT_LIMITS, LEAST_LIMITS, type Limits } from "./limits.js";
export { localise, messageFor, type Catalogue } from "./messages.js";
export { LAYERS, TLP_LABELS } from "./report.js";
export type {
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
} from "./report.js";
export type { RuleChoice } from "./rules/engine.js";
export type { RuleProfile } from "./rules/rule.js";
export { tipxSchema, type StandardResult, type StandardSchema } from "./standard-schema.js";
export { fold, type Folding, type SummaryOptions } from "./summary.js";
export { summarise, validate, validateBytes, validateStream } from "./validate.js";
export type { ByteSource } from "./stream.js";
export type { ReportOptions, StreamOptions, ValidateOptions } from "./validate.js";
