import type { Report } from "@tipx/report";
import * as formats from "@tipx/report/formats";
import { codeBook } from "./code-book.js";
import { keywordOf } from "./keyword-location.js";

export type {
  BasicOutput,
  OperationOutcome,
  OutcomeIssue,
  OutputUnit,
  Problem,
  ProblemError,
  SarifLog,
} from "@tipx/report/formats";
export { toProblem } from "@tipx/report/formats";

/** A SARIF 2.1.0 log of a report of this validator. `exitCode`: what the program that made the report exits with. */
export const toSarif = (report: Report, options: { readonly exitCode?: number } = {}): formats.SarifLog =>
  formats.toSarif(report, { ...options, book: codeBook });

/** JUnit XML of a report of this validator. */
export const toJUnit = (report: Report): string => formats.toJUnit(report, { book: codeBook });

/** A FHIR OperationOutcome, R4 and R5 alike, of a report of this validator. */
export const toOperationOutcome = (report: Report): formats.OperationOutcome =>
  formats.toOperationOutcome(report, { book: codeBook });

/**
 * The `basic` output of JSON Schema 2020-12 of a report of this validator. `keywordLocation` is exact where the report determines
 * it, and `absoluteKeywordLocation` then names the keyword in the published schemas.
 */
export const toBasicOutput = (report: Report): formats.BasicOutput =>
  formats.toBasicOutput(report, { locate: keywordOf });

export { keywordOf };
