import { anAgreement, held, promise, records, value, type JsonObject, type RuleCases } from "@tipx/records";

/** A report under an agreement that promises the share of the findings closed. */
const reported = (report: JsonObject) => [
  anAgreement({ measuresPromised: [promise("findings-closed")] }),
  held("monitoring-report", report),
];

export const cases: RuleCases = {
  ...records(reported({ values: [value({ value: { withheld: "pending" } })] }), reported({}), "/records/1"),
  keeps: [["/records", reported({ values: [value({})] })]],
};
