import type { Digest } from "@tipx/json-schema";
import { sameAgency } from "../../../src/agency.js";
import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

/** Steps at which an item changes hands. */
const MOVES: ReadonlySet<string> = /* @__PURE__ */ new Set(["transferred", "received", "returned"]);

const sameDigest = (a: Digest, b: Digest): boolean => a.value === b.value && a.algorithm === b.algorithm;

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
    for (let n = 0; n < custody.length; n++) {
      const step = custody[n];
      if (step === undefined) continue;
      if (n === 0) {
        if (step.step !== "collected") found(`/custody/${n}/step`, { fault: "start" });
      } else {
        const last = custody[n - 1] ?? step;
        if (isBefore(step.at, last.at)) found(`/custody/${n}/at`, { fault: "order" });
        if (last.step === "destroyed") found(`/custody/${n}/step`, { fault: "destroyed" });
        if (step.from !== undefined && !sameAgency(step.from, last.holder))
          found(`/custody/${n}/from`, { fault: "giver" });
        else if (!MOVES.has(step.step) && !sameAgency(step.holder, last.holder))
          found(`/custody/${n}/holder`, { fault: "holder" });
      }
      if (step.digest !== undefined && !sameDigest(step.digest, digest))
        found(`/custody/${n}/digest`, { fault: "digest" });
    }
  },
});
