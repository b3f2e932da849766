import { rule, type Records } from "../../../src/rule.js";

type Entries = Records["resource-contribution"]["committed"];

/** What is added up in each currency, in its minor units. */
type Sums = Map<string, number>;

function add(sums: Sums, { money }: Entries[number]): void {
  if (money !== undefined) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor);
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
    const [due, paid]: [Sums, Sums] = [new Map(), new Map()];
    for (const entry of committed) add(due, entry);
    for (let n = 0; n < disbursed.length; n++) {
      const entry = disbursed[n] as Entries[number];
      const currency = entry.money?.currency;
      if (currency === undefined) continue;
      add(paid, entry);
      const most = due.get(currency) ?? 0;
      // Found at the first entry that goes beyond.
      if (most > 0 && (paid.get(currency) ?? 0) > most) {
        found(`/disbursed/${n}/money`);
        break;
      }
    }
  },
});
