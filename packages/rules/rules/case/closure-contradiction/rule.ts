import { rule } from "../../../src/rule.js";

export const closureContradiction = rule({
  id: "closure-contradiction",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["TIPX records: case"],
  reads: ["case/closure", "case/status"],
  types: ["case"],
  check({ status, closure }, found) {
    // A case in follow-up may have a closure: its main work is done.
    if (status === "active" && closure !== undefined) found("/closure");
  },
});
