import { getMeasure, MEASURE_IDS } from "@tipx/taxonomy/measures";
import { describe, expect, test } from "vitest";
import { isBefore } from "../src/rules/dates.js";
import { RATIOS } from "../src/rules/cooperation.js";
import type { Item } from "../src/rules/read.js";
import { RULES } from "../src/rules/table.js";

const urn = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const NCCT = { actor: "kh-ncct" };
const POLICE = { actor: "kh-gcnp" };
const riel = (minor: number) => ({ minor, currency: "KHR" });

const about = (tlp: string, more: object = {}) => ({
  tlp,
  purposes: ["victim-assistance"],
  legalBasis: [{ kind: "law" }],
  retainUntil: "2024",
  ...more,
});
const base = (type: string, id: number, more: object = {}) => ({
  type,
  id: urn(id),
  provenance: { recordedAt: "2019-11-06T02:30:00Z" },
  handling: about("red"),
  ...more,
});
const bundle = (...records: object[]) => base("bundle", 0, { records });
const step = (name: string, hour: number, holder: object, more: object = {}) => ({
  step: name,
  at: `2019-11-06T${String(hour).padStart(2, "0")}:00:00Z`,
  holder,
  ...more,
});

/** For each rule: a record that keeps it, one that breaks it once, and where. */
const CASES: Record<string, { keeps: object; breaks: object; at: string }> = {
  "reference-unresolved": {
    keeps: bundle(base("person", 1), base("involvement", 2, { person: urn(1) })),
    breaks: bundle(base("involvement", 2, { person: urn(1) })),
    at: "/records/0/person",
  },
  "reference-wrong-type": {
    keeps: bundle(
      base("evidence-item", 1),
      base("joint-report", 2, { statements: [{ evidence: [{ record: urn(1) }] }] }),
    ),
    breaks: bundle(
      base("event", 1),
      base("joint-report", 2, { statements: [{ evidence: [{ record: urn(1) }] }] }),
    ),
    at: "/records/1/statements/0/evidence/0/record",
  },
  "duplicate-record-id": {
    keeps: bundle(base("person", 1), base("person", 2)),
    breaks: bundle(base("person", 1), base("person", 1)),
    at: "/records/1/id",
  },
  "provision-unknown": {
    keeps: base("status-decision", 1, {
      law: { instrument: "un-palermo-tip-protocol", provision: "art-3-a" },
    }),
    breaks: base("status-decision", 1, {
      law: { instrument: "un-palermo-tip-protocol", provision: "art-99" },
    }),
    at: "/law/provision",
  },
  "redundant-code": {
    keeps: base("event", 1, { realisedExploitation: ["forced-labour", "forced-begging"] }),
    breaks: base("event", 1, { realisedExploitation: ["labour-exploitation", "forced-labour"] }),
    at: "/realisedExploitation/0",
  },
  "period-order": {
    keeps: base("event", 1, { period: { start: "2019-03", end: "2019" } }),
    breaks: base("event", 1, { period: { start: "2019-03", end: "2019-02" } }),
    at: "/period/end",
  },
  "recorded-too-early": {
    keeps: base("status-decision", 1, { decidedOn: "2019-11" }),
    breaks: base("status-decision", 1, { decidedOn: "2562-11-06" }),
    at: "/decidedOn",
  },
  "retention-past": {
    keeps: base("person", 1),
    breaks: base("person", 1, { handling: about("red", { retainUntil: "2018" }) }),
    at: "/handling/retainUntil",
  },
  "stages-order": {
    keeps: base("cooperation-request", 1, {
      stages: [{ at: "2019-11-06T02:30:00Z" }, { at: "2019-11-06T02:30:00Z" }],
    }),
    breaks: base("cooperation-request", 1, {
      stages: [{ at: "2019-11-06T02:30:00Z" }, { at: "2019-11-05T02:30:00Z" }],
    }),
    at: "/stages/1/at",
  },
  "refusal-without-ground": {
    keeps: base("cooperation-request", 1, {
      stages: [{ stage: "refused" }],
      refusal: { ground: { withheld: "not-permitted" } },
    }),
    breaks: base("cooperation-request", 1, { stages: [{ stage: "refused" }] }),
    at: "",
  },
  "ground-without-refusal": {
    keeps: base("cooperation-request", 1, { stages: [{ stage: "postponed" }], refusal: {} }),
    breaks: base("cooperation-request", 1, { stages: [{ stage: "executed" }], refusal: {} }),
    at: "/refusal",
  },
  "custody-broken": {
    keeps: base("evidence-item", 1, {
      custody: [
        step("collected", 1, POLICE),
        step("transferred", 2, NCCT, { from: POLICE }),
        step("stored", 3, NCCT),
      ],
    }),
    breaks: base("evidence-item", 1, { custody: [step("collected", 1, POLICE), step("stored", 3, NCCT)] }),
    at: "/custody/1/holder",
  },
  "paid-exceeds-ordered": {
    keeps: base("case", 1, { compensation: [{ ordered: riel(100), paid: riel(100) }] }),
    breaks: base("case", 1, { compensation: [{ ordered: riel(100), paid: riel(10_000) }] }),
    at: "/compensation/0/paid",
  },
  "measure-arithmetic": {
    keeps: base("monitoring-report", 1, {
      values: [{ measure: "custody-unbroken", value: 0.667, numerator: 2, denominator: 3 }],
    }),
    breaks: base("monitoring-report", 1, {
      values: [{ measure: "custody-unbroken", value: 0.7, numerator: 2, denominator: 3 }],
    }),
    at: "/values/0/value",
  },
  "handling-too-open": {
    keeps: base("person", 1, { handling: about("amber") }),
    breaks: base("person", 1, { handling: about("green") }),
    at: "/handling/tlp",
  },
  "bundle-too-open": {
    keeps: bundle(base("person", 1)),
    breaks: { ...bundle(base("person", 1)), handling: about("amber") },
    at: "/handling/tlp",
  },
  "consent-missing": {
    keeps: base("person", 1, {
      handling: about("red", { legalBasis: [{ kind: "consent" }], consents: [{ scope: "services" }] }),
    }),
    breaks: base("person", 1, {
      handling: about("red", {
        legalBasis: [{ kind: "consent" }],
        consents: [{ scope: "services", withdrawnOn: "2019" }],
      }),
    }),
    at: "/handling",
  },
  "guardian-missing": {
    keeps: base("person", 1, {
      handling: about("red", { consents: [{ givenBy: "guardian", guardian: urn(2) }] }),
    }),
    breaks: base("person", 1, { handling: about("red", { consents: [{ givenBy: "guardian" }] }) }),
    at: "/handling/consents/0",
  },
  "guardian-suspect": {
    keeps: bundle(
      base("person", 1, { handling: about("red", { consents: [{ guardian: urn(2) }] }) }),
      base("involvement", 3, { person: urn(2), role: "witness" }),
    ),
    breaks: bundle(
      base("person", 1, { handling: about("red", { consents: [{ guardian: urn(2) }] }) }),
      base("involvement", 3, { person: urn(2), role: "suspect" }),
    ),
    at: "/records/0/handling/consents/0/guardian",
  },
  "child-age-too-exact": {
    keeps: base("person", 1, { age: 18 }),
    breaks: base("person", 1, { age: 17 }),
    at: "/age",
  },
  "elements-not-recorded": {
    keeps: bundle(
      base("event", 1, { acts: ["recruitment"], intendedExploitation: ["forced-labour"] }),
      base("involvement", 2, {
        role: "identified-victim",
        event: urn(1),
        definitionApplied: [{}],
        childAtEntry: true,
      }),
    ),
    breaks: bundle(
      base("event", 1, { acts: ["recruitment"], intendedExploitation: ["forced-labour"] }),
      base("involvement", 2, {
        role: "identified-victim",
        event: urn(1),
        definitionApplied: [{}],
        ageAtStart: 30,
      }),
    ),
    at: "/records/1",
  },
  "immigration-use": {
    keeps: base("person", 1, {
      handling: about("red", {
        purposes: ["immigration-enforcement"],
        legalBasis: [{ provision: { instrument: "kh-hts-law-2008" } }],
      }),
    }),
    breaks: base("person", 1, {
      handling: about("red", { purposes: ["prosecution", "immigration-enforcement"] }),
    }),
    at: "/handling/purposes/1",
  },
};

