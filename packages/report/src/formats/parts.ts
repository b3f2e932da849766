import { BASE_URI } from "@tipx/taxonomy/ids";
import type { CodeBook } from "../code-book.js";
import type { Issue, Report } from "../report.js";
import { count, en } from "../words/en.js";

export interface FormatOptions {
  /** The codes that the report can hold. */
  readonly book: CodeBook;
}

/** The namespace of the codes of findings, those of rules included. */
export const FINDINGS_URI = `${BASE_URI}findings`;

export const findingUri = (code: string): string => `${FINDINGS_URI}/${code}`;

/** The title of a code, else the code itself. */
export const titleOf = (code: string, { english }: CodeBook): string => english.about(code)?.title ?? code;

export const notCheckedText = ({
  layer,
  rule,
  reason,
  records,
}: Report["summary"]["notChecked"][number]): string => en.notChecked(layer, rule, records, reason);

export const omittedText = ({ issuesOmitted }: Report["summary"]): string =>
  `${count(issuesOmitted, "more finding")} not listed.`;

export const draftText = (lang: string): string => `The messages in ${lang} are drafts, not yet reviewed.`;

/** `3 records: 1 valid, 1 with errors, 1 refused; 2 warnings, 1 note`. Notes are told where there are any. */
export const summaryText = ({
  records,
  valid,
  invalid,
  refused,
  warnings,
  notes = 0,
}: Report["summary"]): string =>
  `${count(records, "record")}: ${valid} valid, ${invalid} with errors, ${refused} refused; ${count(warnings, "warning")}${notes > 0 ? `, ${count(notes, "note")}` : ""}`;

/** Where a finding is, without its pointer: `input 0, line 7, record 6`. Inputs and records count from 0, lines from 1. */
export const placeText = ({ input, line, record }: Pick<Issue, "input" | "line" | "record">): string =>
  [
    `input ${input}`,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(record === undefined ? [] : [`record ${record}`]),
  ].join(", ");

/** The properties that name an issue's record, for formats that have none of their own for it. */
export const placeOf = ({ input, line, record }: Issue): Pick<Issue, "input" | "line" | "record"> => ({
  input,
  ...(line !== undefined && { line }),
  ...(record !== undefined && { record }),
});

/** What every format carries beside its findings: by whom, how to handle it, in which words, what was not disclosed. */
export const headOf = ({ tool, handling, messages, disclosure, summary }: Report) => ({
  tool,
  handling,
  ...(messages && { messages }),
  ...(disclosure && { disclosure }),
  summary,
});
