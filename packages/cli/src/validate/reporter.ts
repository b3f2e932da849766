import type { InputResult } from "@tipx/files";
import { localise, messageFor, type Report, type SummaryOptions, type Verdict } from "@tipx/validator";
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

/** Writes what there is to say. Before `end` it writes nothing but whole lines. */
export interface Reporter {
  /** Takes a verdict that has findings. */
  take?(verdict: Verdict): Promise<void> | void;
  /** Takes the result of an input. */
  input?(result: InputResult): void;
  end(report: Report): Promise<void>;
}

export function reporterFor(format: Format, options: ReporterOptions): Reporter {
  if (format === "ndjson") return lines(options);
  if (format === "text") return text(options);
  return {
    end: async (report) => print(options.io, await written(format, inLanguage(report, options), options.io)),
  };
}

const inLanguage = (report: Report, { language: { translation } }: ReporterOptions): Report =>
  translation ? localise(report, translation.catalogue) : report;

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
function lines(options: ReporterOptions): Reporter {
  const { maxIssues, disclose, language, io } = options;
  const catalogue = language.translation?.catalogue;
  let listed = 0;
  return {
    take(verdict) {
      if (disclose === "counts") return;
      const issues = verdict.issues.slice(0, maxIssues - listed);
      listed += issues.length;
      const rows = issues.map((issue) =>
        JSON.stringify(catalogue ? { ...issue, message: messageFor(issue, catalogue) } : issue),
      );
      if (rows.length > 0) return print(io, rows.map((row) => `${row}\n`).join(""));
    },
    async end(report) {
      const { issues: _, totals = [], ...rest } = inLanguage(report, options);
      await print(io, [...totals, rest].map((row) => `${JSON.stringify(row)}\n`).join(""));
    },
  };
}

/** For people: what the report leaves to its reader is added. Explanations are loaded only when there is something to say. */
function text(options: ReporterOptions): Reporter {
  const { names, paint, showValues, language, io } = options;
  const arrays = new Set<number>();
  let refusedInputs = 0;
  return {
    take({ record, outcome }) {
      if (record === undefined && outcome === "refused") refusedInputs++;
    },
    input({ input, format, records }) {
      if (format === "json" && records > 1) arrays.add(input);
    },
    async end(made) {
      const report = inLanguage(made, options);
      const { reportText } = await import("./text.js");
      const values = showValues
        ? await (await import("./values.js")).valuesOf(report.issues, names)
        : undefined;
      const ruled = report.issues.some(({ layer }) => layer === "rules");
      const rules = ruled ? (await import("./rules.js")).readRules() : [];
      await print(io, reportText({ report, names, arrays, refusedInputs, paint, values, rules, language }));
    },
  };
}
