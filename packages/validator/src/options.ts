import { LAYERS, SUMMARY_OPTIONS } from "@tipx/report";

import { flag, group, listOf, oneOf, readOptions, wholeNumber, type ReadOptions } from "@tipx/report/options";
import { ANY, choiceOptions, RULES, type RuleChoice, type Type } from "@tipx/rules";
import type { Layer, Profile, SummaryOptions } from "@tipx/report";
import { LIMIT_OPTIONS, type Limits } from "./limits.js";

export interface ValidateOptions {
  /** producer (default): what a sender must satisfy. consumer: what a receiver may meet, newer vocabularies included. */
  readonly profile?: Profile;
  /** Which layers judge; default all. The layer input always does: nothing can be judged without it. */
  readonly layers?: readonly Layer[];
  /** The type of record that is expected. A record of another type is not valid (`other-type`). Default: any. */
  readonly type?: Type;
  /** Which rules judge; default: the profile `default`. */
  readonly rules?: RuleChoice;
  /** Findings listed for one record; the rest are counted. Default 100. */
  readonly maxIssuesPerRecord?: number;
  /** The number under which the verdicts name this input. Default 0. */
  readonly input?: number;
  /** How large an input may be. Default `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Tells whether the rules that look across a bundle also compare the records of a stream or an array with each other. Default false: it takes memory. */
  readonly across?: boolean;
  /** Ids kept to find records sent twice and references to a record of another type. Default 2,000,000, about 50 MB. */
  readonly maxStreamIds?: number;
}
export interface ReportOptions extends ValidateOptions, SummaryOptions {}
export interface StreamOptions extends ValidateOptions {
  /** ndjson (default): a record a line. json: one document, a record or an array of records. */
  readonly format?: "ndjson" | "json";
  /**
   * true: each verdict on a line of NDJSON carries `bytes`, where the line stands in the source. A verdict on a document or on the
   * source as a whole does not. Default false.
   */
  readonly byteRanges?: boolean;
}

/** The reader of each option. Every entry point reads its options with these, from own properties alone. */
export const VALIDATE_OPTIONS = /* @__PURE__ */ Object.freeze({
  profile: oneOf(["producer", "consumer"]),
  layers: listOf(LAYERS, 1),
  type: oneOf(ANY),
  rules: group(choiceOptions(RULES)),
  maxIssuesPerRecord: wholeNumber(0),
  input: wholeNumber(0),
  limits: group(LIMIT_OPTIONS),
  across: flag,
  maxStreamIds: wholeNumber(1),
});
const REPORT_OPTIONS = /* @__PURE__ */ Object.freeze({ ...VALIDATE_OPTIONS, ...SUMMARY_OPTIONS });
const STREAM_OPTIONS = /* @__PURE__ */ Object.freeze({
  ...VALIDATE_OPTIONS,
  format: oneOf(["ndjson", "json"]),
  byteRanges: flag,
});

/** Options as they were read. */
export type Options = ReadOptions<typeof VALIDATE_OPTIONS>;

/** Throws a RangeError where a type is expected and the layer that compares types is left out. */
function checked<O extends Options>(options: O): O {
  if (options.type !== undefined && options.layers?.includes("structure") === false)
    throw new RangeError("type needs the layer structure; add it to layers");
  return options;
}

/** Reads the options; throws a RangeError for what cannot be. */
export const readValidateOptions = (given: unknown) => checked(readOptions(given, VALIDATE_OPTIONS));
export const readReportOptions = (given: unknown) => checked(readOptions(given, REPORT_OPTIONS));
export const readStreamOptions = (given: unknown) => checked(readOptions(given, STREAM_OPTIONS));
