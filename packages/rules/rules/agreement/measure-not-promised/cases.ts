import { anAgreement, held, promise, records, value, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    anAgreement({ measuresPromised: [promise("findings-closed")] }),
    held("monitoring-report", { values: [value({})] }),
  ],
  [
    anAgreement({ measuresPromised: [promise("requests-executed")] }),
    held("monitoring-report", { values: [value({})] }),
  ],
  "/records/1/values/0/measure",
);
