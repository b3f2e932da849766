import { anAgreement, aRequest, KH, records, type JsonObject, type RuleCases } from "@tipx/records";

/** A request from Cambodia to Thailand that rests on an agreement of these parties. */
const bundle = (...parties: JsonObject[]) => [anAgreement({ parties }), aRequest({})];

export const cases: RuleCases = {
  // An agency may have signed for its state, so the states that are bound are not known.
  ...records(
    bundle({ agency: KH }, { state: "VN" }),
    bundle({ state: "KH" }, { state: "VN" }),
    "/records/1/basis/0/agreement",
  ),
  keeps: [["/records", bundle({ state: "KH" }, { state: "TH" })]],
};
