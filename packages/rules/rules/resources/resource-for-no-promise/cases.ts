import { anAgreement, held, ID, promise, records, type JsonObject, type RuleCases } from "@tipx/records";

/** An agreement, and a contribution under it for the share of the resources disbursed. */
const contributed = (agreement: JsonObject) => [
  anAgreement(agreement),
  held("resource-contribution", { agreement: ID.agreement }),
];

export const cases: RuleCases = {
  ...records(
    // The agreement does not say what is promised.
    contributed({}),
    contributed({ measuresPromised: [promise("findings-closed")] }),
    "/records/1/measure",
  ),
  keeps: [["/records", contributed({ measuresPromised: [promise("resources-disbursed")] })]],
};
