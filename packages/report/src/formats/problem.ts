import { BASE_URI } from "@tipx/taxonomy/ids";
import type { Issue, Report, Total } from "../report.js";
import { findingUri, headOf, placeOf, summaryText } from "./parts.js";

/** An `application/problem+json` object of RFC 9457 with members of ours. */
export interface Problem extends ReturnType<typeof headOf> {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Absent when only counts are disclosed. */
  readonly errors?: readonly ProblemError[];
  readonly totals?: readonly Total[];
}

/** As in the example of RFC 9457, section 3: what is wrong and where, as a JSON Pointer in a URI fragment. */
export interface ProblemError extends Pick<
  Issue,
  "input" | "line" | "record" | "layer" | "code" | "severity" | "params"
> {
  readonly type: string;
  readonly detail: string;
  readonly pointer: string;
}

const TYPES = {
  "internal-error": { status: 500, title: "This service failed to check some records." },
  "invalid-records": { status: 422, title: "Some records are not valid." },
  "refused-inputs": { status: 400, title: "The input could not be read as records." },
  none: { status: 200, title: "No record has an error." },
} as const;

/**
 * The answer of a web service to records sent to it, to be sent as `application/problem+json` with its own status: 422 for
 * records that are not valid, 400 where nothing could be read, 500 where we failed. Records without errors are no problem in
 * the sense of RFC 9457: the object then says 200 and may carry warnings.
 */
export function toProblem(report: Report): Problem {
  const { summary, issues, totals } = report;
  const kind = kindOf(report);
  return {
    type: `${BASE_URI}problems/${kind}`,
    ...TYPES[kind],
    detail: `${summaryText(summary)}.`,
    ...headOf(report),
    ...(totals ? { totals } : { errors: issues.map(errorOf) }),
  };
}

function kindOf({ summary: { records, invalid, refused, internalErrors } }: Report): keyof typeof TYPES {
  if (internalErrors > 0) return "internal-error";
  if (refused > 0 && refused === records) return "refused-inputs";
  return invalid + refused > 0 ? "invalid-records" : "none";
}

function errorOf(issue: Issue): ProblemError {
  const { pointer, layer, code, severity, message, params } = issue;
  return {
    type: findingUri(code),
    detail: message,
    // A fragment may not hold every character; the names of our schemas need no more.
    pointer: `#${encodeURI(pointer)}`,
    ...placeOf(issue),
    layer,
    code,
    severity,
    params,
  };
}
