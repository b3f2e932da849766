import { fold as folding, localise, messageFor, type Folding, type NotChecked, type Report, type SummaryOptions, type Tlp, type Verdict } from "@tipx/validator"; // prettier-ignore
import type { Paint } from "../colour.js";
import { type Io, print } from "../io.js";
import type { Language } from "./language.js";

export const FORMATS = ["text", "json", "ndjson", "sarif", "junit", "problem", "fhir", "basic"] as const;
export type Format = (typeof FORMATS)[number];

export interface ReporterOptions {
  readonly names: readonly string[];
  readonly maxIssues: number;
  readonly disclose: NonNullable<SummaryOptions["disclose"]>;
  readonly language: Language;
  readonly showValues: boolean;
  readonly paint: Paint;
  readonly io: Io;
}

/** Takes verdicts as they come and says what there is to say. Nothing is written before `end` but lines that are whole. */
export interface Reporter {
  take(verdict: Verdict): Promise<void> | void;
  /** Counts records that are valid with nothing to say of them. */
  clean(records: number, tlp: Tlp, notChecked: readonly NotChecked[]): void;
  end(): Promise<void>;
}

export function reporterFor(format: Format, options: ReporterOptions): Reporter {
  const fold = folding(options);
  if (format === "ndjson") return lines(fold, options);
  if (format === "text") return text(fold, options);
  return {
    take: (verdict) => fold.add(verdict),
    clean: (...counts) => fold.addClean(...counts),
    end: async () => print(options.io, await written(format, reportOf(fold, options), options.io)),
  };
}

const reportOf = (fold: Folding, { language: { translation } }: ReporterOptions): Report =>
  translation ? localise(fold.report(), translation.catalogue) : fold.report();

/** A whole report in a format for programs. */
async function written(
  format: Exclude<Format, "text" | "ndjson">,
  report: Report,
  { exitCode }: Io,
): Promise<string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  if (format === "json") return json(report);
  const formats = await import("@tipx/validator/formats");
  switch (format) {
    case "sarif":
      return json(formats.toSarif(report, { exitCode }));
    case "junit":
      return formats.toJUnit(report);
    case "problem":
      return json(formats.toProblem(report));
    case "fhir":
      return json(formats.toOperationOutcome(report));
    case "basic":
      return json(formats.toBasicOutput(report));
  }
}

/**
 * A finding a line as it is found, or with `disclose: "counts"` a total a line; the last line has no `code` but the summary,
 * and is missing when the run was cut short.
 */
function lines(fold: Folding, options: ReporterOptions): Reporter {
  const { maxIssues, disclose, language, io } = options;
  const catalogue = language.translation?.catalogue;
  let listed = 0;
  return {
    take(verdict) {
      fold.add(verdict);
      if (disclose === "counts") return;
      const issues = verdict.issues.slice(0, maxIssues - listed);
      listed += issues.length;
      const rows = issues.map((issue) =>
        JSON.stringify(catalogue ? { ...issue, message: messageFor(issue, catalogue) } : issue),
      );
      if (rows.length > 0) return print(io, rows.map((row) => `${row}\n`).join(""));
    },
    clean: (...counts) => fold.addClean(...counts),
    async end() {
      const { issues: _, totals = [], ...rest } = reportOf(fold, options);
      await print(io, [...totals, rest].map((row) => `${JSON.stringify(row)}\n`).join(""));
    },
  };
}

/** For people: what the report leaves to its reader is added. Explanations are loaded only when there is something to say. */
function text(fold: Folding, options: ReporterOptions): Reporter {
  const { names, paint, showValues, language, io } = options;
  const arrays = new Set<number>();
  let refusedInputs = 0;
  return {
    take(verdict) {
      fold.add(verdict);
      if (verdict.record === undefined && verdict.outcome === "refused") refusedInputs++;
      if (verdict.line === undefined && (verdict.record ?? 0) > 0) arrays.add(verdict.input);
    },
    clean: (...counts) => fold.addClean(...counts),
    async end() {
      const report = reportOf(fold, options);
      const { reportText } = await import("./text.js");
      const values = showValues
        ? await (await import("./values.js")).valuesOf(report.issues, names, io)
        : undefined;
      const ruled = report.issues.some(({ layer }) => layer === "rules");
      const rules = ruled ? (await import("./rules.js")).readRules() : [];
      await print(io, reportText({ report, names, arrays, refusedInputs, paint, values, rules, language }));
    },
  };
}
