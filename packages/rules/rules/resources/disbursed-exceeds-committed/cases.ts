import { USD, type Change, type RuleCases } from "@tipx/records";

const money = (minor: number) => ({ kind: "money", on: "2025", money: USD(minor) });

/** What was committed, then two payments, in US cents. */
const paid = (committed: number, first: number, second: number): Change[] => [
  ["/committed", [money(committed)]],
  ["/disbursed", [money(first), money(second)]],
];

export const cases: RuleCases = {
  type: "resource-contribution",
  at: "/disbursed/1/money",
  keeps: paid(500, 100, 100),
  nearlyBreaks: paid(200, 100, 100),
  breaks: paid(199, 100, 100),
};
