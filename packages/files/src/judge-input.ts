import type { ValidateOptions, Verdict } from "@tipx/validator";
import { begun, faultOfLines, judgeChunks, judgeValue, lineJudge, type JudgedCut, type JudgedLines, type LineJudge } from "@tipx/validator/ndjson"; // prettier-ignore
import { unpacked, type UnpackLimits } from "./read/gunzip.js";
import { formatByName, formatOf, type InputFormat } from "./read/format.js";
import { bytesOf, type Bytes } from "./read/source.js";
import { refusalOf } from "./refusals/input-refusal.js";
import { refusedFile } from "./refusals/refused-file.js";
import type { RefusalCode } from "./refusals/refusals.js";
import type { Pool } from "./threads/pool.js";
import { boundYoungSpace, collectWhenLarge } from "./tune-v8.js";

export interface InputSettings {
  /** What the inputs are; undefined: each is told by its name, else by its content. */
  readonly format: InputFormat | undefined;
  /** How to judge, without the number of the input. */
  readonly options: ValidateOptions;
  readonly unpack: UnpackLimits;
  /** What the name `-` reads; `process.stdin` unless given. */
  readonly stdin: Bytes | undefined;
  /** The threads that judge lines, if any. */
  readonly pool: Pool | undefined;
  /** Says that the bytes of judged lines are needed. Without it `bytes` may be empty. */
  readonly needsBytes: boolean;
  /** Says that the flags of V8 may be set for this work. */
  readonly tunesV8: boolean;
}

/** What one input came to. */
export interface InputResult {
  /** The number of the input, from 0. */
  readonly input: number;
  readonly format: InputFormat;
  /** Records met, refused ones included. */
  readonly records: number;
  /** true: the input could not be read to its end, or not one of its records could be read. */
  readonly isRefused: boolean;
  /** true: the file changed while it was read. It was judged up to where it ended when it was opened. */
  readonly hasChanged: boolean;
}

/** What was judged of an input, in its order: lines, a verdict on a record of a document or on the input, and at the end the result. */
export type JudgedPart =
  | JudgedCut
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "end"; readonly result: InputResult };

/** Judges one input. What is wrong with it comes out as verdicts; anything thrown is a fault of ours or of the caller's. */
export async function* judgeInput(
  input: number,
  name: string,
  settings: InputSettings,
): AsyncGenerator<JudgedPart, void, undefined> {
  const options = { ...settings.options, input };
  const byName = formatByName(name);
  let hasChanged = false;
  // A source that fails ends as if it were complete, so that the lines before the fault are judged; this is why it ended.
  let failure: RefusalCode | undefined;
  const raw = bytesOf(name, { stdin: settings.stdin, changed: () => (hasChanged = true) });
  const source = guarded(unpacked(raw, byName.packed, settings.unpack), settings, (code) => (failure = code));
  const known = settings.format ?? byName.format;
  const judge = lineJudge(options);
  // A document is read whole before it is judged; what it is if it is none is told then.
  const { container, bytes } =
    known === "json"
      ? { container: undefined, bytes: source }
      : await begun(source, { oneIsEnough: known !== undefined, most: judge.lineBytes });
  const format = known ?? formatOf(container);
  const fault = format === "ndjson" && container ? faultOfLines(container) : undefined;

  let records = 0;
  let readable = 0;
  /** An array that was judged as it arrived, and is refused behind some of its records. */
  let breaksOff = false;
  if (fault) {
    await bytes[Symbol.asyncIterator]().return?.();
    if (failure === undefined) yield { kind: "verdict", verdict: judge.refuse(fault) };
    records++;
  } else if (format === "ndjson")
    for await (const part of linesOf(bytes, judge, options, settings)) {
      yield part;
      if (part.kind === "long") continue;
      records += part.batch.records;
      readable += readableIn(part);
    }
  else
    for await (const part of judgeValue(bytes, options)) {
      // A source that failed does not show that its document is broken: only the failure is told.
      if (failure !== undefined) break;
      yield part;
      if (part.kind === "judged") {
        records += part.batch.records;
        readable += readableIn(part);
        continue;
      }
      const { verdict } = part;
      breaksOff = verdict.outcome === "refused" && verdict.record === undefined;
      records++;
      if (verdict.outcome !== "refused") readable++;
    }
  if (failure !== undefined) yield { kind: "verdict", verdict: refusedFile(input, failure) };
  else if (records === 0 && format === "ndjson")
    yield { kind: "verdict", verdict: refusedFile(input, "empty") };
  // Lines of which not one could be read are no NDJSON: the encoding is wrong, or the file.
  const isRefused =
    failure !== undefined || breaksOff || (readable === 0 && (records > 0 || format === "ndjson"));
  yield { kind: "end", result: { input, format, records, isRefused, hasChanged } };
}

async function* linesOf(
  bytes: Bytes,
  judge: LineJudge,
  options: ValidateOptions,
  { pool, needsBytes, tunesV8 }: InputSettings,
): AsyncGenerator<JudgedCut, void, undefined> {
  if (!pool) return yield* judgeChunks(judge, bytes);
  const { judgeLinesIn } = await import("./threads/lines.js");
  yield* judgeLinesIn(pool, bytes, judge, options, { needsBytes, tunesV8 });
}

/** Counts the records of a batch that could be read. */
function readableIn({ batch }: JudgedLines): number {
  let readable = batch.records;
  for (const { outcome } of batch.verdicts) if (outcome === "refused") readable--;
  return readable;
}

async function* guarded(
  source: Bytes,
  { tunesV8 }: InputSettings,
  failed: (code: RefusalCode) => void,
): Bytes {
  try {
    for await (const chunk of source) {
      yield chunk;
      if (!tunesV8) continue;
      boundYoungSpace();
      collectWhenLarge();
    }
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    failed(refusal.code);
  }
}
