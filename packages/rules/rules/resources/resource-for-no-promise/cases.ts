import { ID, anAgreement, held, promise, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [
    anAgreement({ measuresPromised: [promise("resources-disbursed")] }),
    held("resource-contribution", { agreement: ID.agreement }),
  ],
  [
    anAgreement({ measuresPromised: [promise("findings-closed")] }),
    held("resource-contribution", { agreement: ID.agreement }),
  ],
  "/records/1/measure",
);
