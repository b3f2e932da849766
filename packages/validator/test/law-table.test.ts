import { getInstrument, INSTRUMENT_IDS, type InstrumentId } from "@tipx/taxonomy/instruments";
import { boundaryDays, inForce } from "@tipx/taxonomy/law";
import { describe, expect, test } from "vitest";
import { isFrom } from "../src/rules/dates.js";
import { outOfForce } from "../src/rules/law/lookup.js";
import { validate } from "../src/index.js";
import { person } from "./support.js";

const DAY = 86_400_000;
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

/** The instruments that replaced one, one after the other, and itself. */
function chainOf(id: InstrumentId): readonly InstrumentId[] {
  const chain = new Set<InstrumentId>([id]);
  for (const one of chain)
    for (const other of INSTRUMENT_IDS) if (getInstrument(other).replaces?.includes(one)) chain.add(other);
  return [...chain];
}

/** The days at the edges of what an instrument records, read here from the register itself, each with both neighbours. */
function edgesOf(id: InstrumentId): readonly string[] {
  const dates = chainOf(id).flatMap((one) => {
    const { dates = [], status } = getInstrument(one);
    return [...dates.map(({ date }) => date), ...(status.since === undefined ? [] : [status.since])];
  });
  const edges = dates.flatMap((date) => {
    const first = date + "-01-01".slice(date.length - 4);
    if (date.length === 10) return [first];
    const [year = 0, month = 12] = date.split("-").map(Number);
    return [first, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
  });
  return [...new Set(edges.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]))].sort();
}

const NATIONAL = new Set(["statute", "code", "regulation"]);

describe("the table of the rules says what the register answers", () => {
  test.each(INSTRUMENT_IDS)("%s", (id) => {
    const { kind, jurisdictions = [] } = getInstrument(id);
    const edges = edgesOf(id);
    for (const day of boundaryDays(id)) expect(edges).toContain(day);
    const dates = [...edges, ...edges.map((day) => day.slice(0, 7)), ...edges.map((day) => day.slice(0, 4))];
    for (const on of new Set([...dates, "1900", "2019-06-15", "2099-12-31"])) {
      const answer = inForce(id, on);
      const fault = outOfForce(id, on);
      expect(fault !== undefined, `${id} on ${on}: ${answer.truth}, ${fault ?? "silent"}`).toBe(
        answer.truth === "no",
      );
      // Of national law the state asks nothing more.
      if (NATIONAL.has(kind))
        for (const state of jurisdictions)
          expect(inForce(id, on, state as "KH"), `${id} in ${state} on ${on}`).toEqual(answer);
    }
  });

  test("and there are edges to compare", () => {
    const edges = INSTRUMENT_IDS.map((id) => edgesOf(id).length);
    expect(edges.filter((count) => count > 0).length).toBeGreaterThan(80);
    for (const state of ["PH", "KH", "TH", "VN", "CN"])
      expect(
        INSTRUMENT_IDS.some((id) => {
          const { kind, jurisdictions } = getInstrument(id);
          return NATIONAL.has(kind) && jurisdictions?.includes(state) && edgesOf(id).length > 0;
        }),
        state,
      ).toBe(true);
  });
});

test.each<[date: string, day: string, boolean]>([
  ["2025-07-01", "2025-07-01", true],
  ["2025-07-01T00:00:00Z", "2025-07-01", true],
  ["2025-06-30T23:59:59Z", "2025-07-01", false],
  ["2025-07", "2025-07-01", true],
  ["2025-07", "2025-07-02", false],
  ["2025", "2025-01-01", true],
  ["2025", "2025-01-02", false],
  ["2026", "2025-12-31", true],
])("%s is %s or later on each of its days: %s", (date, day, expected) =>
  expect(isFrom(date, day)).toBe(expected),
);

describe("a record that rests on law", () => {
  const faults = (instrument: InstrumentId, day: string): readonly unknown[] => {
    const record = person({
      provenance: {
        reportedBy: { actor: "kh-ncct" },
        recordedAt: `${day}T12:00:00Z`,
        source: "interview",
        synthetic: true,
      },
      handling: {
        tlp: "red",
        purposes: ["victim-assistance"],
        legalBasis: [{ kind: "law", provision: { instrument } }],
        retainUntil: "2040",
      },
    });
    return validate(record).issues.map(({ code, severity, pointer, params }) => [
      code,
      severity,
      pointer,
      params?.["fault"],
    ]);
  };
  const found = (fault: string) => [
    ["law-not-in-force", "warning", "/handling/legalBasis/0/provision", fault],
  ];

  test.each<[InstrumentId, before: string, day: string]>([
    ["kh-trafficking-law-1996", "2008-02-28", "2008-02-29"],
    ["kh-trafficking-law-1996", "2007-12-31", "2019-06-15"],
    ["kh-criminal-procedure-law-1993", "2007-08-30", "2007-08-31"],
    ["kh-untac-law-1992", "2010-12-19", "2010-12-20"],
    ["th-measures-act-1997", "2008-06-04", "2008-06-05"],
    ["vn-law-66-2011", "2025-06-30", "2025-07-01"],
  ])("%s: not on %s, and on %s it is told", (id, before, day) => {
    expect(faults(id, before)).toEqual([]);
    expect(faults(id, day)).toEqual(found("no-more"));
    expect(faults(id, "2026-06-15")).toEqual(found("no-more"));
  });

  test.each<[InstrumentId]>([
    ["kh-online-scams-law"],
    ["kh-surrogacy-draft-law"],
    ["cn-la-agreement"],
    ["asean-extradition-treaty-2025"],
    ["un-cybercrime-convention-2024"],
  ])("%s was never in force", (id) => expect(faults(id, "2026-06-15")).toEqual(found("not-yet")));

  test.each<[InstrumentId, why: string, days: readonly string[]]>([
    ["bn-order-2004", "its successor's start is not recorded", ["2018-12-31", "2026-06-15"]],
    ["kh-ncct-subdecree-2009", "its end is not verified", ["2010-06-15", "2026-06-15"]],
    ["mm-law-2005", "its end is not verified", ["2010-06-15", "2026-06-15"]],
    ["asean-bohol-workplan-2017", "soft law", ["1995-06-15", "2026-06-15"]],
    ["asean-china-nts-mou-2004", "soft law", ["1995-06-15", "2026-06-15"]],
    ["asean-china-nts-mou-2009", "soft law", ["1995-06-15", "2026-06-15"]],
    ["asean-china-nts-mou-2017", "soft law", ["1995-06-15", "2026-06-15"]],
    ["cn-action-plan-2008", "soft law", ["1995-06-15", "2026-06-15"]],
    ["cn-action-plan-2013", "soft law", ["1995-06-15", "2026-06-15"]],
    ["kh-npa-2014", "soft law", ["1995-06-15", "2026-06-15"]],
    ["kh-th-mou-2003", "soft law", ["1995-06-15", "2026-06-15"]],
    ["vn-programme-193-2021", "soft law", ["1995-06-15", "2026-06-15"]],
  ])("%s is left alone: %s", (id, _, days) => {
    for (const day of days) expect(faults(id, day), day).toEqual([]);
  });
});
