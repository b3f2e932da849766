import { ANY, type AnyRecord } from "@tipx/rules";
import type { Reader } from "../input/read.js";
import type { Judge } from "../judge.js";
import { BROKEN, type Together } from "./together.js";

/** Record types, and one for those of which none is known. */
const TYPES = ANY.length + 1;

/**
 * Finds the lines of which a matcher has nothing to say and a rule does. The rules of one type run after another's: their code is
 * many times what a processor keeps at hand.
 */
export function findBroken(together: Together, judge: Judge, reader: Reader): void {
  const { count, label, type, notes } = together;
  for (let each = notes ? 1 : 0; each < TYPES; each++)
    for (let n = 0; n < count; n++)
      if (
        type[n] === each &&
        (label[n] as number) >= 0 &&
        judge.violatesAnyRule(recordOf(together, n, judge, reader))
      )
        label[n] = BROKEN;
}

/** Returns the record in a line that a matcher said yes to, with what rules read of it at least. */
export function recordOf(together: Together, n: number, judge: Judge, reader: Reader): AnyRecord {
  const [from, to] = [together.from[n] as number, together.to[n] as number];
  // Where all objects inherit something, it can stand in the way of putting one together.
  const usable = judge.polluted ? undefined : together.notes;
  const noted = usable?.record(together.note[n] as number, reader.text, from, to);
  return (noted ?? reader.parse(from, to)) as AnyRecord;
}
