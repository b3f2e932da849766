import { change, KH, KH_POLICE, type JsonObject, type RuleCases } from "@tipx/records";

/** Steps after the police collected the item, a day between them. */
const followedBy = (...steps: readonly JsonObject[]) => [
  { step: "collected", at: "2025-02-01T05:00:00Z", holder: KH_POLICE },
  ...steps.map((step, n) => ({ at: `2025-02-0${n + 2}T05:00:00Z`, holder: KH, ...step })),
];

export const cases: RuleCases = {
  ...change(
    "evidence-item",
    "/custody/1",
    "/custody",
    // Who was given the item may confirm it.
    followedBy({ step: "transferred", from: KH_POLICE }, { step: "received", from: KH_POLICE }),
    // Nobody handed it over.
    followedBy({ step: "received" }),
  ),
  keeps: [["/custody", followedBy({ step: "transferred", from: KH_POLICE })]],
};
