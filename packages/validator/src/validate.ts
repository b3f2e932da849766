import { schema } from "./generated/schema.js";
import { checkPlain } from "./input/plain.js";
import { afterMark, scan } from "./input/scan.js";
import { InternalError } from "./internal-error.js";
import { Judge, type ValidateOptions as JudgeOptions } from "./judge.js";
import { resolveLimits, type Limits } from "./limits.js";
import type { Report, Verdict } from "./report.js";
import { Across } from "./rules/across.js";
import { rulesFor } from "./rules/choose.js";
import { Walker } from "./schema/walk.js";
import { asBytes, lines, readAll, type ByteSource } from "./stream.js";
import { fold, type SummaryOptions } from "./summary.js";

export interface ValidateOptions extends JudgeOptions {
  readonly limits?: Partial<Limits>;
}
export interface ReportOptions extends ValidateOptions, SummaryOptions {}
export interface StreamOptions extends ValidateOptions {
  /** ndjson (default): a record a line. json: one document, a record or an array of records. */
  readonly format?: "ndjson" | "json";
  /** Ids kept to find records sent twice and references to a record of another type. Default 2,000,000, about 50 MB. */
  readonly maxStreamIds?: number;
}

let walker: Walker | undefined;
const judgeWith = (options: ValidateOptions): Judge =>
  new Judge((walker ??= new Walker(schema())), rulesFor(options.rules), options);

/**
 * Judges one value as one record (a bundle is one record). Synchronous; calls none of the value's code.
 * Throws a RangeError for an option that cannot be, and nothing else.
 */
export function validate(value: unknown, options: ReportOptions = {}): Report {
  const fault = checkPlain(value, resolveLimits(options.limits));
  const judge = judgeWith(options);
  return summarise([fault ? judge.refuse(fault, { record: 0 }) : judge.judge(value, { record: 0 })], options);
}

/**
 * Judges the bytes of one JSON document: one record, or an array of records. Synchronous; throws as `validate` does, and a
 * TypeError for what is not bytes.
 */
export function validateBytes(bytes: Uint8Array, options: ReportOptions = {}): Report {
  return summarise(document(asBytes(bytes), judgeWith(options), resolveLimits(options.limits)), options);
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
  const stream = new Across(options.maxStreamIds);
  if (options.format === "json") {
    const bytes = await readAll(source, limits.documentBytes);
    if (bytes) yield* document(bytes, judge, limits, stream);
    else yield judge.refuse(tooLarge(limits.documentBytes), {});
    return;
  }
  let record = 0;
  for await (const { number: line, bytes } of lines(source, limits)) {
    if (bytes && isBlank(bytes)) continue;
    const position = { record: record++, line };
    if (!bytes || bytes.length > limits.lineBytes) yield judge.refuse(tooLarge(limits.lineBytes), position);
    else {
      const fault = scan(bytes, limits);
      // In another encoding line breaks are not where we look for them: the input is refused, once.
      if (line === 1 && fault?.params?.encoding !== undefined) return yield judge.refuse(fault, {});
      yield fault ? judge.refuse(fault, position) : judge.judge(parse(bytes), position, stream);
    }
  }
}

/** Folds verdicts into the report: counts of all, the first `maxIssues` findings, the strictest handling met. */
export function summarise(verdicts: Iterable<Verdict>, options: SummaryOptions = {}): Report {
  const folding = fold(options);
  for (const verdict of verdicts) folding.add(verdict);
  return folding.report();
}

function* document(
  bytes: Uint8Array,
  judge: Judge,
  limits: Limits,
  stream = new Across(),
): Generator<Verdict> {
  if (bytes.length > limits.documentBytes) return yield judge.refuse(tooLarge(limits.documentBytes), {});
  const fault = scan(bytes, limits);
  if (fault) return yield judge.refuse(fault, {});
  const value = parse(bytes);
  if (!Array.isArray(value)) return yield judge.judge(value, { record: 0 });
  for (const [record, item] of value.entries()) yield judge.judge(item, { record }, stream);
}

const tooLarge = (limit: number) =>
  ({ code: "too-large", offset: limit, params: { limit, unit: "bytes" } }) as const;

let decoder: InstanceType<typeof TextDecoder> | undefined;

const text = (bytes: Uint8Array): string =>
  (decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })).decode(bytes);

/** The value of bytes that `scan` has passed. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text(bytes.subarray(afterMark(bytes, 0, bytes.length)))) as unknown;
  } catch {
    // Its message would quote the payload, and that it came to this is our fault.
    throw new InternalError();
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
