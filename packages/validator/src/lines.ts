import { Columns, FAULTY, WARNED, type Batch, type Start } from "./batch.js";
import type { Matcher } from "./matcher/matcher.js";
import { Reader } from "./input/read.js";
import { hinted } from "./input/hints.js";
import { afterMark, type Fault } from "./input/scan.js";
import type { Judge, Position } from "./judge.js";
import { DEFAULT_LIMITS, tooLarge, type Limits } from "./limits.js";
import { TLP_LABELS, type NotChecked, type Verdict } from "@tipx/report";
import { ANY, type AnyRecord, type StreamIdIndex } from "@tipx/rules";

const LF = 0x0a;
const CR = 0x0d;
const OPEN = 0x7b;

/** A batch ends early once it lists so many findings: of a line of two bytes a verdict takes five hundred. */
const MANY = 4096;

/** Lines that are looked at together: so many that each part of the code stays at hand while it is used. */
const TOGETHER = 1024;

/** Bytes of notes after which no further line is taken: what is left is for the largest record. */
const NOTED = 512 * 1024;

/** Record types, and one for those of which none is known. */
const TYPES = ANY.length + 1;

/** What is known of a line instead of its label. */
const UNKNOWN = -1;
const BROKEN = -2;
const LONG = -3;
const MISSED = -4;

/** Some lines that are looked at together. */
class Together {
  count = 0;
  /** Where the lines behind them begin, and how many lines there were, blank ones too. */
  end = 0;
  lines = 0;
  /** Of each that is not blank: where in its line the record begins and ends, where the next line does, the line's number. */
  readonly from = new Uint32Array(TOGETHER);
  readonly to = new Uint32Array(TOGETHER);
  readonly next = new Uint32Array(TOGETHER);
  readonly line = new Uint32Array(TOGETHER);
  /** The index in `TLP_LABELS` of a record with nothing to say of it; else one of the above. */
  readonly label = new Int8Array(TOGETHER);
  /** Of what a matcher said yes to: where it is noted, and the number of its type; 0 where it was not. */
  readonly note = new Uint32Array(TOGETHER);
  readonly type = new Uint8Array(TOGETHER);
}

/** Judges blocks of whole lines. Synchronous; of a record that is valid with nothing to say it makes no object. */
export class LineJudge {
  private readonly reader: Reader;
  private matcher: Matcher | undefined;
  /** Tells whether the last record that no matcher knew had a fault: then the next one is looked at for its faults first. */
  private expectsFaults = false;
  private readonly together = new Together();

  constructor(
    private readonly judge: Judge,
    private readonly limits: Limits,
    private readonly stream?: StreamIdIndex,
  ) {
    this.reader = new Reader(limits);
  }

  /** Bytes of the longest line that a matcher is shown: it does not count values, of which each takes a byte at least. */
  private get longestMatched(): number {
    const { lineBytes, values } = this.limits;
    return values >= DEFAULT_LIMITS.values ? lineBytes : Math.min(lineBytes, values);
  }

  /** From now on lines are first shown to a matcher, unless the limits are tighter than it knows, or one type is expected. */
  use(matcher: Matcher | undefined): void {
    this.matcher = isGenerous(this.limits) && this.judge.type === undefined ? matcher : undefined;
    this.expectsFaults = this.matcher !== undefined;
  }

