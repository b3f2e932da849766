import { TLP_LABELS, type NotChecked, type Verdict } from "@tipx/report";
import type { StreamIdIndex } from "@tipx/rules";
import { Columns, FAULTY, WARNED, type Batch, type Start } from "../batch.js";
import { Reader } from "../input/read.js";
import type { Fault } from "../input/scan.js";
import type { Judge } from "../judge.js";
import { tooLarge, type Limits } from "../limits.js";
import type { Matcher } from "../matcher/matcher.js";
import { cutLines } from "./cut.js";
import { matchUncut } from "./match.js";
import { allowMatcher } from "./reach.js";
import { findBroken } from "./rules.js";
import { Settler } from "./settle.js";
import { Together } from "./together.js";

/** A batch ends early once it lists so many findings: of a line of two bytes a verdict takes five hundred. */
const MANY = 4096;

/** Judges blocks of whole lines. Synchronous; of a record that is valid with nothing to say it makes no object. */
export class LineJudge {
  private readonly reader: Reader;
  private readonly together = new Together();
  private readonly settler: Settler;
  private matcher: Matcher | undefined;

  constructor(
    private readonly judge: Judge,
    private readonly limits: Limits,
    private readonly stream?: StreamIdIndex,
  ) {
    this.reader = new Reader(limits);
    this.settler = new Settler(this.together, judge, this.reader, limits, stream);
  }

  /** From now on lines are first shown to a matcher, unless the limits are tighter than it knows, or one type is expected. */
  use(matcher: Matcher | undefined): void {
    this.matcher = allowMatcher(this.limits) && this.judge.type === undefined ? matcher : undefined;
    this.settler.expectsFaults = this.matcher !== undefined;
  }

  /** The checks that do not run on any record. */
  private get skipped(): readonly NotChecked[] {
    const { judge, stream } = this;
    return judge.comparesStreams && stream?.isFull
      ? [...judge.skipped, ...judge.skippedByStreamLimit(stream)]
      : judge.skipped;
  }

  /** The verdict on an input that is refused as a whole. */
  refuse(fault: Fault): Verdict {
    return this.judge.refuse(fault, {});
  }

  /** Bytes a line may have. */
  get lineBytes(): number {
    return this.limits.lineBytes;
  }

  /**
   * Judges the lines of `block` from `from` on, which must be the start of a line; the last one may lack its line break.
   */
  lines(block: Uint8Array, from: number, start: Start): Batch {
    const { reader, judge, together, settler } = this;
    judge.look();
    reader.load(block);
    const matcher = this.matcher !== undefined && reader.utf8 ? this.matcher : undefined;
    matcher?.load(block);
    together.notes = judge.hasRules ? matcher?.notes : undefined;
    const made = new Columns();
    const compares = judge.comparesStreams && this.stream !== undefined;
    let at = from;
    let line = 0;
    let issues = 0;
    while (at < block.length && issues < MANY) {
      cutLines(together, block, at, start.line + line === 0, this.limits, matcher);
      if (matcher) {
        matchUncut(together, matcher);
        if (judge.hasRules) findBroken(together, judge, reader);
      }
      for (let n = 0; n < together.count; n++) {
        const offset = line + (together.line[n] as number);
        const label = together.label[n] as number;
        if (label >= 0 && !compares) {
          made.add(offset, together.from[n] as number, together.next[n] as number, label);
          continue;
        }
        const position = {
          record: start.record + made.count,
          line: start.line + offset + 1,
        };
        const verdict = settler.settle(n, position, matcher !== undefined);
        const [begin, next] = [together.from[n] as number, together.next[n] as number];
        if (typeof verdict === "number") made.add(offset, begin, next, verdict);
        else if (isClean(verdict)) made.add(offset, begin, next, TLP_LABELS.indexOf(verdict.tlp));
        else {
          made.add(offset, begin, next, verdict.outcome === "valid" ? WARNED : FAULTY, verdict);
          issues += 1 + verdict.issues.length;
        }
        if (issues >= MANY) {
          // The lines behind it are looked at again.
          together.endWith(n);
          break;
        }
      }
      line += together.lines;
      at = together.end;
    }
    reader.forget();
    return { ...made.batch(start, line, at), skipped: this.skipped };
  }

  /** The end of a line of so many bytes that was too long to keep. */
  longLine(start: Start, length: number): Batch {
    const made = new Columns();
    const position = { record: start.record, line: start.line + 1 };
    made.add(0, 0, length, FAULTY, this.judge.refuse(tooLarge(this.limits.lineBytes), position));
    return { ...made.batch(start, 1, 0), skipped: this.skipped };
  }
}

const isClean = ({ outcome, warnings }: Verdict): boolean => outcome === "valid" && warnings === 0;
