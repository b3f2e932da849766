import { after, verdictsOf, type Batch, type Start } from "./batch.js";
import { Cutter, type Cut } from "./input/cut.js";
import { typeOf } from "./judge.js";
import type { LineJudge } from "./lines.js";
import { loadMatcher, WORTH_A_MATCHER } from "./load-matcher.js";
import type { Verdict } from "@tipx/report";

/** The first line of an input. */
export const BEGINNING: Start = { line: 0, record: 0 };

/** What some lines came to, with the bytes in which the batch counts its positions. They hold until the next one is asked for. */
export interface JudgedLines {
  readonly kind: "judged";
  readonly batch: Batch;
  readonly bytes: Uint8Array;
}

/** Lines that were judged, or a piece of a line that is too long to be judged; after its last piece comes its verdict. */
export type JudgedCut = JudgedLines | Extract<Cut, { kind: "long" }>;

const NOTHING = new Uint8Array(0);

/**
 * Judges blocks of whole lines, the first of which begins at `start`, one batch after another. Returns where the lines after
 * them begin; undefined when the input is refused as a whole: then nothing after it counts.
 */
export function* judgeBlocks(
  judge: LineJudge,
  cuts: Iterable<Cut>,
  start: Start,
): Generator<JudgedCut, Start | undefined, undefined> {
  let next = start;
  for (const cut of cuts) {
    if (cut.kind === "long") {
      yield cut;
      if (!cut.ends) continue;
      const batch = judge.longLine(next);
      yield { kind: "judged", batch, bytes: NOTHING };
      next = after(batch);
      continue;
    }
    const { bytes } = cut;
    for (let from = 0; from < bytes.length;) {
      const batch = judge.lines(bytes, from, next);
      yield { kind: "judged", batch, bytes };
      if (batch.refusal) return undefined;
      next = after(batch);
      from = batch.end;
    }
  }
  return next;
}

/**
 * Judges the lines of a source as its chunks arrive, in bounded memory; a chunk may change once the next one is asked for. Loads
 * a matcher when there is enough to judge. Ends the source when its caller stops or the input is refused as a whole. Throws what
 * the source throws.
 */
export async function* judgeLines(
  judge: LineJudge,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<JudgedCut, void, undefined> {
  const cutter = new Cutter(judge.lineBytes);
  let start: Start | undefined = BEGINNING;
  let seen = 0;
  for await (const chunk of source) {
    const isSmall = seen < WORTH_A_MATCHER;
    seen += chunk.length;
    if (isSmall && seen >= WORTH_A_MATCHER) judge.use(await loadMatcher());
    start = yield* judgeBlocks(judge, cutter.push(chunk), start);
    if (!start) return;
  }
  yield* judgeBlocks(judge, cutter.end(), start);
}

const TYPE_FIRST = /* @__PURE__ */ Uint8Array.from('{"type":"', (char) => char.charCodeAt(0));
const LONGEST_TYPE = 64;

/** A verdict on each record of judged lines, in order; `input` is the number under which they name their input. */
export const verdictsOfLines = (
  { batch, bytes }: JudgedLines,
  input: number,
): Generator<Verdict, void, undefined> =>
  verdictsOf(batch, input, (from, to) => typeOf(beginning(bytes, from, to)));

/** As much of the record in `bytes[from, to)`, which is valid, as tells its type: most begin with it, and need not be read again. */
function beginning(bytes: Uint8Array, from: number, to: number): unknown {
  const value = from + TYPE_FIRST.length;
  if (TYPE_FIRST.every((byte, n) => bytes[from + n] === byte))
    for (let at = value; at < value + LONGEST_TYPE && bytes[at] !== 0x5c; at++)
      if (bytes[at] === 0x22) return { type: String.fromCharCode(...bytes.subarray(value, at)) };
  return JSON.parse(new TextDecoder().decode(bytes.subarray(from, to))) as unknown;
}
