import { ANY, rule } from "../../../src/rule.js";

export const repeatedItem = rule({
  id: "repeated-item",
  severity: "warning",
  source: ["TIPX records: lists"],
  reads: ["every-list"],
  types: ANY,
  each: "repeated-item",
});
