import { describe, expect, test } from "vitest";
import { INSTRUMENT_IDS, getInstrument, type InstrumentId } from "../../src/generated/schemes/instruments.js";
import { boundBy, boundaryDays, inForce, instrumentsInForce, settles } from "../../src/law.js";
import type { CountryId } from "../../src/generated/id-types.js";
import { addDays } from "../../src/law/days.js";

/** Here all facts count, so that what the register holds is tested whatever was read of it; force.test.ts tests the line. */
const ALL = { includeUnsettled: true };
const said = (id: InstrumentId, on: string, state?: CountryId): string => {
  const { truth, reasons } = inForce(id, on, state, ALL);
  return truth === "undetermined" ? `undetermined: ${reasons.join(", ")}` : truth;
};

describe("law that has ended", () => {
  test.each<[InstrumentId, lastOpen: string, then: string, first: string]>([
    // The law that replaced it was promulgated in February 2008; on which day is not recorded.
    ["kh-trafficking-law-1996", "2008-02-28", "undetermined: coarse-date", "2008-02-29"],
    ["kh-criminal-procedure-law-1993", "2007-08-30", "undetermined: no-start, coarse-date", "2007-08-31"],
    ["kh-untac-law-1992", "2010-12-19", "undetermined: no-start, coarse-date", "2010-12-20"],
    // Repealed on a day: on that day what replaced it holds.
    ["th-measures-act-1997", "2008-06-04", "undetermined: no-start", "2008-06-05"],
    ["vn-law-66-2011", "2025-06-30", "yes", "2025-07-01"],
  ])("%s: on %s %s, from %s on no more", (id, lastOpen, then, first) => {
    expect(addDays(lastOpen, 1)).toBe(first);
    expect(said(id, lastOpen)).toBe(then);
    for (const on of [first, "2026-06", "2026", "2026-06-15"]) expect(said(id, on), on).toBe("no");
  });

  test("the Cambodian law of 1996 was no law in 2019, and was one before 2008", () => {
    expect(said("kh-trafficking-law-1996", "1996-02-28")).toBe("no");
    expect(said("kh-trafficking-law-1996", "1996-02-29")).toBe("yes");
    expect(said("kh-trafficking-law-1996", "2007")).toBe("yes");
    expect(said("kh-trafficking-law-1996", "2008")).toBe("undetermined: coarse-date");
    expect(inForce("kh-trafficking-law-1996", "2019-06-15", "KH", ALL)).toMatchObject({
      truth: "no",
      reasons: [],
      facts: [
        { of: "instruments/kh-trafficking-law-1996", event: "status", value: "repealed" },
        { of: "instruments/kh-hts-law-2008", event: "promulgated", date: "2008-02" },
      ],
    });
  });

  test.each<[InstrumentId, on: string, string]>([
    // Its successor was adopted in 2019; the day on which that came into force is not recorded.
    ["bn-order-2004", "2018", "yes"],
    ["bn-order-2004", "2019-06-01", "undetermined: coarse-date, no-start"],
    ["bn-order-2004", "2026", "undetermined: no-start"],
    // It ended on a day that nobody recorded, and so did what replaced it.
    ["kh-ncct-subdecree-2009", "2026", "undetermined: no-start, no-end"],
  ])("%s on %s: %s", (id, on, expected) => expect(said(id, on)).toBe(expected));
});

test.each<[InstrumentId]>([
  ["kh-online-scams-law"],
  ["kh-surrogacy-draft-law"],
  ["cn-la-agreement"],
  ["asean-extradition-treaty-2025"],
  ["un-cybercrime-convention-2024"],
])("%s never came into force", (id) => {
  for (const on of ["1990", "2025-12", "2026-06-15"]) expect(said(id, on), on).toBe("no");
  expect(inForce(id, "2026", undefined, ALL).facts).toMatchObject([{ event: "status" }]);
});

test("soft law is not asked, by its kind and by nothing else", () => {
  const soft = INSTRUMENT_IDS.filter((id) => said(id, "2026-06-15", "KH").endsWith("not-law"));
  const kinds = new Set(["declaration", "soft-law", "plan-of-action", "mou"]);
  expect(soft).toEqual(INSTRUMENT_IDS.filter((id) => kinds.has(getInstrument(id).kind)));
  expect(soft).toEqual(
    expect.arrayContaining([
      "asean-bohol-workplan-2017",
      "asean-china-nts-mou-2004",
      "asean-china-nts-mou-2009",
      "asean-china-nts-mou-2017",
      "cn-action-plan-2008",
      "cn-action-plan-2013",
      "kh-npa-2014",
      "kh-th-mou-2003",
      "vn-programme-193-2021",
    ]),
  );
  for (const id of soft) {
    expect(said(id, "1900"), id).toBe("undetermined: not-law");
    expect(boundBy(id, "2026-06-15"), id).toEqual({ found: [], undetermined: [], unsettled: [] });
  }
});

