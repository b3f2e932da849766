import { aRequest, anAgreement, records, type RuleCases } from "@tipx/records";

export const cases: RuleCases = records(
  [anAgreement({}), aRequest({})],
  [anAgreement({ parties: [{ state: "KH" }, { state: "VN" }] }), aRequest({})],
  "/records/1/basis/0/agreement",
);
