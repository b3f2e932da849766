import type { Change, RuleCases } from "@tipx/records";

const secret = (tlp: string): Change[] => [
  ["/confidential", true],
  ["/handling/tlp", tlp],
];

export const cases: RuleCases = {
  type: "cooperation-request",
  at: "/handling/tlp",
  keeps: secret("red"),
  nearlyBreaks: secret("amber-strict"),
  breaks: secret("amber"),
};
