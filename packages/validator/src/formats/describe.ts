import { BASE_URI } from "@tipx/taxonomy/ids";
import { CODES, type Code } from "../codes.js";
import type { Issue, Layer, NotChecked, Report } from "../report.js";
import { RULES } from "../rules/table.js";

/** The namespace of the codes of findings, those of rules included. */
export const FINDINGS_URI = `${BASE_URI}findings`;

export const findingUri = (code: string): string => `${FINDINGS_URI}/${code}`;

export interface Description {
  readonly layer: Layer;
  readonly severity: Issue["severity"];
  /** What the code says; of a rule, what holds where it is kept. */
  readonly meaning: string;
  /** Only rules have these. */
  readonly why?: string;
  readonly source?: string;
  readonly advice?: string;
}

/** What is published of a code; undefined for one that a caller of ours added, such as a file that was not found. */
export function describe(code: string): Description | undefined {
  if (Object.hasOwn(CODES, code)) return CODES[code as Code];
  const rule = RULES.find(({ id }) => id === code);
  return (
    rule && {
      layer: "rules",
      severity: rule.severity,
      meaning: rule.title,
      why: rule.why,
      source: rule.source,
      advice: rule.advice,
    }
  );
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const REASONS: Readonly<Record<NotChecked["reason"], string>> = {
  "not-asked": "it was not asked for",
  disabled: "it was disabled",
  "earlier-errors": "the layers before found errors",
  "needs-structure": "the layer structure, on which it stands, was left out",
  "stream-limit": "the stream held more ids than are kept to compare",
};

export const notCheckedText = ({
  layer,
  rule,
  reason,
  records,
}: Report["summary"]["notChecked"][number]): string =>
  `Not checked: ${rule === undefined ? `the layer ${layer}` : `the rule ${rule}`}, for ${plural(records, "record")}: ${REASONS[reason]}.`;

export const omittedText = ({ issuesOmitted }: Report["summary"]): string =>
  `${plural(issuesOmitted, "more finding")} not listed.`;

/** `3 records: 1 valid, 1 with errors, 1 refused; 2 warnings` */
export const summaryText = ({ records, valid, invalid, refused, warnings }: Report["summary"]): string =>
  `${plural(records, "record")}: ${valid} valid, ${invalid} with errors, ${refused} refused; ${plural(warnings, "warning")}`;

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
