import { after, verdictsOf, type Batch, type Start } from "./batch.js";
import type { Container } from "./input/container.js";
import { Cutter, type Cut } from "./input/cut.js";
import type { Fault } from "./input/scan.js";
import { begun } from "./input/source.js";
import { markLength } from "./input/utf8.js";
import { typeOf } from "./judge.js";
import type { LineJudge } from "./lines/line-judge.js";
import { loadMatcher, WORTH_A_MATCHER } from "./load-matcher.js";
import type { Verdict } from "@tipx/report";

/** The first line of an input. */
export const BEGINNING: Start = { line: 0, record: 0 };

/** What some lines came to, with the bytes in which the batch counts its positions. They hold until the next one is asked for. */
export interface JudgedLines {
  readonly kind: "judged";
  readonly batch: Batch;
  readonly bytes: Uint8Array;
  /** How many bytes of the blocks that were judged together come before `bytes`. */
  readonly offset: number;
}

/** The refusal of an input as a whole: it is no NDJSON. Nothing else comes out. */
export interface RefusedLines {
  readonly kind: "refused";
  readonly verdict: Verdict;
}

/** Lines that were judged, or a piece of a line that is too long to be judged; after its last piece comes its verdict. */
export type JudgedCut = JudgedLines | Extract<Cut, { kind: "long" }>;

const NOTHING = new Uint8Array(0);

/** A place in an input: before it come some lines and records, and so many bytes; `longFrom`: in the middle of a long line. */
interface Place extends Start {
  readonly offset?: number;
  readonly longFrom?: number;
}

/**
 * Judges blocks of whole lines, the first of which begins at `start`, one batch after another. Returns where the lines after
 * them begin.
 */
export function* judgeBlocks(
  judge: LineJudge,
  cuts: Iterable<Cut>,
  start: Place,
): Generator<JudgedCut, Place, undefined> {
  let next: Start = start;
  let { offset = 0, longFrom = 0 } = start;
  for (const cut of cuts) {
    const { bytes } = cut;
    if (cut.kind === "long") {
      const mark = cut.begins && next.line === 0 ? markLength(bytes, 0, bytes.length) : 0;
      if (cut.begins) longFrom = offset + mark;
      offset += bytes.length;
      yield mark > 0 ? { ...cut, bytes: bytes.subarray(mark) } : cut;
      if (!cut.ends) continue;
      const batch = judge.longLine(next, offset - longFrom);
      yield { kind: "judged", batch, bytes: NOTHING, offset: longFrom };
      next = after(batch);
      continue;
    }
    for (let from = 0; from < bytes.length;) {
      const batch = judge.lines(bytes, from, next);
      yield { kind: "judged", batch, bytes, offset };
      next = after(batch);
      from = batch.end;
    }
    offset += bytes.length;
  }
  return { ...next, offset, longFrom };
}

/** Why an input cannot be read as NDJSON, if it cannot. */
export function faultOfLines(container: Container): Fault | undefined {
  if (container.kind === "fault") return container.fault;
  return container.kind === "value"
    ? { code: "other-format", offset: 0, params: { format: "json" } }
    : undefined;
}

/**
 * Judges the lines of a source as its chunks arrive, in bounded memory; a chunk may change once the next one is asked for. What is no
 * NDJSON is refused as a whole before a line is judged. Loads a matcher when there is enough to judge. Ends the source when its
 * caller stops. Throws what the source throws.
 */
export async function* judgeLines(
  judge: LineJudge,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<JudgedCut | RefusedLines, void, undefined> {
  const { container, bytes } = await begun(source, { most: judge.lineBytes });
  const fault = faultOfLines(container);
  if (!fault) return yield* judgeChunks(judge, bytes);
  await bytes[Symbol.asyncIterator]().return?.();
  yield { kind: "refused", verdict: judge.refuse(fault) };
}

/** Does what `judgeLines` does with a source that is known to be NDJSON. */
export async function* judgeChunks(
  judge: LineJudge,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<JudgedCut, void, undefined> {
  const cutter = new Cutter(judge.lineBytes);
  let place: Place = BEGINNING;
  let seen = 0;
  for await (const chunk of source) {
    const isSmall = seen < WORTH_A_MATCHER;
    seen += chunk.length;
    if (isSmall && seen >= WORTH_A_MATCHER) judge.use(await loadMatcher());
    place = yield* judgeBlocks(judge, cutter.push(chunk), place);
  }
  yield* judgeBlocks(judge, cutter.end(), place);
}

const TYPE_FIRST = /* @__PURE__ */ Uint8Array.from('{"type":"', (char) => char.charCodeAt(0));
const LONGEST_TYPE = 64;

/** A verdict on each record of judged lines, in order; `input` is the number under which they name their input. */
export const verdictsOfLines = (
  { batch, bytes }: Pick<JudgedLines, "batch" | "bytes">,
  input: number,
): Generator<Verdict, void, undefined> =>
  verdictsOf(batch, input, (from, to) => typeOf(beginning(bytes, from, to)));

/** The same, each with the bytes of its line. */
export function* verdictsWithBytes(lines: JudgedLines, input: number): Generator<Verdict, void, undefined> {
  const { batch, offset } = lines;
  let n = 0;
  for (const verdict of verdictsOfLines(lines, input)) {
    const bytes = { start: offset + (batch.starts[n] ?? 0), end: offset + (batch.ends[n] ?? 0) };
    n++;
    yield { ...verdict, bytes };
  }
}

/** As much of the record in `bytes[from, to)`, which is valid, as tells its type: most begin with it, and need not be read again. */
function beginning(bytes: Uint8Array, from: number, to: number): unknown {
  const value = from + TYPE_FIRST.length;
  if (TYPE_FIRST.every((byte, n) => bytes[from + n] === byte))
    for (let at = value; at < value + LONGEST_TYPE && bytes[at] !== 0x5c; at++)
      if (bytes[at] === 0x22) return { type: String.fromCharCode(...bytes.subarray(value, at)) };
  return JSON.parse(new TextDecoder().decode(bytes.subarray(from, to))) as unknown;
}
