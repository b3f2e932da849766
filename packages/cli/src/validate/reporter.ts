import { filesCodeBook, isStdin, type InputResult } from "@tipx/files";
import { joinBooks, localise, wordingOf, type Language, type Report, type SummaryOptions, type Verdict } from "@tipx/report"; // prettier-ignore
import { closingLines, findingLine, writeReport, type Format, type Paint, type WriteOptions } from "@tipx/report/write"; // prettier-ignore
import { codeBook, keywordOf } from "@tipx/validator";
import { escapeText } from "../escape.js";
import { type Io, print } from "../io.js";

export interface ReporterOptions {
  readonly names: readonly string[];
  readonly maxIssues: number;
  readonly disclose: NonNullable<SummaryOptions["disclose"]>;
  readonly lang: Language;
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

/** Every code that a report of this command can hold. */
const book = /* @__PURE__ */ joinBooks(codeBook, filesCodeBook);

export async function reporterFor(format: Format, options: ReporterOptions): Promise<Reporter> {
  const wording = await wordingOf(book, options.lang);
  const written: WriteOptions = {
    book,
    wording,
    locate: keywordOf,
    nameOf(input, { standardInput }) {
      const name = options.names[input] ?? "";
      return isStdin(name) ? standardInput : escapeText(name);
    },
    paint: options.paint,
  };
  const inLanguage = (report: Report): Report =>
    options.lang === "en" ? report : localise(report, wording.catalogue);
  if (format === "ndjson") return lines(options, written, inLanguage);
  if (format === "text") return text(options, written, inLanguage);
  const { io } = options;
  return {
    end: async (report) =>
      print(io, await writeReport(format, inLanguage(report), { ...written, exitCode: io.exitCode })),
  };
}

/** A finding a line as it is found; the summary is last, and is missing when the run was cut short. */
function lines(
  { maxIssues, disclose, lang, io }: ReporterOptions,
  { wording }: WriteOptions,
  inLanguage: (report: Report) => Report,
): Reporter {
  const catalogue = lang === "en" ? undefined : wording.catalogue;
  let listed = 0;
  return {
    take(verdict) {
      if (disclose === "counts") return;
      const issues = verdict.issues.slice(0, maxIssues - listed);
      listed += issues.length;
      if (issues.length > 0) return print(io, issues.map((issue) => findingLine(issue, catalogue)).join(""));
    },
    end: (report) => print(io, closingLines(inLanguage(report))),
  };
}

/** For people: what the report leaves to its reader is added. */
function text(
  { names, showValues, io }: ReporterOptions,
  written: WriteOptions,
  inLanguage: (report: Report) => Report,
): Reporter {
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
      const report = inLanguage(made);
      const values = showValues
        ? await (await import("./values.js")).valuesOf(report.issues, names)
        : undefined;
      await print(io, await writeReport("text", report, { ...written, arrays, refusedInputs, values }));
    },
  };
}
