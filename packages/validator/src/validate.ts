import { judgeLines, verdictsOfLines, verdictsWithBytes } from "./blocks.js";
import { judgeDocument } from "./document.js";
import { schema } from "./generated/schema.js";
import { checkPlainData } from "./input/check-plain-data.js";
import { Judge, type ValidateOptions as JudgeOptions } from "./judge.js";
import { resolveLimits, type Limits } from "./limits.js";
import { LineJudge } from "./lines.js";
import type { Report, Verdict } from "@tipx/report";
import { rulesFor, StreamIdIndex } from "@tipx/rules";
import { Walker } from "./schema/walk.js";
import { asBytes, chunksOf, readAll, type ByteSource } from "./stream.js";
import type { SummaryOptions } from "@tipx/report";
import { summarise } from "./summary.js";

export interface ValidateOptions extends JudgeOptions {
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

export const acrossOf = ({ across, maxStreamIds }: ValidateOptions): StreamIdIndex | undefined =>
  across ? new StreamIdIndex(maxStreamIds) : undefined;

let made: Walker | undefined;
/** Reads the schema when the first record asks for an explanation. */
const walker = (): Walker => (made ??= new Walker(schema()));
export const judgeWith = (options: ValidateOptions): Judge =>
  new Judge(walker, rulesFor(options.rules), options);

/**
 * Judges one value as one record (a bundle is one record). Synchronous; calls none of the value's code.
 * Throws a RangeError for an option that cannot be, and nothing else.
 */
export function validate(value: unknown, options: ReportOptions = {}): Report {
  const fault = checkPlainData(value, resolveLimits(options.limits));
  const judge = judgeWith(options);
  return summarise([fault ? judge.refuse(fault, { record: 0 }) : judge.judge(value, { record: 0 })], options);
}

/**
 * Judges the bytes of one JSON document: one record, or an array of records. Synchronous; throws as `validate` does, and a
 * TypeError for what is not bytes.
 */
export function validateBytes(bytes: Uint8Array, options: ReportOptions = {}): Report {
  const limits = resolveLimits(options.limits);
  return summarise(judgeDocument(asBytes(bytes), judgeWith(options), limits, acrossOf(options)), options);
}

/**
 * Judges a stream of bytes and yields a verdict a record, in order, with bounded memory (a line, or with `format: "json"`
 * the document). Ends the source when its caller stops. Throws what the source throws, and a RangeError for bad options.
 */
export async function* validateStream(
  source: ByteSource,
  options: StreamOptions = {},
): AsyncGenerator<Verdict, void, undefined> {
  const judge = judgeWith(options);
  const limits = resolveLimits(options.limits);
  const stream = acrossOf(options);
  if (options.format === "json") {
    yield* judgeDocument(await readAll(source, limits.documentBytes), judge, limits, stream);
    return;
  }
  const verdicts = options.byteRanges === true ? verdictsWithBytes : verdictsOfLines;
  let isEmpty = true;
  for await (const lines of judgeLines(new LineJudge(judge, limits, stream), chunksOf(source))) {
    if (lines.kind === "refused") return yield lines.verdict;
    if (lines.kind === "long") continue;
    yield* verdicts(lines, judge.input);
    isEmpty &&= lines.batch.records === 0;
  }
  // A transfer that failed leaves lines without a record: a stream does not pass for having nothing in it.
  if (isEmpty) yield judge.refuse({ code: "empty", offset: 0 }, {});
}
