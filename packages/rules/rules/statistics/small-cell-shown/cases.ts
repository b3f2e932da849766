import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("statistical-table", "/cells/0/count", "/cells/0/count", { lessThan: 11 }, 3),
  nearlyBreaks: [
    ["/smallCellThreshold", 11],
    ["/cells/0/count", 11],
  ],
  breaks: [
    ["/smallCellThreshold", 11],
    ["/cells/0/count", 10],
  ],
};
