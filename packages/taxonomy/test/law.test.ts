import { describe, expect, test } from "vitest";
import {
  boundBy,
  elementMatrix,
  instrumentsInForce,
  membership,
  provisionsCovering,
  type Reason,
  REASONS,
  settles,
  type Truth,
} from "../src/law.js";

/** What the register holds, whatever was read of it: law/ tests which facts decide when nobody asks for all. */
const ALL = { includeUnsettled: true };

describe("what the register must answer", () => {
  test("debt bondage in Cambodia: the law of 2008, once it is law", () => {
    const articles = (on: string) =>
      provisionsCovering({ form: "debt-bondage", jurisdiction: "KH", on }, ALL)
        .found.filter(({ instrument }) => instrument === "kh-hts-law-2008")
        .map(({ provision }) => provision.locator);
    expect(articles("2019-11-06")).toEqual(
      expect.arrayContaining(["art. 10", "art. 12", "art. 15", "art. 17", "art. 19"]),
    );
    expect(articles("2007-06-01")).toEqual([]);
  });

  test("the ASEAN Convention binds nobody before it is in force, then its parties as they come", () => {
    const parties = (on: string) => boundBy("asean-actip-2015", on, ALL).found.map(({ party }) => party);
    expect(parties("2016-12-31")).toEqual([]);
    expect(parties("2017-03-07")).toEqual([]);
    expect(parties("2017-06-01")).toEqual(["KH", "MM", "PH", "SG", "TH", "VN"]);
    expect(parties("2019-11-06")).toEqual(
      expect.arrayContaining(["KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]),
    );
    expect(parties("2019-11-06")).not.toContain("CN");
  });

  test("Timor-Leste joined ASEAN in 2025", () => {
    const members = (on: string) => membership("asean", on, ALL).found.map(({ state }) => state);
    expect(members("2019-11-06")).toEqual(["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]);
    expect(members("2026-01-01")).toEqual(["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"]);
  });

  test("Cambodia's Criminal Code is law from its application in December 2010, not from its promulgation", () => {
    const has = (on: string) =>
      instrumentsInForce("KH", on, ALL).found.some(
        ({ instrument }) => instrument.id === "kh-criminal-code-2009",
      );
    expect(has("2009-12-15")).toBe(false);
    expect(has("2010-11-30")).toBe(false);
    expect(has("2011-01-01")).toBe(true);
  });

  test("China is bound by the ILO's convention of 1957 a year after its deposit", () => {
    const bound = (on: string) => boundBy("ilo-c105", on, ALL).found.some(({ party }) => party === "CN");
    expect(bound("2023-08-11")).toBe(false);
    expect(bound("2023-08-12")).toBe(true);
  });

  test("the Protocol's elements bind Cambodia from its deposit on, not before", () => {
    const row = (on: string) =>
      elementMatrix("KH", on).found.find(({ instrument }) => instrument === "un-palermo-tip-protocol");
    expect(row("2007-07-01")).toBeUndefined();
    // Deposited on 2 July 2007; thirty days, says the Protocol.
    expect(row("2007-07-31")).toBeUndefined();
    expect(row("2007-08-01")).toBeDefined();
    expect(row("2019-11-06")).toMatchObject({
      childAge: { under: 18, provisions: ["art-3-d"] },
      consent: [{ says: "irrelevant-with-means", provisions: ["art-3-b"] }],
    });
    expect(row("2019-11-06")?.acts.map(({ ref }) => ref)).toEqual([
      "acts/recruitment",
      "acts/transportation",
      "acts/transfer",
      "acts/harbouring",
      "acts/receipt",
    ]);
  });
});

describe("whatever is asked", () => {
  const answers = ["1995", "2008-02", "2017-06-01", "2026-01-01"].flatMap((on) => [
    provisionsCovering({ form: "forced-labour", jurisdiction: "KH", on }),
    provisionsCovering({ act: "recruitment", jurisdiction: "CN", on }),
    provisionsCovering({ means: "deception", jurisdiction: "TH", on }),
    boundBy("un-untoc", on),
    boundBy("ilo-c105", on),
    instrumentsInForce("MY", on),
    elementMatrix("PH", on),
    membership("asean", on),
  ]);

  test("only facts that settle decide, and what is open has a reason", () => {
    for (const { found, undetermined, unsettled } of answers) {
      for (const line of [...found, ...undetermined]) {
        expect(line.settled).toBe(true);
        for (const fact of line.facts) expect(settles(fact)).toBe(true);
      }
      for (const line of found) expect(line.facts.length).toBeGreaterThan(0);
      for (const line of undetermined) expect(line.reasons.length).toBeGreaterThan(0);
      const reasons: readonly Reason[] = [...undetermined, ...unsettled].flatMap((line) => line.reasons);
      for (const reason of reasons) expect(REASONS).toHaveProperty(reason);
      const truths: readonly Truth[] = unsettled.map(({ truth }) => truth);
      expect(["yes", "no", "undetermined"]).toEqual(expect.arrayContaining([...truths]));
      for (const line of unsettled) expect(line.settled).toBe(false);
    }
  });

  test("the answer is frozen to its depth", () => {
    for (const answer of answers) {
      expect(Object.isFrozen(answer)).toBe(true);
      for (const line of [...answer.found, ...answer.undetermined, ...answer.unsettled]) {
        expect(Object.isFrozen(line)).toBe(true);
        expect(line.facts.every(Object.isFrozen)).toBe(true);
      }
    }
  });

  test("a moved id is followed", () => {
    const old = provisionsCovering({
      form: "forced-labor" as "forced-labour",
      jurisdiction: "KH",
      on: "2019",
    });
    expect(old).toEqual(provisionsCovering({ form: "forced-labour", jurisdiction: "KH", on: "2019" }));
  });

  test("what cannot be asked is refused, without repeating it", () => {
    const on = "2019-11-06";
    const never = "no-such-thing" as never;
    for (const ask of [
      () => provisionsCovering({ form: never, jurisdiction: "KH", on }),
      () => provisionsCovering({ form: "debt-bondage", jurisdiction: never, on }),
      () => provisionsCovering({ jurisdiction: "KH", on } as never),
      () => provisionsCovering({ form: "debt-bondage", act: "recruitment", jurisdiction: "KH", on } as never),
      () => provisionsCovering({ form: "human-organs-trafficking" as never, jurisdiction: "KH", on }),
      () => boundBy(never, on),
      () => boundBy("__proto__" as never, on),
      () => instrumentsInForce(never, on),
      () => elementMatrix(never, on),
      () => membership(never, on),
      () => membership("asean", "no-such-thing"),
      () => boundBy("un-untoc", "2019-02-29"),
      () => boundBy("un-untoc", "6 November 2019"),
    ]) {
      expect(ask).toThrow(RangeError);
      expect(ask).not.toThrow(/no-such-thing|November|__proto__/);
    }
  });
});
