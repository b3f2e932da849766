import { items, number, part, same, word, type Item, type Value } from "./read.js";
import type { Rule } from "./rule.js";

export const refusalWithoutGround: Rule = {
  id: "refusal-without-ground",
  types: ["cooperation-request"],
  severity: "error",
  title: "A request that was refused or postponed says on what ground.",
  why: "Without a ground the requesting state can neither mend the request nor count refusals (R1).",
  source: "UN Convention against Transnational Organized Crime, art. 18 (mutual legal assistance)",
  advice: "Give `refusal.ground`; where it may not be told, withhold it with a reason.",
  *check(record) {
    const stopped = items(record, "stages").some(([, stage]) =>
      ["refused", "postponed"].includes(word(stage, "stage") ?? ""),
    );
    if (stopped && record.refusal === undefined) yield { pointer: "" };
  },
};

export const groundWithoutRefusal: Rule = {
  id: "ground-without-refusal",
  types: ["cooperation-request"],
  severity: "warning",
  title: "A ground of refusal stands only where a request was refused or postponed.",
  why: "It is unclear whether the request is still alive.",
  source: "Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
  advice: "Add the stage `refused` or `postponed` with its time, or remove `refusal`.",
  *check(record) {
    const stopped = items(record, "stages").some(([, stage]) =>
      ["refused", "postponed"].includes(word(stage, "stage") ?? ""),
    );
    if (!stopped && record.refusal !== undefined) yield { pointer: "/refusal" };
  },
};

const CHANGES_HOLDER = new Set(["transferred", "received", "returned"]);

export const custodyBroken: Rule = {
  id: "custody-broken",
  types: ["evidence-item"],
  severity: "error",
  title: "The custody of an item is one unbroken chain.",
  why: "A gap in custody, or a digest that changed, lets a court set the evidence aside (R4).",
  source: "Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
  advice:
    "Add the missing handover, correct its holders or times, or explain the changed digest to the receiver.",
  *check(record) {
    let holder: Value | undefined;
    let last: string | undefined;
    for (const [index, step] of items(record, "custody")) {
      const pointer = `/custody/${index}`;
      const at = word(step, "at") ?? "";
      const moves = CHANGES_HOLDER.has(word(step, "step") ?? "");
      if (index === 0 && word(step, "step") !== "collected")
        yield { pointer: `${pointer}/step`, params: { fault: "start" } };
      if (last !== undefined && at < last) yield { pointer: `${pointer}/at`, params: { fault: "order" } };
      if (holder !== undefined && step.from !== undefined && !same(step.from, holder))
        yield { pointer: `${pointer}/from`, params: { fault: "giver" } };
      else if (holder !== undefined && !moves && !same(step.holder, holder))
        yield { pointer: `${pointer}/holder`, params: { fault: "holder" } };
      if (step.digest !== undefined && !same(step.digest, record.digest))
        yield { pointer: `${pointer}/digest`, params: { fault: "digest" } };
      holder = step.holder;
      last = at;
    }
  },
};

function exceeds(paid: Item, due: Item): boolean {
  const [a, b] = [number(paid, "minor"), number(due, "minor")];
  return a !== undefined && b !== undefined && word(paid, "currency") === word(due, "currency") && a > b;
}

export const paidExceedsOrdered: Rule = {
  id: "paid-exceeds-ordered",
  types: ["case"],
  severity: "error",
  title: "No more was paid or recovered than was ordered.",
  why: "The share of compensation paid (R3) would exceed one.",
  source: "TIPX measures: compensation-paid",
  advice: "Correct the amount; amounts are in minor units (cents), so two zeros too many are a common cause.",
  *check(record) {
    for (const [index, entry] of items(record, "compensation"))
      if (exceeds(part(entry, "paid"), part(entry, "ordered")))
        yield { pointer: `/compensation/${index}/paid` };
    for (const [index, charge] of items(record, "charges")) {
      const confiscation = part(charge, "confiscation");
      if (exceeds(part(confiscation, "recovered"), part(confiscation, "ordered")))
        yield { pointer: `/charges/${index}/confiscation/recovered` };
    }
  },
};

export const measureArithmetic: Rule = {
  id: "measure-arithmetic",
  types: ["monitoring-report"],
  severity: "error",
  title: "A ratio is its numerator divided by its denominator.",
  why: "Parties that compare values (R2) must be able to compute them again.",
  source: "Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
  advice: "Correct the value, the numerator or the denominator; three decimal places are enough.",
  *check(record) {
    for (const [index, entry] of items(record, "values")) {
      const [value, above, below] = [
        number(entry, "value"),
        number(entry, "numerator"),
        number(entry, "denominator"),
      ];
      if (
        value === undefined ||
        above === undefined ||
        below === undefined ||
        !RATIOS.has(word(entry, "measure") ?? "")
      )
        continue;
      if (below === 0 || above > below || Math.abs(value - above / below) > 0.0005)
        yield { pointer: `/values/${index}/value` };
    }
  },
};

/** Measures whose unit is a ratio; a test holds the list equal to the vocabulary's. */
export const RATIOS: ReadonlySet<string> = new Set([
  "acknowledged-in-time", "requests-executed", "refusals-with-ground", "implicated-states-contacted",
  "nationality-checks-in-time", "agreements-reviewed", "values-reported-on-time", "findings-closed",
  "resources-disbursed", "victims-accepting-service", "compensation-paid", "statements-with-verified-evidence",
  "custody-unbroken", "victims-relieved-of-penalty",
]); // prettier-ignore
