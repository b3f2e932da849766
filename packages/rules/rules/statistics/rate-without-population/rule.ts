import { rule } from "../../../src/rule.js";

export const rateWithoutPopulation = rule({
  id: "rate-without-population",
  severity: { strict: "warning" },
  source: ["SDG indicator 16.2.2 metadata: number of victims per 100,000 population"],
  reads: ["statistical-table/measure", "statistical-table/population"],
  types: ["statistical-table"],
  check({ measure, population }, found) {
    if (measure === "detected-victims-per-100000" && population === undefined) found("");
  },
});
