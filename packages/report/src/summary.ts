import { oneOf, readOptions, wholeNumber } from "./options.js";
import { bareIssue, LAYERS, OTHER_LAYERS, stricter, type AnyLayer, type Issue, type NotChecked, type Report, type Tlp, type Tool, type Total, type Verdict } from "./report.js"; // prettier-ignore

export interface SummaryOptions {
  /** Findings listed in a report; the rest are counted in `summary.issuesOmitted`. Default 1000. */
  readonly maxIssues?: number;
  /**
   * counts: only how many findings of each layer, code and severity there are, for a reader who may know the quality of
   * the data and not the places in it. Findings beyond `maxIssuesPerRecord` are in `summary.issuesOmitted`. Default all.
   */
  readonly disclose?: "all" | "counts";
}

/** The reader of each option of a report. */
export const SUMMARY_OPTIONS = {
  maxIssues: /* @__PURE__ */ wholeNumber(0),
  // A word misspelt here would disclose what was to be held back.
  disclose: /* @__PURE__ */ oneOf(["all", "counts"]),
} as const;

/** What holds for every record that a sum counts. */
const sumOf = ({ layer, rule, reason }: NotChecked): NotChecked => ({
  layer,
  ...(rule !== undefined && { rule }),
  reason,
});

/** A report in the making: of any number of verdicts it keeps the counts and the first findings. */
export interface Folding {
  add(verdict: Verdict): void;
  /** Counts records that are valid and of which there is nothing to say, as `add` would with a verdict on each. */
  addClean(records: number, tlp: Tlp, notChecked: readonly NotChecked[]): void;
  report(): Report;
}

/** Begins a report of a tool. Throws a RangeError for options that cannot be. */
export function fold(tool: Tool, options: SummaryOptions = {}): Folding {
  const { maxIssues = 1000, disclose = "all" } = readOptions(options, SUMMARY_OPTIONS);
  const counts = {
    records: 0,
    valid: 0,
    invalid: 0,
    refused: 0,
    warnings: 0,
    issuesOmitted: 0,
    internalErrors: 0,
  };
  let notes = 0;
  const issues: Issue[] = [];
  const totals = new Map<string, Total>();
  const notChecked = new Map<string, { what: NotChecked; records: number }>();
  let tlp: Tlp | undefined;
  const skipped = (checks: readonly NotChecked[], records: number) => {
    for (const what of checks) {
      const key = `${what.layer} ${what.rule ?? ""} ${what.reason}`;
      const found = notChecked.get(key);
      if (found) found.records += records;
      else notChecked.set(key, { what: sumOf(what), records });
    }
  };
  return {
    add(verdict) {
      counts.records++;
      counts[verdict.outcome]++;
      counts.warnings += verdict.warnings;
      // Few verdicts have it: what all objects inherit is not taken for it.
      if (Object.hasOwn(verdict, "notes")) notes += verdict.notes ?? 0;
      counts.issuesOmitted += verdict.issuesOmitted;
      if (verdict.issues.some((issue) => issue.code === "internal-error")) counts.internalErrors++;
      for (const issue of verdict.issues)
        if (disclose === "counts") count(totals, issue);
        else if (issues.length < maxIssues) issues.push(bareIssue(issue));
        else counts.issuesOmitted++;
      tlp = tlp === undefined ? verdict.tlp : stricter(tlp, verdict.tlp);
      skipped(verdict.notChecked, 1);
    },
    addClean(records, strictest, skippedChecks) {
      if (records === 0) return;
      counts.records += records;
      counts.valid += records;
      tlp = tlp === undefined ? strictest : stricter(tlp, strictest);
      skipped(skippedChecks, records);
    },
    report: () => ({
      tool,
      handling: { tlp: tlp ?? "red" },
      ...(disclose === "counts" && { disclosure: disclose }),
      summary: {
        ...counts,
        ...(notes > 0 && { notes }),
        notChecked: [...notChecked.values()].map(({ what, records }) => ({ ...what, records })),
      },
      issues: [...issues],
      ...(disclose === "counts" && { totals: [...totals.values()].sort(inOrder) }),
    }),
  };
}

function count(totals: Map<string, Total>, { layer, code, severity }: Issue): void {
  const key = `${layer} ${code} ${severity}`;
  totals.set(key, { layer, code, severity, findings: (totals.get(key)?.findings ?? 0) + 1 });
}

const ORDER: readonly AnyLayer[] = [...LAYERS, ...OTHER_LAYERS];

const inOrder = (a: Total, b: Total): number =>
  ORDER.indexOf(a.layer) - ORDER.indexOf(b.layer) ||
  compare(a.code, b.code) ||
  compare(a.severity, b.severity);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Folds verdicts into a report: counts of all, the first `maxIssues` findings, the strictest handling met. */
export function summarise(tool: Tool, verdicts: Iterable<Verdict>, options: SummaryOptions = {}): Report {
  const folding = fold(tool, options);
  for (const verdict of verdicts) folding.add(verdict);
  return folding.report();
}
