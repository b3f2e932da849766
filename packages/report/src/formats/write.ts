import type { Report } from "../report.js";
import type { BasicOptions } from "./basic.js";
import { closingLines, findingLine } from "./ndjson.js";
import type { SarifOptions } from "./sarif.js";
import { toText, type TextOptions } from "./text.js";

export { closingLines, findingLine } from "./ndjson.js";
export type { Paint, Style } from "./text.js";
export { wrap } from "./wrap.js";

/** The formats that a report can be written in. */
export const FORMATS = ["text", "json", "ndjson", "sarif", "junit", "problem", "fhir", "basic"] as const;
export type Format = (typeof FORMATS)[number];

export interface WriteOptions extends TextOptions, Pick<SarifOptions, "exitCode">, BasicOptions {}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A whole report in a format, ending with a line break. The report is in the language of the wording already (`localise`). A format
 * for programs is loaded when it is asked for.
 */
export async function writeReport(format: Format, report: Report, options: WriteOptions): Promise<string> {
  switch (format) {
    case "text":
      return toText(report, options);
    case "json":
      return json(report);
    case "ndjson":
      return report.issues.map((issue) => findingLine(issue)).join("") + closingLines(report);
    case "sarif":
      return json((await import("./sarif.js")).toSarif(report, options));
    case "junit":
      return (await import("./junit.js")).toJUnit(report, options);
    case "problem":
      return json((await import("./problem.js")).toProblem(report));
    case "fhir":
      return json((await import("./fhir.js")).toOperationOutcome(report, options));
    case "basic":
      return json((await import("./basic.js")).toBasicOutput(report, options));
  }
}
