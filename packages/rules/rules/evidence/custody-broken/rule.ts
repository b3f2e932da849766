import type { Digest, EvidenceItem } from "@tipx/json-schema";
import { sameAgency } from "../../../src/agency.js";
import { isBefore } from "../../../src/dates.js";
import { rule, type Found } from "../../../src/rule.js";

type Step = EvidenceItem["custody"][number];

/** Steps by which an item passes from one agency to another. */
const MOVES: ReadonlySet<string> = /* @__PURE__ */ new Set(["transferred", "received", "returned"]);

const sameDigest = (a: Digest, b: Digest): boolean => a.value === b.value && a.algorithm === b.algorithm;

/** In whose hands an item is, and how it came there. */
interface Custody {
  readonly holder: object;
  /** Who handed it over, as long as the new holder has not confirmed that it was received. */
  readonly giver?: object | undefined;
  readonly isDestroyed: boolean;
}

/** Tells whether a step only confirms a handover that was recorded already: the new holder received the item. */
const confirms = ({ step, holder, from }: Step, { holder: held, giver }: Custody): boolean =>
  step === "received" &&
  giver !== undefined &&
  sameAgency(holder, held) &&
  (from === undefined || sameAgency(from, giver));

/** What is wrong with a step, given in whose hands the item is: where in the step, and of what kind. Undefined for nothing. */
function faultOf(step: Step, custody: Custody): readonly [at: string, fault: string] | undefined {
  const { holder, from } = step;
  if (custody.isDestroyed) return ["/step", "destroyed"];
  // What is held by somebody cannot be collected: it is handed over.
  if (step.step === "collected") return ["/step", "start"];
  if (confirms(step, custody)) return undefined;
  if (from !== undefined && !sameAgency(from, custody.holder)) return ["/from", "giver"];
  const stays = sameAgency(holder, custody.holder);
  if (!MOVES.has(step.step)) return stays ? undefined : ["/holder", "holder"];
  if (stays) return ["/holder", "receiver"];
  return from === undefined ? ["", "giver"] : undefined;
}

/** The custody behind a step. After a faulty one it goes on from there, so that one fault is told once. */
const after = (step: Step, { holder }: Custody): Custody => ({
  holder: step.holder,
  giver: MOVES.has(step.step) && step.step !== "received" ? holder : undefined,
  isDestroyed: step.step === "destroyed",
});

function followed(custody: readonly Step[], found: Found): void {
  let now: Custody | undefined;
  for (let n = 0; n < custody.length; n++) {
    const step = custody[n] as Step;
    if (now === undefined) {
      if (step.step !== "collected") found(`/custody/${n}/step`, { fault: "start" });
      now = { holder: step.holder, isDestroyed: step.step === "destroyed" };
      continue;
    }
    if (isBefore(step.at, (custody[n - 1] as Step).at)) found(`/custody/${n}/at`, { fault: "order" });
    const fault = faultOf(step, now);
    if (fault !== undefined) found(`/custody/${n}${fault[0]}`, { fault: fault[1] });
    const stands = !MOVES.has(step.step) && now.giver !== undefined && sameAgency(step.holder, now.holder);
    // A check between a handover and its confirmation leaves that open.
    now = stands ? { ...now, isDestroyed: step.step === "destroyed" } : after(step, now);
  }
}

export const custodyBroken = rule({
  id: "custody-broken",
  severity: "error",
  source: [
    "Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
    "ISO/IEC 27037: chain of custody",
  ],
  reads: [
    "evidence-item/custody/*/at",
    "evidence-item/custody/*/digest/algorithm",
    "evidence-item/custody/*/digest/value",
    "evidence-item/custody/*/from/actor",
    "evidence-item/custody/*/from/organization",
    "evidence-item/custody/*/holder/actor",
    "evidence-item/custody/*/holder/organization",
    "evidence-item/custody/*/step",
    "evidence-item/digest/algorithm",
    "evidence-item/digest/value",
  ],
  types: ["evidence-item"],
  check({ custody, digest }, found) {
    followed(custody, found);
    for (let n = 0; n < custody.length; n++) {
      const own = custody[n]?.digest;
      if (own !== undefined && !sameDigest(own, digest)) found(`/custody/${n}/digest`, { fault: "digest" });
    }
  },
});
