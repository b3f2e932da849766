import { TLP_LABELS, type NotChecked, type Tlp, type Verdict } from "@tipx/report";

/** The lines and records of an input that come before a block of its lines. */
export interface Start {
  readonly line: number;
  readonly record: number;
}

/** In `Batch.states`. WARNED: the record is valid, and there are findings. FAULTY: it is invalid or refused. */
export const WARNED = 254;
export const FAULTY = 255;

/** The judgement of some lines of a block. Positions count the bytes of the block; the arrays hold one entry a record. */
export interface Batch {
  readonly start: Start;
  /** false: its records are items of an array, of which no verdict names a line. */
  readonly hasLines: boolean;
  /** How many lines were judged, blank ones included, and how many records they held. */
  readonly lines: number;
  readonly records: number;
  /** Where in the block judging ended. Call again from there, until it is the end of the block. */
  readonly end: number;
  /** How many lines after the first one of the batch the line of the record is. */
  readonly lineOffsets: Uint32Array;
  /** The bytes of the line of the record: its line break counts, a byte-order mark does not. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Of a record that is valid without a finding the index of its TLP in `TLP_LABELS`; else `WARNED` or `FAULTY`. */
  readonly states: Uint8Array;
  /** How many valid records without a finding have each TLP, in the order of `TLP_LABELS`. */
  readonly clean: readonly number[];
  /** The checks that did not run on those. */
  readonly skipped: readonly NotChecked[];
  /** The verdicts on the other records, in order. */
  readonly verdicts: readonly Verdict[];
}

/** What comes before the lines after a batch. */
export const after = ({ start, lines, records }: Batch): Start => ({
  line: start.line + lines,
  record: start.record + records,
});

/** The batch with its lines and records numbered as if it had begun at `start`. */
export function renumbered(batch: Batch, start: Start): Batch {
  const [lines, records] = [start.line - batch.start.line, start.record - batch.start.record];
  const renumber = <T extends { readonly line?: number; readonly record?: number }>(where: T): T => ({
    ...where,
    ...(where.line !== undefined && { line: where.line + lines }),
    ...(where.record !== undefined && { record: where.record + records }),
  });
  const verdicts = batch.verdicts.map((verdict) => ({
    ...renumber(verdict),
    issues: verdict.issues.map(renumber),
  }));
  return { ...batch, start, verdicts };
}

/** Returns the batch of the first of its records. The verdicts of its faulty ones are the caller's. */
export function beginningOf({ verdicts: _, ...batch }: Batch, records: number): Omit<Batch, "verdicts"> {
  if (records >= batch.records) return batch;
  const states = batch.states.subarray(0, records);
  const clean = batch.clean.map((_, tlp) => states.filter((state) => state === tlp).length);
  return { ...batch, records, states, clean };
}

/** A verdict on each record of a batch, in order, on the input of that number. `typeAt` tells the type of a valid record by its bytes. */
export function* verdictsOf(
  batch: Batch,
  input: number,
  typeAt: (from: number, to: number) => string | undefined,
): Generator<Verdict, void, undefined> {
  let listed = 0;
  for (let n = 0; n < batch.records; n++) {
    const verdict = (batch.states[n] ?? 0) >= WARNED ? batch.verdicts[listed++] : undefined;
    if (verdict) yield verdict;
    else {
      const type = typeAt(batch.starts[n] ?? 0, batch.ends[n] ?? 0);
      yield {
        input,
        ...(batch.hasLines && { line: batch.start.line + (batch.lineOffsets[n] ?? 0) + 1 }),
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

  batch(start: Start, lines: number, end: number): Omit<Batch, "skipped"> {
    const { count, lineOffsets, starts, ends, states, clean, verdicts } = this;
    return {
      start, lines, end, clean, verdicts, records: count, hasLines: true,
      lineOffsets: lineOffsets.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count),
      states: states.subarray(0, count),
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
