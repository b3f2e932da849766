import { change, ID, type RuleCases } from "@tipx/records";

const charged = (raised: boolean, relieved?: boolean) => [
  { victim: ID.involvement, raised, ...(relieved !== undefined && { relieved }) },
];

export const cases: RuleCases = {
  // Relieved although nobody raised it.
  ...change("case", "/nonPunishment/0/raised", "/nonPunishment", charged(false, true), charged(false)),
  keeps: [["/nonPunishment", charged(true)]],
};
