import { isPublicData, READS_PUBLIC_DATA } from "../../../src/public-data.js";
import { OF_PERSONS, rule } from "../../../src/rule.js";

const AMBER = ["red", "amber-strict", "amber"] as const;

/** The handling that each record type allows: what is about a person never travels as green or clear, unless it is public data. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map<string, readonly string[]>([
  ["identity", ["red", "amber-strict"]],
  ["person", AMBER],
  ["event", AMBER],
  ["involvement", AMBER],
  ["status-decision", AMBER],
  ["case", AMBER],
  ["referral", AMBER],
  ["assistance", AMBER],
  ["cooperation-request", AMBER],
  ["evidence-item", AMBER],
]);

export const handlingTooOpen = rule({
  id: "handling-too-open",
  severity: "error",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(1): privacy and identity of victims",
    "Traffic Light Protocol 2.0",
  ],
  reads: ["*/handling/tlp", ...READS_PUBLIC_DATA],
  types: [...OF_PERSONS, "cooperation-request", "evidence-item"],
  checkOf(type, found) {
    const allowed = ALLOWED.get(type);
    return (
      allowed &&
      ((record, { tlp }) => {
        if (!allowed.includes(tlp) && !isPublicData(record)) found("/handling/tlp", { allowed });
      })
    );
  },
});
