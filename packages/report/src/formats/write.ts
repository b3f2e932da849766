import type { Report } from "../report.js";
import { toBasicOutput, type BasicOptions } from "./basic.js";
import { toOperationOutcome } from "./fhir.js";
import { toJUnit } from "./junit.js";
import { closingLines, findingLine } from "./ndjson.js";
import { toProblem } from "./problem.js";
import { toSarif, type SarifOptions } from "./sarif.js";
import { toText, type TextOptions } from "./text.js";

/** The formats that a report can be written in. */
export const FORMATS = ["text", "json", "ndjson", "sarif", "junit", "problem", "fhir", "basic"] as const;
export type Format = (typeof FORMATS)[number];

export interface WriteOptions extends TextOptions, Pick<SarifOptions, "exitCode">, BasicOptions {}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A whole report in a format, ending with a line break. The report is in the language of the wording already (`localise`). */
export function writeReport(format: Format, report: Report, options: WriteOptions): string {
  switch (format) {
    case "text":
      return toText(report, options);
    case "json":
      return json(report);
    case "ndjson":
      return report.issues.map((issue) => findingLine(issue)).join("") + closingLines(report);
    case "sarif":
      return json(toSarif(report, options));
    case "junit":
      return toJUnit(report, options);
    case "problem":
      return json(toProblem(report));
    case "fhir":
      return json(toOperationOutcome(report, options));
    case "basic":
      return json(toBasicOutput(report, options));
  }
}
