import { judgeLines, verdictsOfLines, verdictsWithBytes } from "./blocks.js";
import { judgeDocument, judgeJson } from "./document.js";
import { schema } from "./generated/schema.js";
import { Judge } from "./judge.js";
import { resolveLimits, type Limits } from "./limits.js";
import { LineJudge } from "./lines/line-judge.js";
import { readReportOptions, readStreamOptions, type Options, type ReportOptions, type StreamOptions, type ValidateOptions } from "./options.js"; // prettier-ignore
import { TLP_LABELS, type Report, type SummaryOptions, type Verdict } from "@tipx/report";
import { rulesFor, StreamIdIndex } from "@tipx/rules";
import { Glance, readPlain } from "./plain/read-plain.js";
import { Walker } from "./schema/walk.js";
import { asBytes, chunksOf, type ByteSource } from "./stream.js";
import { fold, summarise } from "./summary.js";

export const acrossOf = ({ across, maxStreamIds }: Options): StreamIdIndex | undefined =>
  across ? new StreamIdIndex(maxStreamIds) : undefined;

let made: Walker | undefined;
/** Reads the schema when the first record asks for an explanation. */
export const walker = (): Walker => (made ??= new Walker(schema()));
/** A judge with options that were read. */
export const judgeWith = (options: Options): Judge => new Judge(walker, rulesFor(options.rules), options);

/** Judges with the same options, which are read and checked once. Every function of it does what the function of that name does. */
export interface Validator {
  validate(value: unknown): Report;
  validateParsed(value: unknown): Report;
  validateBytes(bytes: Uint8Array): Report;
  validateStream(
    source: ByteSource,
    options?: Pick<StreamOptions, "format" | "byteRanges">,
  ): AsyncGenerator<Verdict, void, undefined>;
}

/** What is made of options. */
class Prepared {
  readonly judge: Judge;
  readonly limits: Limits;
  private readonly glance: Glance;
  /** Undefined where nothing was asked: then nothing need be read anew. */
  private readonly summary: SummaryOptions | undefined;

  constructor(private readonly options: ReturnType<typeof readReportOptions>) {
    const { maxIssues, disclose } = options;
    this.judge = judgeWith(options);
    this.limits = resolveLimits(options.limits);
    this.glance = new Glance(this.limits, this.judge.hasRules);
    this.summary =
      maxIssues === undefined && disclose === undefined
        ? undefined
        : { ...(maxIssues !== undefined && { maxIssues }), ...(disclose !== undefined && { disclose }) };
    // Wrong options are told before anything is judged.
    acrossOf(options);
  }

  value(value: unknown): Report {
    // Most records are valid, and of those there is nothing to tell: no verdict is made.
    const index = this.cleanValue(value);
    if (index >= 0) return this.clean(index);
    return this.report([this.verdict(value)]);
  }

  parsed(value: unknown): Report {
    const index = this.judge.glance().clean(value);
    return index >= 0 ? this.clean(index) : this.report([this.judge.look().judge(value, { record: 0 })]);
  }

  /** The index of the TLP of a value that is plain data and of which there is nothing to tell; else, or when in doubt, -1. */
  cleanValue(value: unknown): number {
    const { judge, glance } = this;
    return !judge.glance().polluted && glance.passes(value) ? judge.clean(value) : -1;
  }

  /** The verdict on any value. */
  verdict(value: unknown): Verdict {
    const plain = readPlain(value, this.limits);
    return plain.fault === undefined
      ? this.judge.look().judge(plain.value, { record: 0 })
      : this.judge.refuseValue(plain.fault, { record: 0 });
  }

  private readonly cleanReports: Report[] = [];

  /** The report on one valid record of which there is nothing to tell: it differs by the TLP alone, whose index is given. */
  private clean(index: number): Report {
    const made = (this.cleanReports[index] ??= this.cleanReport(index));
    return { ...made, summary: { ...made.summary }, issues: [] };
  }

  private cleanReport(index: number): Report {
    const folding = fold(this.summary);
    folding.addClean(1, TLP_LABELS[index] ?? "red", this.judge.skipped);
    return folding.report();
  }

