import { inEnglish } from "../messages.js";
import type { Issue, Report } from "../report.js";
import type { Wording } from "../wording.js";
import type { Words } from "../words/words.js";
import type { FormatOptions } from "./parts.js";
import { wrap } from "./wrap.js";

export type Style = "bold" | "dim" | "red" | "yellow" | "green";
export type Paint = (style: Style, text: string) => string;

export interface TextOptions extends FormatOptions {
  readonly wording: Wording;
  /** How an input is named to a person, by its number. Nothing invisible may be in a name. */
  readonly nameOf: (input: number, words: Words) => string;
  /** The inputs that hold several records, whose findings say which. Default: none. */
  readonly arrays?: ReadonlySet<number>;
  /** How many inputs were refused as a whole; the report counts each as one record. Default 0. */
  readonly refusedInputs?: number;
  /** Default: no colours. */
  readonly paint?: Paint;
  /** The faulty values, when a person at a terminal asked for them. */
  readonly values?: ReadonlyMap<Issue, string> | undefined;
}
type Input = Required<Omit<TextOptions, "values">> &
  Pick<TextOptions, "values"> & { readonly report: Report };

/**
 * A report for a person: findings by input, where and what and who says so; then what was not checked; then the sum. The report
 * is in the language of the wording already (`localise`).
 */
export function toText(report: Report, options: TextOptions): string {
  const input: Input = {
    arrays: new Set(),
    refusedInputs: 0,
    paint: (_style, text) => text,
    ...options,
    report,
  };
  const { arrays, refusedInputs, nameOf, wording } = input;
  const { words, catalogue } = wording;
  const blocks = [...byInput(report.issues)].map(([number, issues]) => {
    const name = nameOf(number, words);
    return issues
      .map((issue) => findingText(issue, placeText(issue, name, arrays.has(number)), input))
      .join("\n");
  });
  const asked =
    report.summary.records > refusedInputs ? [words.handling(report.handling.tlp.toUpperCase())] : [];
  const draft = catalogue.status === "draft" && "draft" in words ? [words.draft] : [];
  const tail = [...omitted(report, words), ...notChecked(report, words), ...asked, ...draft].join("\n");
  const end = conclusion(input);
  return `${[...blocks, totals(input), tail, end].filter((block) => block !== "").join("\n\n")}\n`;
}

function byInput(issues: readonly Issue[]): Map<number, Issue[]> {
  const groups = new Map<number, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.input);
    if (group) group.push(issue);
    else groups.set(issue.input, [issue]);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}

const COLOURS = { error: "red", warning: "yellow", info: "dim" } as const;

const severityText = (severity: Issue["severity"], { paint, wording: { words } }: Input): string =>
  paint(COLOURS[severity], words.severity[severity]);

function findingText(issue: Issue, place: string, input: Input): string {
  const { paint, book, values, wording } = input;
  const { words, catalogue } = wording;
  const value = values?.get(issue);
  const told = (name: "why" | "source"): string[] => {
    const text = catalogue.about(issue.code)?.[name];
    const english = book.english.about(issue.code)?.[name];
    if (english === undefined) return [];
    return [wrap(`${words[name]} ${text ?? inEnglish(english, catalogue)}`, "    ")];
  };
  return [
    `${paint("bold", place)}${issue.pointer === "" ? "" : `  ${issue.pointer}`}`,
    `  ${severityText(issue.severity, input)} ${issue.code} ${paint("dim", `(${issue.layer})`)}`,
    wrap(issue.message, "    "),
    ...(value === undefined ? [] : [`    ${words.value} ${value}`]),
    ...told("why"),
    ...told("source"),
    ...seeAlso(issue).map((line) => `    ${words.see} ${line}`),
  ].join("\n");
}

/** What there is in place of findings where their places are not disclosed. */
function totals(input: Input): string {
  const { report, paint, wording } = input;
  const { words } = wording;
  if (!report.totals || report.totals.length === 0) return "";
  const rows = report.totals.map(
    ({ layer, code, severity, findings }) =>
      `  ${severityText(severity, input)} ${code} ${paint("dim", `(${layer})`)}: ${words.findings(findings)}`,
  );
  return [words.totals, ...rows].join("\n");
}

/** `cases.ndjson:7` as editors understand it; `case.json[3]` is the fourth record of an array. */
function placeText({ line, record }: Issue, name: string, array: boolean): string {
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
    words.notChecked(layer, rule, records, reason),
  );

function conclusion({ report: { summary }, refusedInputs, paint, wording: { words } }: Input): string {
  const { valid, invalid, warnings, notes = 0 } = summary;
  const records = summary.records - refusedInputs;
  const refused = summary.refused - refusedInputs;
  const told = [
    ...(warnings > 0 ? [` ${words.warnings(warnings)}`] : []),
    ...(notes > 0 ? [` ${words.notes(notes)}`] : []),
  ].join("");
  const inputs = refusedInputs === 0 ? "" : paint("red", words.inputsRefused(refusedInputs));
  if (records === 0) return inputs || words.none;
  if (valid === records && inputs === "") return paint("green", words.allValid(records)) + told;
  const tally = words.tally(records, { valid, invalid, refused });
  return `${paint(valid === records ? "green" : "red", tally)}${told}${inputs && ` ${inputs}`}`;
}
