import { rule } from "../../../src/rule.js";

export const closureContradiction = rule({
  id: "closure-contradiction",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["TIPX records: case"],
  reads: ["case/closure", "case/status"],
  types: ["case"],
  check({ status, closure }, found) {
    if (status === "active" && closure !== undefined) found("/closure");
  },
});