  bytes(bytes: Uint8Array): Report {
    return this.report(judgeDocument(asBytes(bytes), this.judge, this.limits, acrossOf(this.options)));
  }

  stream(
    source: ByteSource,
    how: Pick<StreamOptions, "format" | "byteRanges">,
  ): AsyncGenerator<Verdict, void, undefined> {
    return verdictsOf(source, how, this.judge, this.limits, acrossOf(this.options));
  }

  private report(verdicts: Iterable<Verdict>): Report {
    return summarise(verdicts, this.summary);
  }
}

let usual: Prepared | undefined;
/** Options that nobody changed are read once. */
const prepared = (options: ReportOptions | undefined): Prepared =>
  options === undefined
    ? (usual ??= new Prepared(readReportOptions(undefined)))
    : new Prepared(readReportOptions(options));

/**
 * Makes a validator of options: for programs that judge many values, because reading the options costs more than judging a
 * record. Throws a RangeError for an option that cannot be.
 */
export function createValidator(options?: ReportOptions): Validator {
  const made = prepared(options);
  return {
    validate: (value) => made.value(value),
    validateParsed: (value) => made.parsed(value),
    validateBytes: (bytes) => made.bytes(bytes),
    async *validateStream(source, given) {
      yield* made.stream(source, readStreamOptions(given));
    },
  };
}

/**
 * Judges one value as one record (a bundle is one record). Synchronous; calls none of the value's code: what is not plain data,
 * such as a getter, a Proxy or an instance of a class, is refused without being touched. Throws a RangeError for an option that
 * cannot be, and nothing else.
 */
export const validate = (value: unknown, options?: ReportOptions): Report => prepared(options).value(value);

/**
 * Judges what `JSON.parse` made, in half the time of `validate`: it does not look whether the value is plain data, nor how large it is.
 * For nothing else: of another value it may run code, and its verdict may be wrong.
 */
export const validateParsed = (value: unknown, options?: ReportOptions): Report =>
  prepared(options).parsed(value);

/**
 * Judges the bytes of one JSON document: one record, or an array of records. Synchronous; throws as `validate` does, and a
 * TypeError for what is not bytes.
 */
export const validateBytes = (bytes: Uint8Array, options?: ReportOptions): Report =>
  prepared(options).bytes(bytes);

/**
 * Judges a stream of bytes and yields a verdict a record, in order, with bounded memory (a line, or with `format: "json"`
 * the document). Ends the source when its caller stops. Throws what the source throws, a TypeError for what is no source of
 * bytes, and a RangeError for bad options.
 */
export async function* validateStream(
  source: ByteSource,
  options?: StreamOptions,
): AsyncGenerator<Verdict, void, undefined> {
  const read = readStreamOptions(options);
  yield* verdictsOf(source, read, judgeWith(read), resolveLimits(read.limits), acrossOf(read));
}

async function* verdictsOf(
  source: ByteSource,
  { format, byteRanges }: Pick<StreamOptions, "format" | "byteRanges">,
  judge: Judge,
  limits: Limits,
  stream: StreamIdIndex | undefined,
): AsyncGenerator<Verdict, void, undefined> {
  if (format === "json") {
    for await (const part of judgeJson(source, judge, limits, stream))
      if (part.kind === "verdict") yield part.verdict;
      else yield* verdictsOfLines(part, judge.input);
    return;
  }
  const verdicts = byteRanges === true ? verdictsWithBytes : verdictsOfLines;
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

/** Judges values for those who want a verdict only where there is an error; it lists one at least. */
export function verdictOnErrors(options: ValidateOptions): (value: unknown) => Verdict | undefined {
  const read = readReportOptions(options);
  const least = { maxIssuesPerRecord: Math.max(1, read.maxIssuesPerRecord ?? 100) };
  const prepared = new Prepared(Object.assign(Object.create(null) as object, read, least));
  return (value) => {
    if (prepared.cleanValue(value) >= 0) return undefined;
    const verdict = prepared.verdict(value);
    return verdict.outcome === "valid" ? undefined : verdict;
  };
}
