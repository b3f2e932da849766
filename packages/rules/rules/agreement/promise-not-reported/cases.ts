import { anAgreement, held, promise, records, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    anAgreement({ measuresPromised: [promise("findings-closed")] }),
    held("monitoring-report", { values: [value({})] }),
  ],
  [anAgreement({ measuresPromised: [promise("findings-closed")] }), held("monitoring-report", {})],
  "/records/1",
);
