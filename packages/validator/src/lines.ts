import { Columns, FAULTY, WARNED, type Batch, type Start } from "./batch.js";
import type { Matcher } from "./engine.js";
import { Reader } from "./input/read.js";
import { afterMark } from "./input/scan.js";
import type { Judge, Position } from "./judge.js";
import { DEFAULT_LIMITS, tooLarge, type Limits } from "./limits.js";
import { TLP_LABELS, type NotChecked, type Verdict } from "./report.js";
import type { Across, StreamFault } from "./rules/across.js";
import type { AnyRecord } from "./rules/rule.js";

const LF = 0x0a;
const CR = 0x0d;

/** A batch ends early once it lists so many findings: of a line of two bytes a verdict takes five hundred. */
const MANY = 4096;

/** Judges blocks of whole lines. Synchronous; of a record that is valid with nothing to say it makes no object. */
export class LineJudge {
  private readonly reader: Reader;
  private matcher: Matcher | undefined;

  constructor(
    private readonly judge: Judge,
    private readonly limits: Limits,
    private readonly stream?: Across,
  ) {
    this.reader = new Reader(limits);
  }

  /** From now on lines are first shown to a matcher, unless the limits are tighter than it knows. */
  use(matcher: Matcher | undefined): void {
    this.matcher = isGenerous(this.limits) ? matcher : undefined;
  }

  /** What does not run on any record. */
  private get skipped(): readonly NotChecked[] {
    const { judge, stream } = this;
    return judge.comparesStreams && stream?.isFull
      ? [...judge.skipped, ...judge.beyond(stream)]
      : judge.skipped;
  }

  /** Bytes a line may have. */
  get lineBytes(): number {
    return this.limits.lineBytes;
  }

  /**
   * Judges the lines of `block` from `from` on, which must be the start of a line; the last one may lack its line break.
   */
  lines(block: Uint8Array, from: number, start: Start): Batch {
    const { judge, limits, reader } = this;
    reader.load(block);
    const matcher = this.matcher !== undefined && reader.utf8 ? this.matcher : undefined;
    matcher?.load(block);
    const { hasRules } = judge;
    const stream = judge.comparesStreams ? this.stream : undefined;
    const made = new Columns();
    let at = from;
    let line = 0;
    let issues = 0;
    let refusal: Verdict | undefined;
    while (at < block.length && issues < MANY && refusal === undefined) {
      const found = block.indexOf(LF, at);
      const next = found < 0 ? block.length : found + 1;
      let to = found < 0 ? next : found;
      if (to > at && block[to - 1] === CR) to--;
      const first = start.line + line === 0;
      const begin = first ? afterMark(block, at, to) : at;
      if ((block[begin] ?? 0) > 0x20 || !isBlank(block, begin, to)) {
        const fits = to - begin <= limits.lineBytes;
        const matched = matcher !== undefined && fits ? matcher.match(begin, to) : -1;
        const label = matched >= 0 && !hasRules ? matched : fits ? this.quickly(begin, to, matched >= 0) : -1;
        const told = label >= 0 && stream ? stream.add(reader.value as AnyRecord, start.record + made.count) : undefined; // prettier-ignore
        if (label >= 0 && told === undefined) made.add(line, begin, next, label);
        else {
          const position = { record: start.record + made.count, line: start.line + line + 1 };
          const verdict = fits
            ? this.verdict(position, first, matched >= 0, told ?? stream)
            : judge.refuse(tooLarge(limits.lineBytes), position);
          if (verdict.record === undefined) refusal = verdict;
          else if (isClean(verdict)) made.add(line, begin, next, TLP_LABELS.indexOf(verdict.tlp));
          else {
            made.add(line, begin, next, verdict.outcome === "valid" ? WARNED : FAULTY, verdict);
            issues += 1 + verdict.issues.length;
          }
        }
      }
      line++;
      at = next;
    }
    return { ...made.batch(start, line, at, refusal), skipped: this.skipped };
  }

  /** The end of a line that was too long to keep. */
  longLine(start: Start): Batch {
    const made = new Columns();
    const position = { record: start.record, line: start.line + 1 };
    made.add(0, 0, 0, FAULTY, this.judge.refuse(tooLarge(this.limits.lineBytes), position));
    return { ...made.batch(start, 1, 0, undefined), skipped: this.skipped };
  }

  /** Reads a record, and tells its label where there is nothing else to tell; -1: see `verdict`. */
  private quickly(from: number, to: number, matched: boolean): number {
    const { reader } = this;
    if (matched) reader.value = reader.parse(from, to);
    else if (!reader.read(from, to)) return -1;
    return this.judge.clean(reader.value, matched);
  }

  /** On the record that was read last. */
  private verdict(
    position: Required<Position>,
    first: boolean,
    matched: boolean,
    stream: Across | readonly StreamFault[] | undefined,
  ): Verdict {
    const { reader, judge } = this;
    const fault = matched ? undefined : reader.fault;
    if (!fault) return judge.judge(reader.value, position, matched, stream);
    // In another encoding line breaks are not where we look for them: the input is refused, once.
    return judge.refuse(fault, first && fault.params?.encoding !== undefined ? {} : position);
  }
}

const isClean = ({ outcome, warnings }: Verdict): boolean => outcome === "valid" && warnings === 0;

/** A matcher knows the default limits: where others are tighter it could say yes to what they refuse. */
const isGenerous = (limits: Limits): boolean =>
  (["depth", "stringLength", "keysPerObject", "itemsPerArray", "numberLength", "values"] as const).every(
    (name) => limits[name] >= DEFAULT_LIMITS[name],
  );

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CR) return false;
  }
  return true;
}
