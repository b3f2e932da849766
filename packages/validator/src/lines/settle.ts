import type { Verdict } from "@tipx/report";
import type { AnyRecord, StreamIdIndex } from "@tipx/rules";
import { hinted } from "../input/hints.js";
import type { Reader } from "../input/read.js";
import type { Judge, Position } from "../judge.js";
import { tooLarge, type Limits } from "../limits.js";
import { recordOf } from "./rules.js";
import { BROKEN, LONG, type Together } from "./together.js";

/** Says what one line comes to, once those around it were matched and the rules have read them. */
export class Settler {
  /** true: the last record that no matcher knew had a fault; then the next one is looked at for its faults first. */
  expectsFaults = false;

  constructor(
    private readonly together: Together,
    private readonly judge: Judge,
    private readonly reader: Reader,
    private readonly limits: Limits,
    private readonly stream?: StreamIdIndex,
  ) {}

  /**
   * Returns the label of a record that is valid with nothing to say of it, or the verdict on it. `wasMatched`: the lines were
   * shown to a matcher.
   */
  settle(n: number, position: Required<Position>, wasMatched: boolean): number | Verdict {
    const { together, judge, limits, reader } = this;
    const label = together.label[n] as number;
    if (label === LONG) return judge.refuse(tooLarge(limits.lineBytes), position);
    const [from, to] = [together.from[n] as number, together.to[n] as number];
    const stream = judge.comparesStreams ? this.stream : undefined;
    if (label >= 0) {
      const told = stream?.add(recordOf(together, n, judge, reader), position.record);
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
    if (wasMatched) this.expectsFaults = verdict.outcome !== "valid";
    return verdict;
  }
}
