import { fold as folding, type Folding, type NotChecked, type Tlp, type Verdict } from "@tipx/validator";
import type { Paint } from "../colour.js";
import { type Io, print } from "../io.js";

export type Format = "text" | "json" | "ndjson";

export interface ReporterOptions {
  readonly names: readonly string[];
  readonly maxIssues: number;
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
    end: () => print(options.io, `${JSON.stringify(fold.report(), null, 2)}\n`),
  };
}

/** A finding a line as it is found; the last line has no `code` but the summary, and is missing when the run was cut short. */
function lines(fold: Folding, { maxIssues, io }: ReporterOptions): Reporter {
  let listed = 0;
  return {
    take(verdict) {
      fold.add(verdict);
      const issues = verdict.issues.slice(0, maxIssues - listed);
      listed += issues.length;
      if (issues.length > 0) return print(io, issues.map((issue) => `${JSON.stringify(issue)}\n`).join(""));
    },
    clean: (...counts) => fold.addClean(...counts),
    async end() {
      const { tool, handling, summary } = fold.report();
      await print(io, `${JSON.stringify({ tool, handling, summary })}\n`);
    },
  };
}

/** For people: what the report leaves to its reader is added. Explanations are loaded only when there is something to say. */
function text(fold: Folding, { names, paint, showValues, io }: ReporterOptions): Reporter {
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
      const report = fold.report();
      const { reportText } = await import("./text.js");
      const values = showValues
        ? await (await import("./values.js")).valuesOf(report.issues, names, io)
        : undefined;
      const ruled = report.issues.some(({ layer }) => layer === "rules");
      const rules = ruled ? (await import("./rules.js")).readRules() : [];
      await print(io, reportText({ report, names, arrays, refusedInputs, paint, values, rules }));
    },
  };
}
