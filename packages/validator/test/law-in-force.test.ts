import { INSTRUMENT_IDS, type InstrumentId } from "@tipx/taxonomy/instruments";
import { inForce } from "@tipx/taxonomy/law";
import { describe, expect, test } from "vitest";
import { validate } from "../src/index.js";
import { person } from "./support.js";

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

  /** What is told of a law that is over or has not come: nothing where the facts that were read do not settle it. */
  const told = (id: InstrumentId, day: string, fault: string) =>
    inForce(id, day).truth === "no" ? found(fault) : [];
  /** The register holds that it is so, whatever was read of it. */
  const held = (id: InstrumentId, day: string) =>
    inForce(id, day, undefined, { includeUnsettled: true }).truth;

  test.each<[InstrumentId, before: string, day: string]>([
    ["kh-trafficking-law-1996", "2008-02-28", "2008-02-29"],
    ["kh-trafficking-law-1996", "2007-12-31", "2019-06-15"],
    ["kh-criminal-procedure-law-1993", "2007-08-30", "2007-08-31"],
    ["kh-untac-law-1992", "2010-12-19", "2010-12-20"],
    ["th-measures-act-1997", "2008-06-04", "2008-06-05"],
    ["vn-law-66-2011", "2025-06-30", "2025-07-01"],
  ])("%s: not on %s, and on %s it is told where that is settled", (id, before, day) => {
    expect(held(id, day)).toBe("no");
    expect(faults(id, before)).toEqual([]);
    expect(faults(id, day)).toEqual(told(id, day, "no-more"));
    expect(faults(id, "2026-06-15")).toEqual(told(id, "2026-06-15", "no-more"));
  });

  test.each<[InstrumentId]>([
    ["kh-online-scams-law"],
    ["kh-surrogacy-draft-law"],
    ["cn-la-agreement"],
    ["asean-extradition-treaty-2025"],
    ["un-cybercrime-convention-2024"],
  ])("%s was never in force, which is told where it is settled", (id) => {
    expect(held(id, "2026-06-15")).toBe("no");
    expect(faults(id, "2026-06-15")).toEqual(told(id, "2026-06-15", "not-yet"));
  });

  test("a law that is over is told where that is settled, and left alone where it is only reported", () => {
    const on = "2026-06-15";
    const over = INSTRUMENT_IDS.filter((id) => held(id, on) === "no");
    const silent = over.filter((id) => inForce(id, on).truth !== "no");
    const loud = over.filter((id) => inForce(id, on).truth === "no");
    expect(loud.length).toBeGreaterThan(0);
    for (const id of silent) expect(faults(id, on), id).toEqual([]);
    for (const id of loud) expect(faults(id, on), id).toEqual([expect.arrayContaining(["law-not-in-force"])]);
  });

  test.each<[InstrumentId, why: string, days: readonly string[]]>([
    ["bn-order-2004", "its successor's start is not recorded", ["2018-12-31", "2026-06-15"]],
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
