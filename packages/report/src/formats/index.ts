export {
  toBasicOutput,
  type BasicOptions,
  type BasicOutput,
  type KeywordLocation,
  type OutputUnit,
} from "./basic.js";
export { toOperationOutcome, type OperationOutcome, type OutcomeIssue } from "./fhir.js";
export { FORMATS, writeReport, type Format, type WriteOptions } from "./write.js";
export { toJUnit } from "./junit.js";
export { closingLines, findingLine } from "./ndjson.js";
export type { FormatOptions } from "./parts.js";
export { toProblem, type Problem, type ProblemError } from "./problem.js";
export { toSarif, type SarifLog, type SarifOptions } from "./sarif.js";
export { toText, type Paint, type Style, type TextOptions } from "./text.js";
export { wrap } from "./wrap.js";
