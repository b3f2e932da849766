import { anAgreement, aRequest, records, stages, type RuleCases } from "@tipx/records";

/** A request received on 2 February at nine, under an agreement that allows 72 hours to acknowledge it. */
const bundle = (acknowledgeBy: string) => [
  anAgreement({ timeLimits: [{ stage: "acknowledged", hours: 72 }] }),
  aRequest({ stages: stages("sent", "received"), acknowledgeBy }),
];

export const cases: RuleCases = {
  ...records(bundle("2025-02-05T09:00:00Z"), bundle("2025-02-05T09:00:01Z"), "/records/1/acknowledgeBy"),
  keeps: [["/records", bundle("2025-02-03T09:00:00Z")]],
};
