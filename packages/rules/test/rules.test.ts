import type { RuleId } from "../src/index.js";
import { AGE_BAND_IDS, getAgeBand } from "@tipx/taxonomy/age-bands";
import { getMeasure, MEASURE_IDS } from "@tipx/taxonomy/measures";
import { describe, expect, test } from "vitest";
import { BANDS } from "../src/age.js";
import { RULE_ID } from "../scripts/folders.js";
import { rulesFor } from "../src/choose.js";
import { isBefore, isBuddhistEra } from "../src/dates.js";
import { RULES } from "../src/generated/table.js";
import { RATIOS } from "../rules/agreement/ratios.js";
import { RuleSet } from "../src/rule-set.js";
import { severityIn, type AnyRecord, type Rule, type RuleProfile } from "../src/rule.js";
import { person } from "./support.js";

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
  provenance: { reportedBy: NCCT, recordedAt: "2019-11-06T02:30:00Z" },
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
    keeps: bundle(
      base("person", 1),
      base("event", 3),
      base("involvement", 2, { person: urn(1), event: urn(3) }),
    ),
    breaks: bundle(base("event", 3), base("involvement", 2, { person: urn(1), event: urn(3) })),
    at: "/records/1/person",
  },
  "reference-wrong-type": {
    keeps: bundle(
      base("evidence-item", 1, { custody: [], permissions: [] }),
      base("joint-report", 2, {
        agencies: [NCCT],
        statements: [{ by: [NCCT], evidence: [{ record: urn(1) }] }],
      }),
    ),
    breaks: bundle(
      base("event", 1),
      base("joint-report", 2, {
        agencies: [NCCT],
        statements: [{ by: [NCCT], evidence: [{ record: urn(1) }] }],
      }),
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
    breaks: base("status-decision", 1, { decidedOn: "2020-11-06" }),
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

/** What one rule finds in a record. */
function found(rule: Rule, record: object): { pointer: string; fault: unknown }[] {
  const told: { pointer: string; fault: unknown }[] = [];
  new RuleSet([rule], { enable: [rule.id as RuleId] }).apply(
    record as AnyRecord,
    "",
    true,
    (_, __, pointer, params) => told.push({ pointer, fault: params?.fault }),
  );
  return told;
}
const ruleOf = (id: string): Rule => RULES.find((rule) => rule.id === id) as Rule;

describe("rules", () => {
  test.each(Object.entries(CASES))(
    "%s passes what keeps it and finds what breaks it, once and there",
    (id, { keeps, breaks, at }) => {
      expect(ruleOf(id).types).toContain((breaks as AnyRecord).type);
      expect(found(ruleOf(id), keeps)).toEqual([]);
      expect(found(ruleOf(id), breaks).map(({ pointer }) => pointer)).toEqual([at]);
    },
  );

  test("have ids of their own", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id } of RULES) expect(id).toMatch(RULE_ID);
  });
});

describe("profiles", () => {
  const on = (profile: RuleProfile) =>
    RULES.filter((rule) => severityIn(rule, profile) !== undefined).map(({ id }) => id);
  test("strict and public-release apply every rule of default, no less gravely", () => {
    for (const profile of ["strict", "public-release"] as const)
      for (const rule of RULES)
        if (severityIn(rule, "default") === "error") expect(severityIn(rule, profile), rule.id).toBe("error");
        else if (severityIn(rule, "default")) expect(on(profile)).toContain(rule.id);
    expect(on("default").length).toBeGreaterThanOrEqual(60);
    expect(on("strict").length).toBeGreaterThan(on("default").length);
  });
  test("what does not exist cannot be chosen", () => {
    for (const choice of [
      { profile: "lax" as RuleProfile },
      { enable: ["no-such" as RuleId] },
      { disable: ["no-such" as RuleId] },
    ])
      expect(() => rulesFor(choice)).toThrow(RangeError);
  });
  test("a rule that fails is our fault, named, and the record is not valid", () => {
    const failing: Rule = { ...ruleOf("retention-past"), checkOf: undefined, check: () => { throw new Error("secret"); } } as never; // prettier-ignore
    const run = () =>
      new RuleSet([failing]).apply(person() as unknown as AnyRecord, "", true, () => undefined);
    expect(run).toThrow(expect.objectContaining({ rule: "retention-past" }) as Error);
    expect(run).not.toThrow("secret");
  });
});

