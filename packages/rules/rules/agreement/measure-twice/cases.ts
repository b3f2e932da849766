import { change, local, value, type RuleCases } from "@tipx/records";

const ofOffice = (share: number) => value({ measure: local("M-1", "Findings discussed"), value: share });

export const cases: RuleCases = {
  ...change(
    "monitoring-report",
    "/values/1/measure",
    "/values",
    // Measures of an agency's own are not compared.
    [ofOffice(0.5), ofOffice(0.25)],
    [value({}), value({ quality: "checked" })],
  ),
  keeps: [["/values", [value({}), value({ measure: "requests-executed" })]]],
};
