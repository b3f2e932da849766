import { aRequest, anAgreement, records, stages, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    anAgreement({ timeLimits: [{ stage: "acknowledged", hours: 72 }] }),
    aRequest({ stages: stages("sent", "received"), acknowledgeBy: "2025-02-05T09:00:00Z" }),
  ],
  [
    anAgreement({ timeLimits: [{ stage: "acknowledged", hours: 72 }] }),
    aRequest({ stages: stages("sent", "received"), acknowledgeBy: "2025-02-05T09:00:01Z" }),
  ],
  "/records/1/acknowledgeBy",
);
