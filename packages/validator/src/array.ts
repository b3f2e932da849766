import { beginningOf, type Batch } from "./batch.js";
import type { JudgedLines } from "./blocks.js";
import { hinted } from "./input/hints.js";
import { ItemCutter, type ItemCut, type Items as Cut } from "./input/items.js";
import { Reader } from "./input/read.js";
import type { Fault } from "./input/scan.js";
import type { Judge } from "./judge.js";
import { tooLarge, type Limits } from "./limits.js";
import { LineJudge } from "./lines/line-judge.js";
import { loadMatcher } from "./load-matcher.js";
import type { Code } from "./codes.js";
import type { Verdict } from "@tipx/report";
import type { StreamIdIndex } from "@tipx/rules";

/** Faults of an item that is no JSON: where it ends is then a guess, and so is all that comes behind it. */
const NO_JSON: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "empty",
  "syntax",
  "truncated",
  "trailing",
] satisfies Code[]);

/** The items of an array count as lines behind the first one, before which alone a byte-order mark may stand. */
const BEHIND = 1;

/** Of what arrives at once no more is cut at once: a judge that lists many findings looks at all that was cut again and again. */
const PIECE = 1024 * 1024;

export interface HowToJudge {
  readonly judge: Judge;
  readonly limits: Limits;
  readonly stream: StreamIdIndex | undefined;
  /** Tells what is behind a fault of the array. */
  readonly explain: (fault: Fault) => Fault;
}

/** Records of an array that were judged: batches without lines; or the verdict on one that is too long, or on the array. */
export type JudgedItems = JudgedLines | { readonly kind: "verdict"; readonly verdict: Verdict };

/**
 * Judges the records of an array as its chunks arrive, in bounded memory. Where the array breaks off or is no JSON, the verdict
 * on all of it comes last, behind those on the records before that place.
 */
export async function* judgeArray(
  chunks: AsyncIterable<Uint8Array>,
  how: HowToJudge,
): AsyncGenerator<JudgedItems, void, undefined> {
  const lines = new LineJudge(how.judge, how.limits, how.stream);
  lines.use(await loadMatcher());
  const items = new Items(lines, how);
  const cutter = new ItemCutter(how.limits.lineBytes);
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += PIECE)
      if (yield* items.judge(cutter.push(chunk.subarray(from, from + PIECE)))) return;
  yield* items.judge(cutter.end());
}

type Judging = Generator<JudgedItems, boolean, undefined>;

/** Judges items of one array. What its methods return is true where the array ends with what they yielded last. */
class Items {
  private records = 0;
  private readonly reader: Reader;

  constructor(
    private readonly lines: LineJudge,
    private readonly how: HowToJudge,
  ) {
    this.reader = new Reader(how.limits);
  }

  *judge(cuts: Iterable<ItemCut>): Judging {
    for (const cut of cuts)
      if (cut.kind === "fault") return yield* this.refuse(this.how.explain(cut.fault));
      else if (yield* cut.kind === "long" ? this.long(cut.start) : this.some(cut)) return true;
    return false;
  }

  private *long(start: number): Judging {
    const { judge, limits } = this.how;
    if (this.left === 0) return yield* this.full(start);
    const verdict = judge.refuse(tooLarge(limits.lineBytes), { record: this.records++ });
    yield { kind: "verdict", verdict };
    return false;
  }

  private *some({ lines: bytes, starts, isOpen }: Cut): Judging {
    let item = 0;
    for (let from = 0; from < bytes.length;) {
      const batch = this.lines.lines(bytes, from, { line: BEHIND, record: this.records });
      const { left } = this;
      const { verdicts, end } = this.verdicts(batch, bytes, { starts, isOpen, item });
      const records = Math.min(batch.records, left, end?.at ?? Infinity);
      yield {
        kind: "judged",
        batch: { ...beginningOf(batch, records), hasLines: false, verdicts },
        bytes,
        offset: 0,
      };
      this.records += records;
      if (end !== undefined && end.at < left) return yield* this.refuse(end.fault);
      if (batch.records > left) return yield* this.full(starts[item + left] ?? 0);
      item += batch.records;
      from = batch.end;
    }
    return false;
  }

  /**
   * Returns the verdicts of a batch, whose first record is the item of that number, and the fault that ends the array, with the
   * place in the batch of the item that has it.
   */
  private verdicts(
    batch: Batch,
    bytes: Uint8Array,
    { starts, isOpen, item }: Pick<Cut, "starts" | "isOpen"> & { readonly item: number },
  ): {
    readonly verdicts: readonly Verdict[];
    readonly end?: { readonly at: number; readonly fault: Fault };
  } {
    const verdicts: Verdict[] = [];
    for (const { line: _, ...verdict } of batch.verdicts) {
      const record = verdict.record ?? 0;
      const at = record - batch.start.record;
      if (at >= this.left) break;
      const line = bytes.subarray(batch.starts[at], (batch.ends[at] ?? 0) - 1);
      const fault =
        verdict.outcome === "refused"
          ? this.fault(line, starts[item + at] ?? 0, isOpen && item + at === starts.length - 1)
          : undefined;
      if (fault && NO_JSON.has(fault.code)) return { verdicts, end: { at, fault: this.how.explain(fault) } };
      verdicts.push(
        fault
          ? this.how.judge.refuse(fault, { record })
          : { ...verdict, issues: verdict.issues.map(({ line: _, ...issue }) => issue) },
      );
    }
    return { verdicts };
  }

  /** Why an item is refused, counted from the start of the array. */
  private fault(bytes: Uint8Array, start: number, isOpen: boolean): Fault | undefined {
    const { reader } = this;
    reader.load(bytes);
    if (reader.read(0, bytes.length, false) || !reader.fault) return undefined;
    const { code } = reader.fault;
    // Behind an item that is over, or that ends too early, the array goes on.
    const isInArray = code === "trailing" || (code === "truncated" && !isOpen);
    const fault = hinted(bytes, 0, bytes.length, { ...reader.fault, code: isInArray ? "syntax" : code });
    return { ...fault, offset: fault.offset + start };
  }

  /** How many records the array may still have. */
  private get left(): number {
    return this.how.limits.records - this.records;
  }

  private *full(start: number): Judging {
    const limit = this.how.limits.records;
    return yield* this.refuse({ code: "too-many-items", offset: start, params: { limit } });
  }

  private *refuse(fault: Fault): Judging {
    yield { kind: "verdict", verdict: this.how.judge.refuse(fault, {}) };
    return true;
  }
}
