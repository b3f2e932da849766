import { change, KH, KH_POLICE, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "evidence-item",
  "/custody/1/from",
  "/custody",
  [
    { step: "collected", at: "2025-02-01T05:00:00Z", holder: KH_POLICE },
    { step: "transferred", at: "2025-02-02T05:00:00Z", holder: KH, from: KH_POLICE },
  ],
  [
    { step: "collected", at: "2025-02-01T05:00:00Z", holder: KH_POLICE },
    { step: "transferred", at: "2025-02-02T05:00:00Z", holder: KH_POLICE, from: KH },
  ],
);
