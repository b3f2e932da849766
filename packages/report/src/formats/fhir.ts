import { BASE_URI } from "@tipx/taxonomy/ids";
import type { CodeBook } from "../code-book.js";
import type { AnyLayer, Issue, Report, Total } from "../report.js";
import { count } from "../words/en.js";
import { draftText, FINDINGS_URI, notCheckedText, omittedText, placeText, summaryText, titleOf, type FormatOptions } from "./parts.js"; // prettier-ignore

interface Coding {
  readonly system: string;
  readonly version?: string;
  readonly code: string;
}
type IssueType =
  | "structure" | "required" | "value" | "invariant" | "code-invalid" | "too-long" | "not-found" | "exception" | "processing" | "informational"; // prettier-ignore

export interface OutcomeIssue {
  readonly extension?: readonly { readonly url: string; readonly valueInteger: number }[];
  readonly severity: "fatal" | "error" | "warning" | "information";
  readonly code: IssueType;
  readonly details: { readonly coding?: readonly [Coding]; readonly text: string };
  readonly diagnostics?: string;
  readonly expression?: readonly [string];
}

/** An OperationOutcome that R4 and R5 read alike. */
export interface OperationOutcome {
  readonly resourceType: "OperationOutcome";
  readonly meta: { readonly security: readonly [Coding]; readonly tag?: readonly [Coding] };
  readonly language: string;
  readonly issue: readonly [OutcomeIssue, ...OutcomeIssue[]];
}

const LINE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";

/** The nearest code of HL7's IssueType value set; other codes go by their severity or their layer. */
const TYPES: Readonly<Record<string, IssueType>> = {
  "internal-error": "exception",
  "too-large": "too-long",
  "too-many-keys": "too-long",
  "too-many-items": "too-long",
  "string-too-long": "too-long",
  depth: "too-long",
  "not-found": "not-found",
  required: "required",
  type: "structure",
  "unknown-property": "structure",
  "record-type": "structure",
  "no-branch": "structure",
};
const BY_LAYER: Readonly<Record<AnyLayer, IssueType>> = {
  input: "structure",
  structure: "value",
  vocabulary: "code-invalid",
  rules: "invariant",
  conversion: "processing",
  release: "processing",
};

/**
 * A FHIR OperationOutcome, R4 and R5 alike. The handling is a security label; the code of a finding is a coding of ours beside
 * the code of the IssueType value set; a refusal is fatal. Paths are FHIRPath from the record.
 */
export function toOperationOutcome(report: Report, { book }: FormatOptions): OperationOutcome {
  const { tool, handling, messages, disclosure, summary, issues, totals } = report;
  const coding = (code: string): Coding => ({ system: FINDINGS_URI, version: tool.version, code });
  const notes = [
    ...summary.notChecked.map(notCheckedText),
    ...(summary.issuesOmitted > 0 ? [omittedText(summary)] : []),
    ...(messages?.status === "draft" ? [draftText(messages.lang)] : []),
  ].map((text) => information(text));
  return {
    resourceType: "OperationOutcome",
    meta: {
      security: [{ system: `${BASE_URI}handling-codes`, version: tool.taxonomyVersion, code: handling.tlp }],
      ...(disclosure && { tag: [{ system: `${BASE_URI}disclosure`, code: disclosure }] }),
    },
    language: messages?.lang ?? "en",
    issue: [
      information(`${summaryText(summary)}.`),
      ...(totals ?? []).map((total) => ofTotal(total, coding, book)),
      ...issues.map((issue) => ofIssue(issue, coding)),
      ...notes,
    ],
  };
}

const information = (text: string): OutcomeIssue => ({
  severity: "information",
  code: "informational",
  details: { text },
});

function severityOf({ layer, severity }: Pick<Issue, "layer" | "severity">): OutcomeIssue["severity"] {
  if (severity === "info") return "information";
  return severity === "error" && layer === "input" ? "fatal" : severity;
}

const typeOf = ({ layer, code, severity }: Pick<Issue, "layer" | "code" | "severity">): IssueType =>
  (Object.hasOwn(TYPES, code) ? TYPES[code] : undefined) ??
  (severity === "info" ? "informational" : BY_LAYER[layer]);

function ofIssue(issue: Issue, coding: (code: string) => Coding): OutcomeIssue {
  const { line, pointer, code, message } = issue;
  return {
    ...(line !== undefined && { extension: [{ url: LINE, valueInteger: line }] }),
    severity: severityOf(issue),
    code: typeOf(issue),
    details: { coding: [coding(code)], text: message },
    diagnostics: `${placeText(issue)}${pointer === "" ? "" : `, ${pointer}`}`,
    ...(pointer !== "" && { expression: [fhirPath(pointer)] }),
  };
}

const ofTotal = (total: Total, coding: (code: string) => Coding, book: CodeBook): OutcomeIssue => ({
  severity: severityOf(total),
  code: typeOf(total),
  details: { coding: [coding(total.code)], text: titleOf(total.code, book) },
  diagnostics: count(total.findings, "finding"),
});

/** `/records/3/handling/tlp` is `records[3].handling.tlp`. */
const fhirPath = (pointer: string): string =>
  pointer
    .slice(1)
    .split("/")
    .map((step, at) => (/^[0-9]+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join("");
