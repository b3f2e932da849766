import { TAXONOMY_VERSION } from "@tipx/taxonomy/ids";
import { VERSION } from "./generated/schema.js";
import { stricter, type Issue, type NotChecked, type Report, type Tlp, type Verdict } from "./report.js";

const TOOL: Report["tool"] = { name: "tipx", version: VERSION, taxonomyVersion: TAXONOMY_VERSION };

export interface SummaryOptions {
  /** Findings listed in a report; the rest are counted in `summary.issuesOmitted`. Default 1000. */
  readonly maxIssues?: number;
}

/** What holds for every record that a sum counts. */
const sumOf = ({ layer, rule, reason }: NotChecked): NotChecked => ({
  layer,
  ...(rule !== undefined && { rule }),
  reason,
});

/** A report in the making: of any number of verdicts it keeps the counts and the first findings. */
export interface Folding {
  add(verdict: Verdict): void;
  report(): Report;
}

/** Throws a RangeError for a `maxIssues` that is no count. */
export function fold({ maxIssues = 1000 }: SummaryOptions = {}): Folding {
  if (!Number.isSafeInteger(maxIssues) || maxIssues < 0)
    throw new RangeError("maxIssues must be a whole number from 0");
  const counts = {
    records: 0,
    valid: 0,
    invalid: 0,
    refused: 0,
    warnings: 0,
    issuesOmitted: 0,
    internalErrors: 0,
  };
  const issues: Issue[] = [];
  const notChecked = new Map<string, { what: NotChecked; records: number }>();
  let tlp: Tlp | undefined;
  return {
    add(verdict) {
      counts.records++;
      counts[verdict.outcome]++;
      counts.warnings += verdict.warnings;
      counts.issuesOmitted += verdict.issuesOmitted;
      if (verdict.issues.some((issue) => issue.code === "internal-error")) counts.internalErrors++;
      for (const issue of verdict.issues)
        if (issues.length < maxIssues) issues.push(issue);
        else counts.issuesOmitted++;
      tlp = tlp === undefined ? verdict.tlp : stricter(tlp, verdict.tlp);
      for (const what of verdict.notChecked) {
        const key = `${what.layer} ${what.rule ?? ""} ${what.reason}`;
        const found = notChecked.get(key);
        if (found) found.records++;
        else notChecked.set(key, { what: sumOf(what), records: 1 });
      }
    },
    report: () => ({
      tool: TOOL,
      handling: { tlp: tlp ?? "red" },
      summary: {
        ...counts,
        notChecked: [...notChecked.values()].map(({ what, records }) => ({ ...what, records })),
      },
      issues: [...issues],
    }),
  };
}
