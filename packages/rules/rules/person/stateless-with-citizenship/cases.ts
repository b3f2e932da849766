import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("person", "/citizenship", "/citizenship", [{ withheld: "not-applicable" }], ["KH"]),
  nearlyBreaks: [
    ["/nationalityStatus", "stateless"],
    ["/citizenship", [{ withheld: "not-applicable" }]],
  ],
  breaks: [
    ["/nationalityStatus", "stateless"],
    ["/citizenship", ["KH"]],
  ],
};
