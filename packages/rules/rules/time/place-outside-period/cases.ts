import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("event", "/places/0/on", "/places", [], []),
  nearlyBreaks: [
    ["/period", { start: "2024-02" }],
    ["/places", [{ role: "transit", country: "TH", on: "2024" }]],
  ],
  breaks: [
    ["/period", { start: "2024-02" }],
    ["/places", [{ role: "transit", country: "TH", on: "2023" }]],
  ],
};
