import { rule, type Records } from "../../../src/rule.js";

type Entries = Records["resource-contribution"]["committed"];

/** What the entries before `end` add up to in a currency, in its minor units. */
function sum(entries: Entries, currency: string, end = entries.length): number {
  let total = 0;
  for (let n = 0; n < end; n++)
    if (entries[n]?.money?.currency === currency) total += entries[n]?.money?.minor ?? 0;
  return total;
}

export const disbursedExceedsCommitted = rule({
  id: "disbursed-exceeds-committed",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["TIPX measures: resources-disbursed"],
  reads: [
    "resource-contribution/committed/*/money/currency",
    "resource-contribution/committed/*/money/minor",
    "resource-contribution/disbursed/*/money/currency",
    "resource-contribution/disbursed/*/money/minor",
  ],
  types: ["resource-contribution"],
  check({ committed, disbursed }, found) {
    if (disbursed === undefined) return;
    for (let n = 0; n < disbursed.length; n++) {
      const currency = disbursed[n]?.money?.currency;
      if (currency === undefined) continue;
      const due = sum(committed, currency);
      // Found at the first entry that goes beyond.
      if (due > 0 && sum(disbursed, currency, n + 1) > due) {
        found(`/disbursed/${n}/money`);
        break;
      }
    }
  },
});
