import type { InstrumentId } from "@tipx/taxonomy/instruments";
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
