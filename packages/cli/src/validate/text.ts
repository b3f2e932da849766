import { isStdin } from "@tipx/files";
import type { Issue, Report } from "@tipx/validator";
import type { Paint } from "../colour.js";
import { escapeText } from "../escape.js";
import { wrap } from "../wrap.js";
import type { Language } from "./language.js";
import type { PublishedRule } from "./rules.js";
import type { Words } from "./words/words.js";

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
  readonly language: Language;
  /** The faulty values, when a person at a terminal asked for them. */
  readonly values?: ReadonlyMap<Issue, string> | undefined;
}

/** A report for a person: findings by file, where and what and who says so; then what was not looked at; then the sum. */
export function reportText(input: TextInput): string {
  const { report, names, arrays, refusedInputs, language } = input;
  const { words, translation } = language;
  const blocks = [...byInput(report.issues)].map(([number, issues]) => {
    const name = nameOf(names[number] ?? "", words);
    return issues
      .map((issue) => findingText(issue, placeOf(issue, name, arrays.has(number)), input))
      .join("\n");
  });
  const asked =
    report.summary.records > refusedInputs ? [words.handling(report.handling.tlp.toUpperCase())] : [];
  const draft = translation?.catalogue.status === "draft" ? [translation.draft] : [];
  const tail = [...omitted(report, words), ...notChecked(report, words), ...asked, ...draft].join("\n");
  const end = conclusion(input);
  return `${[...blocks, totals(input), tail, end].filter((block) => block !== "").join("\n\n")}\n`;
}

const nameOf = (name: string, { standardInput }: Words): string =>
  isStdin(name) ? standardInput : escapeText(name);

function byInput(issues: readonly Issue[]): Map<number, Issue[]> {
  const groups = new Map<number, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.input);
    if (group) group.push(issue);
    else groups.set(issue.input, [issue]);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}

const severityText = (severity: Issue["severity"], { paint, language: { words } }: TextInput): string =>
  paint(severity === "error" ? "red" : "yellow", words.severity[severity]);

function findingText(issue: Issue, place: string, input: TextInput): string {
  const { paint, rules, values, language } = input;
  const { words, translation } = language;
  const value = values?.get(issue);
  const rule = issue.layer === "rules" ? rules.find(({ id }) => id === issue.code) : undefined;
  const english = (text: string) => (translation ? `${text} [en]` : text);
  return [
    `${paint("bold", place)}${issue.pointer === "" ? "" : `  ${issue.pointer}`}`,
    `  ${severityText(issue.severity, input)} ${issue.code} ${paint("dim", `(${issue.layer})`)}`,
    wrap(issue.message, "    "),
    ...(value === undefined ? [] : [`    ${words.value} ${value}`]),
    ...(rule
      ? [
          wrap(`${words.why} ${english(rule.why)}`, "    "),
          wrap(`${words.source} ${english(rule.source)}`, "    "),
        ]
      : []),
    ...seeAlso(issue).map((line) => `    ${words.see} ${line}`),
  ].join("\n");
}

/** What there is in place of findings where their places are not disclosed. */
function totals(input: TextInput): string {
  const { report, paint, language } = input;
  const { words } = language;
  if (!report.totals || report.totals.length === 0) return "";
  const rows = report.totals.map(
    ({ layer, code, severity, findings }) =>
      `  ${severityText(severity, input)} ${code} ${paint("dim", `(${layer})`)}: ${words.findings(findings)}`,
  );
  return [words.totals, ...rows].join("\n");
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

const omitted = ({ summary: { issuesOmitted }, totals: counted }: Report, words: Words): string[] =>
  issuesOmitted === 0
    ? []
    : [counted ? words.omittedFromTotals(issuesOmitted) : words.omitted(issuesOmitted)];

const notChecked = ({ summary }: Report, words: Words): string[] =>
  summary.notChecked.map(({ layer, rule, reason, records }) =>
    words.notChecked(rule ?? layer, records, reason),
  );

function conclusion({ report: { summary }, refusedInputs, paint, language: { words } }: TextInput): string {
  const { valid, invalid, warnings } = summary;
  const records = summary.records - refusedInputs;
  const refused = summary.refused - refusedInputs;
  const warned = warnings === 0 ? "" : ` ${words.warnings(warnings)}`;
  const inputs = refusedInputs === 0 ? "" : paint("red", words.inputsRefused(refusedInputs));
  if (records === 0) return inputs || words.none;
  if (valid === records && inputs === "") return paint("green", words.allValid(records)) + warned;
  const tally = words.tally(records, { valid, invalid, refused });
  return `${paint(valid === records ? "green" : "red", tally)}${warned}${inputs && ` ${inputs}`}`;
}