describe("nobody is born after an event", () => {
  const check = (birthDate: string, ...events: object[]) =>
    found(
      ruleOf("born-after-event"),
      bundle(
        base("identity", 1, { person: urn(2), birthDate }),
        ...events.flatMap((fields, n) => [
          base("event", 10 + n, fields),
          base("involvement", 20 + n, { person: urn(2), event: urn(10 + n) }),
        ]),
      ),
    ).map(({ pointer }) => pointer);
  const ended = (end: unknown) => ({ period: { end } });
  const AT = ["/records/0/birthDate"];
  test.each<[what: string, pointers: string[], birth: string, ...events: object[]]>([
    ["the year before", AT, "2015", ended("2014")],
    ["in the year of the end", [], "2015", ended("2015")],
    ["in a month of the year of the end", [], "2015-06", ended("2015")],
    ["the first of several to end counts, as fine as it is known", AT, "2015-06", ended("2015"), ended("2015-05"), ended("2019")], // prettier-ignore
    ["an end that is not known", [], "2015", ended({ withheld: "unknown" }), {}],
    ["sold before birth", [], "2015", { ...ended("2014"), conduct: ["agreement-to-sell-before-birth"] }],
    ["a year of the Buddhist era has a rule of its own", [], "2558", ended("2014")],
  ])("%s", (_, pointers, birth, ...events) => expect(check(birth, ...events)).toEqual(pointers));
});

describe("custody", () => {
  const check = (...custody: object[]) =>
    found(ruleOf("custody-broken"), base("evidence-item", 1, { digest: { value: "a" }, custody })).map(
      ({ fault }) => fault,
    );
  test.each([
    ["begins with collection", [step("received", 1, POLICE)], "start"],
    ["runs forward in time", [step("collected", 2, POLICE), step("stored", 1, POLICE)], "order"],
    [
      "is handed over by its holder",
      [step("collected", 1, POLICE), step("received", 2, NCCT, { from: NCCT })],
      "giver",
    ],
    ["keeps the digest", [step("collected", 1, POLICE, { digest: { value: "b" } })], "digest"],
    [
      "ends with destruction",
      [step("collected", 1, POLICE), step("destroyed", 2, POLICE), step("stored", 3, POLICE)],
      "destroyed",
    ],
  ])("%s", (_, custody, fault) => expect(check(...custody)).toEqual([fault]));
});

describe("dates are compared no finer than the coarser", () => {
  test.each([
    ["2008", "2008-02", false], ["2008-02", "2008", false], ["2008-02", "2008-03", true], ["2007", "2008-02-20", true],
    ["2008-02-20", "2008-02-20T00:00:00Z", false], ["2009", "2008", false],
  ] as const)("%s before %s: %s", (a, b, before) => expect(isBefore(a, b)).toBe(before)); // prettier-ignore
});

test.each([
  ["2399", false], ["2400", true], ["2567-05-01", true], ["2700", true], ["2701", false], ["2024", false], ["1957", false],
] as const)("%s is a year of the Buddhist era: %s", (date, era) => expect(isBuddhistEra(date)).toBe(era)); // prettier-ignore

test("age bands reach as the vocabulary says", () => {
  const bands = AGE_BAND_IDS.map((id) => [id, getAgeBand(id).from ?? 0, getAgeBand(id).to ?? 130]);
  expect(BANDS.map(([id, [from, to]]) => [id, from, to]).sort()).toEqual(bands.sort());
});

test("the measures that are ratios are those of the vocabulary", () => {
  expect([...RATIOS].sort()).toEqual(MEASURE_IDS.filter((id) => getMeasure(id).unit === "ratio").sort());
});
