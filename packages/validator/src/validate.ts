import { judgeLines, verdictsOfLines } from "./blocks.js";
import { schema } from "./generated/schema.js";
import { checkPlainData } from "./input/check-plain-data.js";
import { Reader } from "./input/read.js";
import { Judge, type ValidateOptions as JudgeOptions } from "./judge.js";
import { resolveLimits, tooLarge, type Limits } from "./limits.js";
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
  return summarise(document(asBytes(bytes), judgeWith(options), limits, acrossOf(options)), options);
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
    const bytes = await readAll(source, limits.documentBytes);
    if (bytes) yield* document(bytes, judge, limits, stream);
    else yield judge.refuse(tooLarge(limits.documentBytes), {});
    return;
  }
  let isEmpty = true;
  for await (const lines of judgeLines(new LineJudge(judge, limits, stream), chunksOf(source))) {
    if (lines.kind === "long") continue;
    yield* verdictsOfLines(lines, judge.input);
    isEmpty &&= lines.batch.records === 0 && lines.batch.refusal === undefined;
  }
  // A transfer that failed leaves lines without a record: a stream does not pass for having nothing in it.
  if (isEmpty) yield judge.refuse({ code: "empty", offset: 0 }, {});
}

function* document(
  bytes: Uint8Array,
  judge: Judge,
  limits: Limits,
  stream?: StreamIdIndex,
): Generator<Verdict> {
  if (bytes.length > limits.documentBytes) return yield judge.refuse(tooLarge(limits.documentBytes), {});
  const reader = new Reader(limits);
  reader.load(bytes);
  if (!reader.read(0, bytes.length)) {
    if (reader.fault) yield judge.refuse(reader.fault, {});
    return;
  }
  const { value } = reader;
  if (!Array.isArray(value)) return yield judge.judge(value, { record: 0 });
  for (const [record, item] of value.entries()) yield judge.judge(item, { record }, "good", stream);
}
