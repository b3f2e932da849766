import type { Issue, Report } from "@tipx/validator";
import type { Paint } from "../colour.js";
import { escapeText } from "../escape.js";
import { isStdin } from "../input/source.js";
import { wrap } from "../wrap.js";
import type { PublishedRule } from "./rules.js";

export interface TextInput {
  readonly report: Report;
  /** The inputs as they were named on the command line. */
  readonly names: readonly string[];
  /** The inputs that hold several records, whose findings say which. */
  readonly arrays: ReadonlySet<number>;
  /** How many inputs were refused as a whole; the report counts each as one record. */
  readonly refusedInputs: number;
  readonly paint: Paint;
  readonly rules: readonly PublishedRule[];
  /** The faulty values, when a person at a terminal asked for them. */
  readonly values?: ReadonlyMap<Issue, string> | undefined;
}

/** A report for a person: findings by file, where and what and who says so; then what was not looked at; then the sum. */
export function reportText({
  report,
  names,
  arrays,
  refusedInputs,
  paint,
  rules,
  values,
}: TextInput): string {
  const blocks = [...byInput(report.issues)].map(([input, issues]) => {
    const name = nameOf(names[input] ?? "");
    const place = (issue: Issue) => placeOf(issue, name, arrays.has(input));
    return issues
      .map((issue) => findingText(issue, place(issue), paint, rules, values?.get(issue)))
      .join("\n");
  });
  const asked =
    report.summary.records > refusedInputs
      ? [`The strictest handling asked for is TLP:${report.handling.tlp.toUpperCase()}.`]
      : [];
  const tail = [...omitted(report), ...notChecked(report), ...asked].join("\n");
  const end = conclusion(report, refusedInputs, paint);
  return `${[...blocks, tail, end].filter((block) => block !== "").join("\n\n")}\n`;
}

const nameOf = (name: string): string => (isStdin(name) ? "(standard input)" : escapeText(name));

function byInput(issues: readonly Issue[]): Map<number, Issue[]> {
  const groups = new Map<number, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.input);
    if (group) group.push(issue);
    else groups.set(issue.input, [issue]);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}

function findingText(
  issue: Issue,
  place: string,
  paint: Paint,
  rules: readonly PublishedRule[],
  value: string | undefined,
): string {
  const severity = issue.severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  const rule = issue.layer === "rules" ? rules.find(({ id }) => id === issue.code) : undefined;
  return [
    `${paint("bold", place)}${issue.pointer === "" ? "" : `  ${issue.pointer}`}`,
    `  ${severity} ${issue.code} ${paint("dim", `(${issue.layer})`)}`,
    wrap(issue.message, "    "),
    ...(value === undefined ? [] : [`    value: ${value}`]),
    ...(rule ? [wrap(`why: ${rule.why}`, "    "), wrap(`source: ${rule.source}`, "    ")] : []),
    ...seeAlso(issue).map((line) => `    see: ${line}`),
  ].join("\n");
}

/** `cases.ndjson:7` as editors understand it; `case.json[3]` is the fourth record of an array. */
function placeOf({ line, record }: Issue, name: string, array: boolean): string {
  if (line !== undefined) return `${name}:${line}`;
  return array && record !== undefined ? `${name}[${record}]` : name;
}

/** The commands that show what is allowed instead, where the message does not name one. */
function seeAlso({ layer, code, params: { scheme, to, under } }: Issue): string[] {
  if (layer !== "vocabulary" || typeof scheme !== "string") return [];
  const ids = [to ?? under ?? []].flat();
  if (ids.length > 0) return ids.map((id) => `tipx show ${scheme}/${id}`);
  return code === "withdrawn-id" ? [`tipx list ${scheme}`] : [];
}

const omitted = ({ summary: { issuesOmitted } }: Report): string[] =>
  issuesOmitted === 0 ? [] : [`${count(issuesOmitted, "more finding")} not listed; --max-issues lists more.`];

const REASONS = {
  "not-asked": "left out by --layers",
  disabled: "left out by --disable",
  "earlier-errors": "which had errors before it came to that",
  "needs-structure": "because the structure, which they rely on, was left out by --layers",
  "stream-limit": "because the stream held more ids than are kept to compare",
};

function notChecked({ summary }: Report): string[] {
  return summary.notChecked.map(
    ({ layer, rule, reason, records }) =>
      `Not checked: ${rule ?? layer} for ${count(records, "record")}, ${REASONS[reason]}.`,
  );
}

function conclusion({ summary }: Report, refusedInputs: number, paint: Paint): string {
  const { valid, invalid, warnings } = summary;
  const records = summary.records - refusedInputs;
  const refused = summary.refused - refusedInputs;
  const warned = warnings === 0 ? "" : ` ${count(warnings, "warning")}.`;
  const inputs =
    refusedInputs === 0 ? "" : paint("red", `${count(refusedInputs, "input")} refused as a whole.`);
  if (records === 0) return inputs || "No records were found.";
  if (valid === records && inputs === "")
    return paint("green", `${count(records, "record")}, all valid.`) + warned;
  const parts = [
    `${valid} valid`,
    ...(invalid > 0 ? [`${invalid} with errors`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  return `${paint(valid === records ? "green" : "red", `${count(records, "record")}: ${parts.join(", ")}.`)}${warned}${inputs && ` ${inputs}`}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
