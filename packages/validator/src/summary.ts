import { fold as foldWith, summarise as summariseWith, type Folding, type Report, type SummaryOptions, type Tool, type Verdict } from "@tipx/report"; // prettier-ignore
import { TAXONOMY_VERSION } from "@tipx/taxonomy/ids";
import { VERSION } from "./generated/schema.js";

const TOOL: Tool = { name: "tipx", version: VERSION, taxonomyVersion: TAXONOMY_VERSION };

/** Begins a report of this validator. Throws a RangeError for a `maxIssues` that is no count, or for another `disclose`. */
export const fold = (options?: SummaryOptions): Folding => foldWith(TOOL, options);

/** Folds verdicts into the report: counts of all, the first `maxIssues` findings, the strictest handling met. */
export const summarise = (verdicts: Iterable<Verdict>, options?: SummaryOptions): Report =>
  summariseWith(TOOL, verdicts, options);