describe("every rule", () => {
  test("has one case here, and every case a rule", () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  for (const rule of RULES) {
    const found = (record: object) => [...rule.check(record as Item)].map(({ pointer }) => pointer);
    test(`${rule.id} passes what keeps it`, () => expect(found(CASES[rule.id]?.keeps ?? {})).toEqual([]));
    test(`${rule.id} finds what breaks it, once and there`, () => {
      const { breaks, at } = CASES[rule.id] ?? { breaks: {}, at: "none" };
      expect(rule.types).toContain((breaks as Item).type);
      expect(found(breaks)).toEqual([at]);
    });
  }

  test("says in words what holds, why, what it rests on and what to do", () => {
    for (const { id, title, why, source, advice } of RULES)
      for (const words of [title, why, source, advice]) expect(words.length, id).toBeGreaterThan(10);
  });
});

describe("custody", () => {
  const check = (...custody: object[]) => {
    const rule = RULES.find(({ id }) => id === "custody-broken");
    return [
      ...(rule?.check(base("evidence-item", 1, { digest: { value: "a" }, custody }) as Item) ?? []),
    ].map(({ params }) => params?.fault);
  };
  test.each([
    ["begins with collection", [step("received", 1, POLICE)], "start"],
    ["runs forward in time", [step("collected", 2, POLICE), step("stored", 1, POLICE)], "order"],
    [
      "is handed over by its holder",
      [step("collected", 1, POLICE), step("received", 2, NCCT, { from: NCCT })],
      "giver",
    ],
    ["keeps the digest", [step("collected", 1, POLICE, { digest: { value: "b" } })], "digest"],
  ])("%s", (_, custody, fault) => expect(check(...custody)).toEqual([fault]));
});

describe("dates are compared no finer than the coarser", () => {
  test.each([
    ["2008", "2008-02", false], ["2008-02", "2008", false], ["2008-02", "2008-03", true], ["2007", "2008-02-20", true],
    ["2008-02-20", "2008-02-20T00:00:00Z", false], ["2009", "2008", false],
  ] as const)("%s before %s: %s", (a, b, before) => expect(isBefore(a, b)).toBe(before)); // prettier-ignore
});

test("the measures that are ratios are those of the vocabulary", () => {
  expect([...RATIOS].sort()).toEqual(MEASURE_IDS.filter((id) => getMeasure(id).unit === "ratio").sort());
});
