import { isBefore, plain } from "./dates.js";
import { rule } from "./rule.js";

const R2 = "Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019";

/** Measures whose unit is a ratio; a test holds the list equal to the vocabulary's. */
export const RATIOS = [
  "acknowledged-in-time", "requests-executed", "refusals-with-ground", "implicated-states-contacted",
  "nationality-checks-in-time", "agreements-reviewed", "values-reported-on-time", "findings-closed",
  "resources-disbursed", "victims-accepting-service", "compensation-paid", "statements-with-verified-evidence",
  "custody-unbroken", "victims-relieved-of-penalty",
] as const; // prettier-ignore
const ratios: ReadonlySet<string> = /* @__PURE__ */ new Set(RATIOS);
const isRatio = (measure: unknown): boolean => typeof measure === "string" && ratios.has(measure);

export const measureArithmetic = rule({
  id: "measure-arithmetic",
  types: ["monitoring-report"],
  severity: "error",
  title: "A ratio is its numerator divided by its denominator.",
  why: "Parties that compare values (R2) must be able to compute them again.",
  source: R2,
  advice: "Correct the value, the numerator or the denominator; three decimal places are enough.",
  check({ values }, found) {
    if (values === undefined) return;
    for (let n = 0; n < values.length; n++) {
      const { measure, value, numerator, denominator } = values[n] ?? {};
      if (
        typeof value !== "number" ||
        numerator === undefined ||
        denominator === undefined ||
        !isRatio(measure)
      )
        continue;
      if (denominator === 0 || numerator > denominator || Math.abs(value - numerator / denominator) > 0.0005)
        found(`/values/${n}/value`);
    }
  },
});

export const ratioAboveOne = rule({
  id: "ratio-above-one",
  types: ["monitoring-report", "agreement"],
  severity: "error",
  title: "A share is a number from 0 to 1.",
  why: "90 instead of 0.9 makes every target missed and every average absurd (R2).",
  source: "TIPX measures: units",
  advice: "Divide a percentage by 100.",
  check(record, found) {
    if (record.type === "agreement") {
      for (let n = 0; n < (record.measuresPromised?.length ?? 0); n++) {
        const { measure, target } = record.measuresPromised?.[n] ?? {};
        if (target !== undefined && target > 1 && isRatio(measure)) found(`/measuresPromised/${n}/target`);
      }
      return;
    }
    for (let n = 0; n < (record.values?.length ?? 0); n++) {
      const { measure, value, numerator, denominator } = record.values?.[n] ?? {};
      // With both counts there, measure-arithmetic speaks.
      if (
        typeof value === "number" &&
        value > 1 &&
        (numerator === undefined || denominator === undefined) &&
        isRatio(measure)
      )
        found(`/values/${n}/value`);
    }
  },
});

export const ratioWithoutCounts = rule({
  id: "ratio-without-counts",
  types: ["monitoring-report"],
  severity: "warning",
  profiles: ["strict"],
  title: "A ratio comes with its numerator and denominator.",
  why: "One of two and fifty of a hundred are both a half; reports of several states cannot be added up (R2).",
  source: R2,
  advice: "Add `numerator` and `denominator`.",
  check({ values = [] }, found) {
    for (const [n, { measure, value, numerator, denominator }] of values.entries())
      if (
        typeof value === "number" &&
        isRatio(measure) &&
        (numerator === undefined || denominator === undefined)
      )
        found(`/values/${n}`);
  },
});

export const measureTwice = rule({
  id: "measure-twice",
  types: ["monitoring-report", "agreement"],
  severity: "warning",
  title: "A measure is promised once, and reported once for a period.",
  why: "Two values for one measure: which was promised, and which counts (R2)?",
  source: R2,
  advice: "Keep one; report parts of the period in reports of their own.",
  check(record, found) {
    const [list, name] =
      record.type === "agreement" ? [record.measuresPromised, "measuresPromised"] : [record.values, "values"];
    if (list === undefined || list.length < 2) return;
    for (let n = 1; n < list.length; n++) {
      const measure = list[n]?.measure;
      if (typeof measure !== "string") continue;
      for (let other = 0; other < n; other++)
        if (list[other]?.measure === measure) {
          found(`/${name}/${n}/measure`);
          break;
        }
    }
  },
});

export const findingClosedContradiction = rule({
  id: "finding-closed-contradiction",
  types: ["monitoring-report"],
  severity: "error",
  title: "Only a finding that is closed has a date of closing.",
  why: "Findings closed ÷ due (R2) counts it on both sides.",
  source: "TIPX measures: findings-closed",
  advice: "Set `closed` to true, or remove `closedOn`.",
  check({ findings }, found) {
    if (findings === undefined) return;
    for (let n = 0; n < findings.length; n++)
      if (findings[n]?.closed === false && findings[n]?.closedOn !== undefined)
        found(`/findings/${n}/closedOn`);
  },
});

