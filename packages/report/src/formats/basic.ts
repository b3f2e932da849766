import type { Issue, Params, Report, Total } from "../report.js";
import { headOf, placeOf, summaryText } from "./parts.js";

/** The location of the keyword that a finding is about, as JSON Schema's output names it. */
export interface KeywordLocation {
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation?: string;
}

export interface BasicOptions {
  /** Tells the keyword of a finding in the schemas of a release. Without it every finding names the whole schema. */
  readonly locate?: (issue: Issue, version: string) => KeywordLocation;
}

export interface OutputUnit extends Pick<Issue, "input" | "line" | "record" | "layer" | "code" | "severity"> {
  readonly valid: boolean;
  readonly keywordLocation: string;
  readonly absoluteKeywordLocation?: string;
  readonly instanceLocation: string;
  readonly error?: string;
  readonly annotation?: string;
  readonly params: Params;
}

/** The `basic` output of JSON Schema 2020-12, section 12.4.2, with members of ours. */
export interface BasicOutput extends ReturnType<typeof headOf> {
  readonly valid: boolean;
  readonly keywordLocation: "";
  readonly instanceLocation: "";
  /** Why, when it is not valid and no `errors` can say so. */
  readonly error?: string;
  readonly errors?: readonly OutputUnit[];
  readonly annotations?: readonly OutputUnit[];
  readonly totals?: readonly Total[];
}

/**
 * The `basic` output of JSON Schema 2020-12. Errors are `errors`, all else `annotations`. `instanceLocation` is a pointer
 * into the record that `input`, `line` and `record` name. `keywordLocation` is exact where the report determines it, and
 * `absoluteKeywordLocation` then names the keyword in the published schemas. A report does not say which branches of a schema
 * a record took: where several fit, `keywordLocation` leaves them and the references out. Refused inputs, rules and
 * the code `record-type` have no one keyword: theirs is the whole schema, and `code` says what.
 */
export function toBasicOutput(report: Report, { locate }: BasicOptions = {}): BasicOutput {
  const { summary, issues, totals } = report;
  const valid = summary.invalid + summary.refused === 0;
  const unit = (issue: Issue): OutputUnit => {
    const { pointer, layer, code, severity, message, params } = issue;
    const error = severity === "error";
    return {
      valid: !error,
      ...(locate?.(issue, report.tool.version) ?? { keywordLocation: "" }),
      instanceLocation: pointer,
      ...(error ? { error: message } : { annotation: message }),
      ...placeOf(issue),
      layer,
      code,
      severity,
      params,
    };
  };
  const errors = issues.filter(({ severity }) => severity === "error");
  const notes = issues.filter(({ severity }) => severity !== "error");
  return {
    valid,
    keywordLocation: "",
    instanceLocation: "",
    ...(!valid && errors.length === 0 && { error: `${summaryText(summary)}.` }),
    ...headOf(report),
    ...(errors.length > 0 && { errors: errors.map(unit) }),
    ...(notes.length > 0 && { annotations: notes.map(unit) }),
    ...(totals && { totals }),
  };
}