  /** What does not run on any record. */
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
    const { reader, together } = this;
    this.judge.look();
    reader.load(block);
    const matcher = this.matcher !== undefined && reader.utf8 ? this.matcher : undefined;
    matcher?.load(block);
    const made = new Columns();
    const compares = this.judge.comparesStreams && this.stream !== undefined;
    let at = from;
    let line = 0;
    let issues = 0;
    while (at < block.length && issues < MANY) {
      this.cut(block, at, start.line + line, matcher);
      if (matcher) this.match(matcher);
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
        const verdict = this.settle(n, position, matcher);
        const [begin, next] = [together.from[n] as number, together.next[n] as number];
        if (typeof verdict === "number") made.add(offset, begin, next, verdict);
        else if (isClean(verdict)) made.add(offset, begin, next, TLP_LABELS.indexOf(verdict.tlp));
        else {
          made.add(offset, begin, next, verdict.outcome === "valid" ? WARNED : FAULTY, verdict);
          issues += 1 + verdict.issues.length;
        }
        if (issues >= MANY) {
          // The lines behind it are looked at again.
          this.end(n);
          break;
        }
      }
      line += together.lines;
      at = together.end;
    }
    reader.forget();
    return { ...made.batch(start, line, at), skipped: this.skipped };
  }

  /**
   * Takes the next lines of a block, with the labels of those that a matcher says yes to: where one of these ends is known without
   * looking for its line break. Where there is no room for more notes, it ends there.
   */
  private cut(block: Uint8Array, from: number, number: number, matcher: Matcher | undefined): void {
    const { together, limits } = this;
    const longest = this.longestMatched;
    const notes = this.judge.hasRules ? matcher?.notes : undefined;
    notes?.keep();
    let at = from;
    let line = 0;
    let count = 0;
    while (at < block.length && count < TOGETHER) {
      const label = matcher && block[at] === OPEN ? matcher.next(at) : UNKNOWN;
      let next = label >= 0 && matcher ? nextLine(block, matcher.behind()) : -1;
      if (next >= 0 && matcher && next - at <= longest) {
        this.add(count++, at, matcher.behind(), next, line, label);
        if (notes) {
          const note = notes.last();
          together.note[count - 1] = note;
          together.type[count - 1] = notes.type(note);
          if (note > NOTED) {
            [at, line] = [next, line + 1];
            break;
          }
        }
      } else {
        const found = block.indexOf(LF, at);
        next = found < 0 ? block.length : found + 1;
        let to = found < 0 ? next : found;
        if (to > at && block[to - 1] === CR) to--;
        const begin = number + line === 0 ? afterMark(block, at, to) : at;
        // A line that is too long is so whatever it holds: of one that comes in pieces nobody looks at the whole.
        const isLong = to - begin > limits.lineBytes;
        if (isLong || (block[begin] ?? 0) > 0x20 || !isBlank(block, begin, to)) {
          const missed =
            (matcher !== undefined && block[at] === OPEN && label < 0) || to - begin > longest
              ? MISSED
              : UNKNOWN;
          this.add(count++, begin, to, next, line, isLong ? LONG : missed);
        }
      }
      line++;
      at = next;
    }
    [together.count, together.end, together.lines] = [count, at, line];
  }

  private add(n: number, from: number, to: number, next: number, line: number, label: number): void {
    const { together } = this;
    together.from[n] = from;
    together.to[n] = to;
    together.next[n] = next;
    together.line[n] = line;
    together.label[n] = label;
    together.type[n] = 0;
  }

  /** Ends what is looked at together with one of its lines. */
  private end(n: number): void {
    const { together } = this;
    together.count = n + 1;
    together.end = together.next[n] as number;
    together.lines = (together.line[n] as number) + 1;
  }

  /** Tells the labels of those lines of which a matcher and the rules together have nothing to say. */
  private match(matcher: Matcher): void {
    const { together, judge } = this;
    const { from, to, label, note, type } = together;
    const notes = judge.hasRules ? matcher.notes : undefined;
    // Those before which a byte-order mark stands, and such.
    for (let n = 0; n < together.count; n++) {
      if (label[n] !== UNKNOWN) continue;
      const matched = matcher.match(from[n] as number, to[n] as number);
      label[n] = matched < 0 ? MISSED : matched;
      if (matched < 0 || !notes) continue;
      note[n] = notes.last();
      type[n] = notes.type(note[n] as number);
    }
    if (!judge.hasRules) return;
    const { count } = together;
    // The rules of one type after another: their code is many times what a processor keeps at hand.
    for (let each = notes ? 1 : 0; each < TYPES; each++)
      for (let n = 0; n < count; n++)
        if (
          type[n] === each &&
          (label[n] as number) >= 0 &&
          judge.violatesAnyRule(this.matched(n, matcher) as AnyRecord)
        )
          label[n] = BROKEN;
  }

  /** A record that a matcher said yes to. */
  private matched(n: number, { notes }: Matcher): unknown {
    const { together, reader } = this;
    const [from, to] = [together.from[n] as number, together.to[n] as number];
    // Where all objects inherit something, it can stand in the way of putting one together.
    const usable = this.judge.polluted ? undefined : notes;
    const noted = usable?.record(together.note[n] as number, reader.text, from, to);
    return noted ?? reader.parse(from, to);
  }

  /** The label of a record that is valid with nothing to say of it, or the verdict on it. */
  private settle(n: number, position: Required<Position>, matcher: Matcher | undefined): number | Verdict {
    const { together, judge, limits, reader } = this;
    const label = together.label[n] as number;
    if (label === LONG) return judge.refuse(tooLarge(limits.lineBytes), position);
    const [from, to] = [together.from[n] as number, together.to[n] as number];
    const stream = judge.comparesStreams ? this.stream : undefined;
    if (label >= 0 && matcher) {
      const told = stream?.add(this.matched(n, matcher) as AnyRecord, position.record);
      return told === undefined ? label : judge.judge(reader.parse(from, to), position, "known", told);
    }
    if (label === BROKEN) return judge.judge(reader.parse(from, to), position, "known", stream);
    if (!reader.read(from, to, false)) {
      const { fault } = reader;
      return judge.refuse(fault ? hinted(reader.loaded, from, to, fault) : { code: "internal-error", offset: 0 }, position); // prettier-ignore
    }
    if (!this.expectsFaults) {
      const clean = judge.clean(reader.value);
      const told = clean >= 0 ? stream?.add(reader.value as AnyRecord, position.record) : undefined;
      if (clean >= 0) return told === undefined ? clean : judge.judge(reader.value, position, "known", told);
    }
    const verdict = judge.judge(reader.value, position, "faulty", stream);
    if (matcher) this.expectsFaults = verdict.outcome !== "valid";
    return verdict;
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

/** A matcher knows the default limits: where others are tighter it could say yes to what they refuse. */
const isGenerous = (limits: Limits): boolean =>
  (["depth", "stringLength", "keysPerObject", "itemsPerArray", "numberLength", "keyNames"] as const).every(
    (name) => limits[name] >= DEFAULT_LIMITS[name],
  );

/** Where the line begins behind one that ends here; -1 where it does not. */
function nextLine(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] === CR && bytes[at + 1] === LF) return at + 2;
  return at === bytes.length ? at : -1;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CR) return false;
  }
  return true;
}
