import { rule } from "./rule.js";

const R3 = "Recommendation 3 of the 12th China-ASEAN Prosecutors-General Conference, 2019";

interface Money {
  readonly minor: number;
  readonly currency: string;
}
const exceeds = (paid: Money | undefined, due: Money | undefined): boolean =>
  paid !== undefined && due !== undefined && paid.currency === due.currency && paid.minor > due.minor;

export const paidExceedsOrdered = rule({
  id: "paid-exceeds-ordered",
  types: ["case"],
  severity: "error",
  title: "No more was paid or recovered than was ordered.",
  why: "The share of compensation paid (R3) would exceed one.",
  source: "TIPX measures: compensation-paid",
  advice: "Correct the amount; amounts are in minor units (cents), so two zeros too many are a common cause.",
  check({ compensation, charges }, found) {
    for (let n = 0; n < (compensation?.length ?? 0); n++)
      if (exceeds(compensation?.[n]?.paid, compensation?.[n]?.ordered)) found(`/compensation/${n}/paid`);
    for (let n = 0; n < (charges?.length ?? 0); n++)
      if (exceeds(charges?.[n]?.confiscation?.recovered, charges?.[n]?.confiscation?.ordered))
        found(`/charges/${n}/confiscation/recovered`);
  },
});

interface Entry {
  readonly kind: unknown;
  readonly money?: Money;
}

/** What the entries before `end` add up to in a currency. */
function sum(entries: readonly Entry[], currency: string, end = entries.length): number {
  let total = 0;
  for (let n = 0; n < end; n++)
    if (entries[n]?.money?.currency === currency) total += entries[n]?.money?.minor ?? 0;
  return total;
}

export const disbursedExceedsCommitted = rule({
  id: "disbursed-exceeds-committed",
  types: ["resource-contribution"],
  severity: "warning",
  errorIn: ["strict"],
  title: "No more money was given than was committed.",
  why: "Disbursed ÷ committed (R3) exceeds one, and hides another party's shortfall in a sum.",
  source: "TIPX measures: resources-disbursed",
  advice:
    "Add the commitment that the payment belongs to, or correct the amount; amounts are in minor units (cents).",
  check({ committed, disbursed }, found) {
    if (disbursed === undefined) return;
    for (let n = 0; n < disbursed.length; n++) {
      const currency = disbursed[n]?.money?.currency;
      if (currency === undefined) continue;
      // Told at the entry that goes beyond.
      const due = sum(committed as readonly Entry[], currency);
      if (due > 0 && sum(disbursed as readonly Entry[], currency, n + 1) > due) {
        found(`/disbursed/${n}/money`);
        break;
      }
    }
  },
});

export const moneyWithoutAmount = rule({
  id: "money-without-amount",
  types: ["resource-contribution"],
  severity: "warning",
  title: "Money committed or given has an amount.",
  why: "It counts as nothing in disbursed ÷ committed (R3).",
  source: "TIPX measures: resources-disbursed",
  advice: "Add `money`, in minor units.",
  check({ committed, disbursed }, found) {
    for (let n = 0; n < committed.length; n++)
      if (committed[n]?.kind === "money" && committed[n]?.money === undefined) found(`/committed/${n}`);
    for (let n = 0; n < (disbursed?.length ?? 0); n++)
      if (disbursed?.[n]?.kind === "money" && disbursed[n]?.money === undefined) found(`/disbursed/${n}`);
  },
});

export const resourceForNoPromise = rule({
  id: "resource-for-no-promise",
  types: ["bundle"],
  needs: "agreement",
  severity: "warning",
  profiles: ["strict"],
  title: "A contribution under an agreement is meant for a measure that the agreement promises.",
  why: "Money and people go where nobody will look whether they moved anything (R3).",
  source: R3,
  advice: "Name a measure that the agreement promises, or have the agreement promise this one.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { agreement, measure },
    } of index.of("resource-contribution")) {
      const promised = index.get("agreement", agreement)?.measuresPromised;
      if (promised && typeof measure === "string" && !promised.some((promise) => promise.measure === measure))
        found(`/records/${at}/measure`);
    }
  },
});
