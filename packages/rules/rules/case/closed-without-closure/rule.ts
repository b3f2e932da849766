import { rule } from "../../../src/rule.js";

export const closedWithoutClosure = rule({
  id: "closed-without-closure",
  severity: { strict: "warning" },
  source: ["TIPX records: case"],
  reads: ["case/closure", "case/status"],
  types: ["case"],
  check({ status, closure }, found) {
    if ((status === "closed" || status === "closed-referred") && closure === undefined) found("");
  },
});