describe("with a state", () => {
  test("national law is in force for its own state and for no other", () => {
    expect(said("ph-ra-9208", "2019-11-06", "PH")).toBe(said("ph-ra-9208", "2019-11-06"));
    expect(said("kh-hts-law-2008", "2019-11-06", "KH")).toBe("yes");
    expect(said("kh-hts-law-2008", "2019-11-06", "TH")).toBe("no");
    expect(said("cn-vn-agreement-2010", "2019-11-06", "VN")).toBe("yes");
    expect(said("cn-vn-agreement-2010", "2019-11-06", "KH")).toBe("no");
  });

  test("a treaty is in force for its parties from their own day on", () => {
    expect(said("un-palermo-tip-protocol", "2007-07-31")).toBe("yes");
    expect(said("un-palermo-tip-protocol", "2007-07-31", "KH")).toBe("no");
    expect(said("un-palermo-tip-protocol", "2007-08-01", "KH")).toBe("yes");
    expect(said("un-palermo-tip-protocol", "2007", "KH")).toBe("undetermined: coarse-date");
  });

  test("a state of which nothing is recorded may be a party, once the treaty is in force", () => {
    expect(said("un-palermo-tip-protocol", "2019-11-06", "FR")).toBe("undetermined: no-act");
    expect(said("un-palermo-tip-protocol", "2003-12-24", "FR")).toBe("no");
  });

  test("the answer is that of the list for the state", () => {
    for (const state of ["KH", "PH", "CN", "TH"] as const)
      for (const on of ["2004", "2008-02", "2019-11-06"]) {
        const { found, undetermined } = instrumentsInForce(state, on, ALL);
        const ids = (lines: typeof found) => lines.map(({ instrument }) => instrument.id);
        for (const id of INSTRUMENT_IDS) {
          const { truth } = inForce(id, on, state, ALL);
          expect(ids(found).includes(id), `${id} ${state} ${on}`).toBe(truth === "yes");
          if (ids(undetermined).includes(id)) expect(truth, `${id} ${state} ${on}`).toBe("undetermined");
        }
      }
  });
});

test("facts that settle nothing decide only on demand, and are told apart", () => {
  let apart = 0;
  for (const id of INSTRUMENT_IDS)
    for (const on of boundaryDays(id)) {
      const [strict, lenient] = [inForce(id, on), inForce(id, on, undefined, ALL)];
      expect(strict.settled, `${id} on ${on}`).toBe(true);
      for (const fact of strict.facts) expect(settles(fact), `${id} on ${on}`).toBe(true);
      expect(lenient.settled, `${id} on ${on}`).toBe(strict.truth === lenient.truth);
      if (strict.truth === lenient.truth) expect(strict.unsettled).toBeUndefined();
      else expect(strict.unsettled, `${id} on ${on}`).toEqual(lenient);
      apart += lenient.settled ? 0 : 1;
      // The weakest of the facts is the evidence of the answer.
      if (lenient.evidence !== undefined && !settles(lenient))
        expect(
          lenient.facts.some((fact) => !settles(fact)),
          `${id} on ${on}`,
        ).toBe(true);
    }
  expect(apart).toBeGreaterThan(0);
  expect(inForce("un-untoc", "2019")).toMatchObject({ truth: "yes", settled: true, evidence: "official" });
});

test("between two boundary days nothing changes, on one day of the register or another", () => {
  const every = [...new Set(INSTRUMENT_IDS.flatMap(boundaryDays))].sort();
  const days = every.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  // One instrument in seven, since each is asked about each day of the register.
  for (const id of INSTRUMENT_IDS.filter((_, n) => n % 7 === 0)) {
    const own = new Set(boundaryDays(id));
    let before: string | undefined;
    for (const on of [...new Set(days)].sort()) {
      const now = said(id, on);
      // A boundary day may lie between two of these days only if it is one of them.
      if (before !== undefined && !own.has(on)) expect(now, `${id} on ${on}`).toBe(before);
      before = now;
    }
  }
});

test("the answer is frozen to its depth, and what cannot be asked is refused without repeating it", () => {
  const answer = inForce("mm-law-2005", "2026");
  expect([answer, answer.facts, answer.unsettled?.facts].every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(boundaryDays("mm-law-2005"))).toBe(true);
  const never = "no-such-thing" as never;
  for (const ask of [
    () => inForce(never, "2019"),
    () => inForce("un-untoc", "2019-02-29"),
    () => inForce("un-untoc", "no-such-thing"),
    () => inForce("un-untoc", "2019", never),
    () => boundaryDays(never),
  ]) {
    expect(ask).toThrow(RangeError);
    expect(ask).not.toThrow(/no-such-thing/);
  }
});
