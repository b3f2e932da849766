import { Columns, FAULTY, WARNED, type Batch, type Start } from "./batch.js";
import type { Engine, Matcher } from "./engine.js";
import { Reader } from "./input/read.js";
import { afterMark } from "./input/scan.js";
import type { Judge } from "./judge.js";
import { DEFAULT_LIMITS, tooLarge, type Limits } from "./limits.js";
import { TLP_LABELS, type NotChecked, type Verdict } from "./report.js";

const LF = 0x0a;
const CR = 0x0d;

/** A batch ends early once it lists so many findings: of a line of two bytes a verdict takes five hundred. */
const MANY = 4096;

/** Judges blocks of whole lines. Synchronous; of a record that is valid with nothing to say it makes no object. */
export class LineJudge {
  private readonly reader: Reader;
  private readonly matcher: Matcher | undefined;
  private block: Uint8Array | undefined;
  private matching = false;

  constructor(
    private readonly judge: Judge,
    private readonly limits: Limits,
    engine?: Engine,
  ) {
    this.reader = new Reader(limits);
    this.matcher = isGenerous(limits) ? engine?.matcher : undefined;
  }

  /** What does not run on any record. */
  get skipped(): readonly NotChecked[] {
    return this.judge.skipped;
  }

  /** Bytes a line may have. */
  get lineBytes(): number {
    return this.limits.lineBytes;
  }

  /**
   * Judges the lines of `block` from `from` on, which must be the start of a line; the last one may lack its line break. The
   * block must not change until it has been judged to its end.
   */
  lines(block: Uint8Array, from: number, start: Start): Batch {
    if (block !== this.block || from === 0) this.load(block);
    const made = new Columns();
    const { matcher, judge, limits } = this;
    const { hasRules } = judge;
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
        const label =
          this.matching && to - begin <= limits.lineBytes ? (matcher?.match(begin, to) ?? -1) : -1;
        if (label >= 0 && !hasRules) made.add(line, begin, next, label);
        else {
          const position = { record: start.record + made.count, line: start.line + line + 1 };
          const verdict =
            to - begin > limits.lineBytes
              ? judge.refuse(tooLarge(limits.lineBytes), position)
              : label >= 0
                ? judge.judge(this.reader.parse(begin, to), position, true)
                : this.reader.read(begin, to)
                  ? judge.judge(this.reader.value, position)
                  : this.refused(position, first);
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
    return made.batch(start, line, at, refusal);
  }

  /** The end of a line that was too long to keep. */
  longLine(start: Start): Batch {
    const made = new Columns();
    const position = { record: start.record, line: start.line + 1 };
    made.add(0, 0, 0, FAULTY, this.judge.refuse(tooLarge(this.limits.lineBytes), position));
    return made.batch(start, 1, 0, undefined);
  }

  private load(block: Uint8Array): void {
    this.block = block;
    this.reader.load(block);
    this.matching = this.matcher !== undefined && this.reader.utf8;
    if (this.matching) this.matcher?.load(block);
  }

  private refused(position: { readonly record: number; readonly line: number }, first: boolean): Verdict {
    const fault = this.reader.fault ?? { code: "internal-error", offset: 0 };
    // In another encoding line breaks are not where we look for them: the input is refused, once.
    return this.judge.refuse(fault, first && fault.params?.encoding !== undefined ? {} : position);
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
