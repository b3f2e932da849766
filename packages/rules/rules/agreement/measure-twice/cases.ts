import { change, local, value, type RuleCases } from "@tipx/records";

const ofOffice = value({ measure: local("M-1", "Findings discussed") });

export const cases: RuleCases = {
  ...change(
    "monitoring-report",
    "/values/1/measure",
    "/values",
    // Measures of an agency's own are not compared.
    [ofOffice, ofOffice],
    [value({}), value({})],
  ),
  keeps: [["/values", [value({}), value({ measure: "requests-executed" })]]],
};
