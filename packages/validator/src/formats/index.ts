export { toBasicOutput, type BasicOutput, type OutputUnit } from "./basic.js";
export { toOperationOutcome, type OperationOutcome, type OutcomeIssue } from "./fhir.js";
export { toJUnit } from "./junit.js";
export { toProblem, type Problem, type ProblemError } from "./problem.js";
export { toSarif, type SarifLog, type SarifOptions } from "./sarif.js";
