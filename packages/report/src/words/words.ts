import type { AnyLayer, NotCheckedReason, Report, Severity } from "../report.js";

/** What a report for people says beside its findings. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly standardInput: string;
  /** With their colon: before the faulty value, the reason and the source of a rule, a command that shows more. */
  readonly value: string;
  readonly why: string;
  readonly source: string;
  readonly see: string;
  readonly findings: (count: number) => string;
  /** Above the totals, where places are not disclosed. */
  readonly totals: string;
  readonly omitted: (count: number) => string;
  readonly omittedFromTotals: (count: number) => string;
  readonly notChecked: (
    layer: AnyLayer,
    rule: string | undefined,
    records: number,
    reason: NotCheckedReason,
  ) => string;
  readonly handling: (tlp: string) => string;
  readonly none: string;
  readonly allValid: (records: number) => string;
  readonly tally: (
    records: number,
    counts: Pick<Report["summary"], "valid" | "invalid" | "refused">,
  ) => string;
  readonly warnings: (count: number) => string;
  /** Findings of severity info. */
  readonly notes: (count: number) => string;
  readonly inputsRefused: (count: number) => string;
}

/** The words of another language. */
export interface TranslatedWords extends Words {
  /** Says that the translation is not yet reviewed. */
  readonly draft: string;
}
