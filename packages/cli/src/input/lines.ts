import type { ValidateOptions } from "@tipx/validator";
import {
  after,
  Cutter,
  fastMatcher,
  type Batch,
  type LineJudge,
  lineJudge,
  type Start,
  WORTH_A_MATCHER,
} from "@tipx/validator/ndjson";
import type { Bytes } from "./source.js";

/** Where the results of one input go, in the order of its lines. Nothing more is read while a promise is open. */
export interface LineSink {
  judged(batch: Batch): Promise<void> | void;
  /** After `judged`, with the bytes in which the batch counts; its verdicts may be gone. Undefined: nobody asks. */
  readonly passed: ((batch: Batch, block: Uint8Array) => void) | undefined;
  /** A piece of a line that is too long to be judged. */
  long(piece: Uint8Array, ends: boolean): void;
}

export const BEGINNING: Start = { line: 0, record: 0 };

/** Judges the lines of an input where we are, one block after another. */
export async function judgeLines(source: Bytes, options: ValidateOptions, sink: LineSink): Promise<void> {
  const judge = lineJudge(options);
  const cutter = new Cutter(judge.lineBytes);
  let start = BEGINNING;
  const take = async (cuts: ReturnType<Cutter["push"]>): Promise<boolean> => {
    for (const cut of cuts) {
      if (cut.kind === "long") {
        sink.long(cut.bytes, cut.ends);
        if (cut.ends) start = await longLine(judge, start, sink);
      } else {
        const next = await block(judge, cut.bytes, start, sink);
        if (!next) return false;
        start = next;
      }
    }
    return true;
  };
  let seen = 0;
  for await (const chunk of source) {
    const small = seen < WORTH_A_MATCHER;
    seen += chunk.length;
    if (small && seen >= WORTH_A_MATCHER) judge.use(await fastMatcher());
    if (!(await take(cutter.push(chunk)))) return;
  }
  await take(cutter.end());
}

/** Tells of a line that was too long, and where the lines after it begin. */
export async function longLine(judge: LineJudge, start: Start, sink: LineSink): Promise<Start> {
  const batch = judge.longLine(start);
  const taken = sink.judged(batch);
  if (taken) await taken;
  return after(batch);
}

/** Where the lines after the block begin; undefined when the input is refused. */
async function block(
  judge: LineJudge,
  bytes: Uint8Array,
  start: Start,
  sink: LineSink,
): Promise<Start | undefined> {
  let next = start;
  for (let from = 0; from < bytes.length;) {
    const batch = judge.lines(bytes, from, next);
    const taken = sink.judged(batch);
    if (taken) await taken;
    sink.passed?.(batch, bytes);
    if (batch.refusal) return undefined;
    next = after(batch);
    from = batch.end;
  }
  return next;
}
