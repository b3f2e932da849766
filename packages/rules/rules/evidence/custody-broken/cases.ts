import { change, KH, KH_POLICE, type JsonObject, type RuleCases } from "@tipx/records";

/** A step after the police collected the item. */
const followedBy = (step: JsonObject) => [
  { step: "collected", at: "2025-02-01T05:00:00Z", holder: KH_POLICE },
  { at: "2025-02-02T05:00:00Z", holder: KH, ...step },
];

export const cases: RuleCases = {
  ...change(
    "evidence-item",
    "/custody/1/holder",
    "/custody",
    // A handover need not say who gave.
    followedBy({ step: "received" }),
    followedBy({ step: "stored" }),
  ),
  keeps: [["/custody", followedBy({ step: "transferred", from: KH_POLICE })]],
};