export const findingOverdue = rule({
  id: "finding-overdue",
  types: ["monitoring-report"],
  severity: "warning",
  profiles: ["strict"],
  title: "A finding whose date has passed is closed.",
  why: "What monitoring found is still so (R2).",
  source: "TIPX measures: findings-closed",
  advice: "Settle it and say when, or agree on a new date.",
  check({ findings = [], provenance: { recordedAt } }, found) {
    for (const [n, { closed, dueOn }] of findings.entries())
      if (closed === false && dueOn !== undefined && isBefore(dueOn, recordedAt))
        found(`/findings/${n}/dueOn`);
  },
});

export const agreementExpired = rule({
  id: "agreement-expired",
  types: ["agreement"],
  severity: "warning",
  errorIn: ["strict"],
  title: "An agreement said to be in force has begun and has not ended.",
  why: "A request or a sharing of data that rests on it has no basis.",
  source: "Vienna Convention on the Law of Treaties, arts. 24 and 54",
  advice: "Set the status to expired or signed, or correct the date.",
  check({ status, start, end, provenance: { recordedAt } }, found) {
    if (status !== "in-force") return;
    if (end !== undefined && isBefore(end, recordedAt)) found("/end");
    else if (typeof start === "string" && isBefore(recordedAt, start)) found("/start");
  },
});

export const reviewOverdue = rule({
  id: "review-overdue",
  types: ["agreement"],
  severity: "warning",
  profiles: ["strict"],
  title: "An agreement in force is reviewed when it is due.",
  why: "R2 asks the parties to monitor together; this review was not held or not recorded.",
  source: "TIPX measures: agreements-reviewed",
  advice: "Hold the review, then set `lastHeld` and the next date.",
  check({ status, reviews, provenance: { recordedAt } }, found) {
    if (status === "in-force" && reviews?.nextDue !== undefined && isBefore(reviews.nextDue, recordedAt))
      found("/reviews/nextDue");
  },
});

const NO_SECOND_PARTY: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "national-law",
  "standard-operating-procedure",
]);

export const agreementWithItself = rule({
  id: "agreement-with-itself",
  types: ["agreement"],
  severity: "warning",
  title: "An agreement lists each of its parties once.",
  why: "A party listed twice counts twice.",
  source: "TIPX records: agreement",
  advice: "Remove the repeated party.",
  check({ parties }, found) {
    for (let n = 1; n < parties.length; n++) {
      const party = parties[n] as { state?: string; agency?: { actor?: string; organization?: string } };
      for (let other = 0; other < n; other++) {
        const earlier = parties[other] as typeof party;
        if (
          party.state === earlier.state &&
          party.agency?.actor === earlier.agency?.actor &&
          party.agency?.organization === earlier.agency?.organization
        ) {
          found(`/parties/${n}`);
          break;
        }
      }
    }
  },
});

export const onePartyAgreement = rule({
  id: "one-party-agreement",
  types: ["agreement"],
  severity: "warning",
  profiles: ["strict"],
  title: "An agreement has at least two parties.",
  why: "Nobody knows who else is bound.",
  source: "Vienna Convention on the Law of Treaties, art. 2(1)(a): concluded between states",
  advice: "Add the other parties.",
  check({ kind, parties }, found) {
    if (parties.length < 2 && !NO_SECOND_PARTY.has(plain(kind) ?? "")) found("/parties");
  },
});

export const measureNotPromised = rule({
  id: "measure-not-promised",
  types: ["bundle"],
  needs: "agreement",
  severity: "warning",
  title: "A monitoring report gives values of the measures that its agreement promises.",
  why: "Values that nobody promised hide that those promised are missing (R2).",
  source: R2,
  advice: "Report the promised measure, or add this one to the agreement.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { agreement, values = [] },
    } of index.of("monitoring-report")) {
      const promised = index.get("agreement", agreement)?.measuresPromised;
      if (promised === undefined) continue;
      for (const [n, { measure }] of values.entries())
        if (typeof measure === "string" && !promised.some((promise) => promise.measure === measure))
          found(`/records/${at}/values/${n}/measure`);
    }
  },
});

export const promiseNotReported = rule({
  id: "promise-not-reported",
  types: ["bundle"],
  needs: "agreement",
  severity: "warning",
  profiles: ["strict"],
  title: "A monitoring report has a value for each measure that its agreement promises.",
  why: "A promise that nobody reports on cannot be kept or broken (R2).",
  source: R2,
  advice: "Add the value, or withhold it with a reason.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { agreement, values = [] },
    } of index.of("monitoring-report"))
      for (const { measure } of index.get("agreement", agreement)?.measuresPromised ?? [])
        if (typeof measure === "string" && !values.some((value) => value.measure === measure)) {
          found(`/records/${at}`);
          break;
        }
  },
});
