import { expect, test } from "vitest";
import { custodyBroken } from "../rules/evidence/custody-broken/rule.js";

interface Step {
  readonly step: string;
  readonly holder: string;
  readonly from?: string | undefined;
}

const HOLDERS = ["a", "b", "c"];
/** Every way to write one step of some kinds. */
const ways = (kinds: readonly string[]): readonly Step[] =>
  kinds.flatMap((step) =>
    HOLDERS.flatMap((holder) => [undefined, ...HOLDERS].map((from) => ({ step, holder, from }))),
  );

/**
 * The oracle: it keeps no state, and asks of each step whether the ones before it allow it. A change of hands is a handover by the
 * one who held the item; without a change of hands none is claimed, unless the new holder confirms the last one.
 */
function allows(chain: readonly Step[], n: number): boolean {
  const now = chain[n] as Step;
  if (n === 0) return now.step === "collected";
  const before = chain[n - 1] as Step;
  if (before.step === "destroyed" || now.step === "collected") return false;
  const isMove = ["transferred", "received", "returned"].includes(now.step);
  if (now.holder !== before.holder) return isMove && now.from === before.holder;
  if (!isMove) return now.from === undefined || now.from === before.holder;
  if (now.step !== "received") return false;
  // The handover that it confirms: the last step at which the item changed hands or was said to, with nothing but checks since.
  let at = n - 1;
  while (at > 0 && !["transferred", "received", "returned", "collected"].includes((chain[at] as Step).step))
    at--;
  const handover = chain[at] as Step;
  if (at === 0 || !["transferred", "returned"].includes(handover.step)) return false;
  const giver = (chain[at - 1] as Step).holder;
  return now.from === undefined || now.from === giver;
}

/** The pointers that the rule tells of a chain. */
function told(custody: readonly object[]): readonly string[] {
  const found: string[] = [];
  if (!("check" in custodyBroken)) throw new Error("the rule has another shape now");
  const record = { type: "evidence-item", custody, digest: {} };
  custodyBroken.check(record as never, (pointer) => found.push(pointer), {} as never, {} as never);
  return found;
}

/** The numbers of the steps in which the rule finds a fault. */
const faultsOf = (chain: readonly Step[]): readonly number[] =>
  told(
    chain.map(({ step, holder, from }, n) => ({
      step,
      at: `2025-02-01T05:00:0${n}Z`,
      holder: { actor: holder },
      ...(from !== undefined && { from: { actor: from } }),
    })),
  ).map((pointer) => Number(pointer.split("/")[2]));

/** Chains on which the rule and the oracle differ about where the first fault is. */
function differing(chains: Iterable<readonly Step[]>): readonly string[] {
  const wrong: string[] = [];
  let count = 0;
  for (const chain of chains) {
    count++;
    const expected = chain.findIndex((_, n) => !allows(chain, n));
    const [found = -1] = faultsOf(chain);
    if (found !== expected && wrong.length < 5)
      wrong.push(`${JSON.stringify(chain)}: ${found}, not ${expected}`);
  }
  expect(count).toBeGreaterThan(100);
  return wrong;
}

function* chainsOf(
  steps: readonly Step[],
  length: number,
  before: readonly Step[] = [],
): Generator<readonly Step[]> {
  if (before.length > 0) yield before;
  if (before.length < length) for (const step of steps) yield* chainsOf(steps, length, [...before, step]);
}

const EVERY_STEP = [
  "collected", "transferred", "received", "returned", "stored", "sealed", "opened", "checked", "copied", "analysed",
  "presented-in-court", "destroyed",
]; // prettier-ignore

test("two steps of any kind, in any hands", () => {
  expect(differing(chainsOf(ways(EVERY_STEP), 2))).toEqual([]);
});

test("four steps in the hands of three, after the first collected it", () => {
  const steps = ways(["transferred", "received", "stored", "destroyed"]);
  expect(differing(chainsOf(steps, 4, [{ step: "collected", holder: "a" }]))).toEqual([]);
}, 60_000);

test("steps are in the order of time, and two of one second are", () => {
  const at = (...seconds: readonly number[]) =>
    told(
      seconds.map((second, n) => ({
        step: n === 0 ? "collected" : "checked",
        at: `2025-02-01T05:00:0${second}Z`,
        holder: { actor: "a" },
      })),
    );
  expect(at(1, 1, 2)).toEqual([]);
  expect(at(2, 1, 1)).toEqual(["/custody/1/at"]);
});
