import type { Judge } from "./judge.js";
import { TLP_LABELS, type NotChecked, type Tlp, type Verdict } from "@tipx/report";

/** Where in its input a block of lines begins. */
export interface Start {
  /** Lines and records before it. */
  readonly line: number;
  readonly record: number;
}

/** In `Batch.states`: the record is valid, but there is something to say of it; it is invalid or refused. */
export const WARNED = 254;
export const FAULTY = 255;

/** What some lines of a block came to. Positions are bytes of the block; the arrays hold one entry a record. */
export interface Batch {
  readonly start: Start;
  /** How many lines were judged, blank ones too, and how many records they held. */
  readonly lines: number;
  readonly records: number;
  /** Where in the block judging ended: call again from there while it is not the block's end. */
  readonly end: number;
  /** Lines between the batch's first line and the record's. */
  readonly lineOffsets: Uint32Array;
  /** The bytes of the record's line, its line break included, a byte-order mark excluded. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The index in `TLP_LABELS` of a record that is valid with nothing to say of it; else `WARNED` or `FAULTY`. */
  readonly states: Uint8Array;
  /** How many records with nothing to say have each label, in the order of `TLP_LABELS`. */
  readonly clean: readonly number[];
  /** What did not run on those. */
  readonly skipped: readonly NotChecked[];
  /** On the other records, in order. */
  readonly verdicts: readonly Verdict[];
  /** Present when the input is refused as a whole. Nothing after it is judged. */
  readonly refusal?: Verdict;
}

/** Where the lines after a batch begin. */
export const after = ({ start, lines, records }: Batch): Start => ({
  line: start.line + lines,
  record: start.record + records,
});

/** The batch as it would be had it begun at `start`. */
export function moved(batch: Batch, start: Start): Batch {
  const [lines, records] = [start.line - batch.start.line, start.record - batch.start.record];
  const move = <T extends { readonly line?: number; readonly record?: number }>(where: T): T => ({
    ...where,
    ...(where.line !== undefined && { line: where.line + lines }),
    ...(where.record !== undefined && { record: where.record + records }),
  });
  const verdicts = batch.verdicts.map((verdict) => ({ ...move(verdict), issues: verdict.issues.map(move) }));
  return { ...batch, start, verdicts };
}

/** A verdict on each record of a batch, in order. `typeOf` is asked for the type of those that have none. */
export function* verdictsOf(
  batch: Batch,
  { input }: Pick<Judge, "input">,
  typeOf: (from: number, to: number) => string | undefined,
): Generator<Verdict, void, undefined> {
  let listed = 0;
  for (let n = 0; n < batch.records; n++) {
    const verdict = (batch.states[n] ?? 0) >= WARNED ? batch.verdicts[listed++] : undefined;
    if (verdict) yield verdict;
    else {
      const type = typeOf(batch.starts[n] ?? 0, batch.ends[n] ?? 0);
      yield {
        input,
        line: batch.start.line + (batch.lineOffsets[n] ?? 0) + 1,
        record: batch.start.record + n,
        outcome: "valid",
        errors: 0,
        warnings: 0,
        issues: [],
        issuesOmitted: 0,
        ...(type !== undefined && { type }),
        tlp: TLP_LABELS[batch.states[n] ?? 0] ?? ("red" satisfies Tlp),
        notChecked: batch.skipped,
      };
    }
  }
  if (batch.refusal) yield batch.refusal;
}

/** A batch in the making. */
export class Columns {
  count = 0;
  private lineOffsets = new Uint32Array(512);
  private starts = new Uint32Array(512);
  private ends = new Uint32Array(512);
  private states = new Uint8Array(512);
  private readonly clean = TLP_LABELS.map(() => 0);
  private readonly verdicts: Verdict[] = [];

  add(line: number, start: number, end: number, state: number, verdict?: Verdict): void {
    const { count } = this;
    if (count === this.states.length) this.grow();
    this.lineOffsets[count] = line;
    this.starts[count] = start;
    this.ends[count] = end;
    this.states[count] = state;
    if (verdict) this.verdicts.push(verdict);
    else this.clean[state] = (this.clean[state] ?? 0) + 1;
    this.count = count + 1;
  }

  batch(start: Start, lines: number, end: number, refusal: Verdict | undefined): Omit<Batch, "skipped"> {
    const { count, lineOffsets, starts, ends, states, clean, verdicts } = this;
    return {
      start, lines, end, clean, verdicts, records: count,
      lineOffsets: lineOffsets.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count),
      states: states.subarray(0, count),
      ...(refusal && { refusal }),
    }; // prettier-ignore
  }

  private grow(): void {
    const size = this.states.length * 2;
    const longer = (column: Uint32Array) => {
      const copy = new Uint32Array(size);
      copy.set(column);
      return copy;
    };
    [this.lineOffsets, this.starts, this.ends] = [this.lineOffsets, this.starts, this.ends].map(longer) as [
      Uint32Array<ArrayBuffer>,
      Uint32Array<ArrayBuffer>,
      Uint32Array<ArrayBuffer>,
    ];
    const states = new Uint8Array(size);
    states.set(this.states);
    this.states = states;
  }
}
