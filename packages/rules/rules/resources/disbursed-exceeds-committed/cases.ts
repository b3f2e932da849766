import { USD, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("resource-contribution", "/disbursed/1/money", "/disbursed", [], []),
  nearlyBreaks: [
    ["/committed", [{ kind: "money", on: "2025", money: USD(200) }]],
    [
      "/disbursed",
      [
        { kind: "money", on: "2025", money: USD(100) },
        { kind: "money", on: "2025", money: USD(100) },
      ],
    ],
  ],
  breaks: [
    ["/committed", [{ kind: "money", on: "2025", money: USD(199) }]],
    [
      "/disbursed",
      [
        { kind: "money", on: "2025", money: USD(100) },
        { kind: "money", on: "2025", money: USD(100) },
      ],
    ],
  ],
};
