import type { Catalogue } from "../code-book.js";
import { localiseIssue } from "../messages.js";
import { bareIssue, type Issue, type Report } from "../report.js";

/** A finding as a line of NDJSON; with a catalogue, in its language. */
export const findingLine = (issue: Issue, catalogue?: Catalogue): string =>
  `${JSON.stringify(bareIssue(catalogue ? localiseIssue(issue, catalogue) : issue))}\n`;

/**
 * The last lines of a report in NDJSON: a line for each total, where counts are disclosed, then the report without its findings.
 * The very last line has no `code`; it is missing when a run was cut short.
 */
export function closingLines(report: Report): string {
  const { issues: _, totals = [], ...rest } = report;
  return [...totals, rest].map((row) => `${JSON.stringify(row)}\n`).join("");
}
