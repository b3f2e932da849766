import { anAgreement, held, promise, records, value, type JsonObject, type RuleCases } from "@tipx/records";

/** An agreement, and a report under it with a value of the findings closed. */
const reported = (agreement: JsonObject) => [
  anAgreement(agreement),
  held("monitoring-report", { values: [value({})] }),
];

export const cases: RuleCases = {
  ...records(
    // The agreement does not say what is promised.
    reported({}),
    reported({ measuresPromised: [promise("requests-executed")] }),
    "/records/1/values/0/measure",
  ),
  keeps: [["/records", reported({ measuresPromised: [promise("findings-closed")] })]],
};
