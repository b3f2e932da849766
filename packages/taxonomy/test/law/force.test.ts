import { describe, expect, test } from "vitest";
import { inForce } from "../../src/law/force.js";
import type { Instrument } from "../../src/types.js";
import { dated, instrument, question } from "./model.ts";

type Expected = "yes" | "no" | `unknown: ${string}`;
const verdict = (
  law: Instrument,
  on: string,
  view: "verified" | "all" = "verified",
  others: Instrument[] = [],
): string => {
  const { truth, reasons } = inForce(law, question(on, view, [law, ...others]));
  return truth === "unknown" ? `unknown: ${reasons.join(", ")}` : truth;
};

describe("a start", () => {
  test.each<[dates: string[], on: string, Expected]>([
    [["in-force 2017-03-08"], "2017-03-07", "no"],
    [["in-force 2017-03-08"], "2017-03-08", "yes"],
    [["in-force 2017-03-08"], "2017-03", "unknown: coarse-date"],
    [["in-force 2017-03-08"], "2017-02", "no"],
    [["in-force 2017-03-08"], "2017-04", "yes"],
    [["in-force 2017-03-08"], "2017", "unknown: coarse-date"],
    [["in-force 2008"], "2008-02", "unknown: coarse-date"],
    [["in-force 2008"], "2008", "unknown: coarse-date"],
    [["in-force 2008"], "2008-12-31", "yes"],
    [["in-force 2008"], "2008-12-30", "unknown: coarse-date"],
    [["in-force 2008"], "2007-12-31", "no"],
    [["in-force 2008-02"], "2008-02-29", "yes"],
    [["in-force 2008-02"], "2008-02-28", "unknown: coarse-date"],
    // What is applied first counts, in force or not; a start at one place leaves the month open.
    [["in-force 2012-01-01", "applied 2010-12-20"], "2011-01-01", "yes"],
    [["applied 2010-12", "applied 2010-12-20"], "2010-12-10", "unknown: coarse-date"],
    [["applied 2010-12", "applied 2010-12-20"], "2010-12-25", "yes"],
    // Promulgation does not count where a start is recorded.
    [["promulgated 2009-11-30", "applied 2010-12-20"], "2010-06-01", "no"],
  ])("%j on %s: %s", (dates, on, expected) =>
    expect(verdict(instrument({ dates: dates.map(dated) }), on)).toBe(expected),
  );

  test.each<[Instrument["kind"], dates: string[], on: string, Expected]>([
    ["statute", ["promulgated 2008-02"], "2008-03-01", "yes"],
    ["statute", ["promulgated 2008-02"], "2008-02-15", "unknown: coarse-date"],
    ["statute", ["promulgated 2008-02"], "2007-06-01", "no"],
    ["code", ["promulgated 2008-02-01", "published 2008-05-01"], "2008-03-01", "yes"],
    ["regulation", ["published 2008-05-01"], "2008-04-30", "no"],
    ["regulation", ["published 2008-05-01"], "2008-05-01", "yes"],
    ["statute", ["adopted 2007-12-20", "adopted 2008-01-18"], "2008-01-01", "no"],
    ["statute", ["adopted 2007-12-20", "adopted 2008-01-18"], "2010-01-01", "unknown: no-start"],
    ["statute", [], "2010-01-01", "unknown: no-start"],
    // A treaty is not in force by being made.
    ["treaty", ["promulgated 2008-02"], "2010-01-01", "unknown: no-start"],
    ["treaty", ["signed 2005-10-10"], "2005-10-09", "no"],
    ["treaty", ["signed 2005-10"], "2005-10-09", "unknown: coarse-date, no-start"],
    ["mou", ["signed 2005-10-10"], "2005-10-10", "unknown: no-start"],
    ["convention", ["opened-for-signature 2005-05-16"], "2005-05-15", "no"],
    ["convention", ["amended 2005-05-16"], "2005-05-15", "unknown: no-start"],
    // What is no law binds nobody.
    ["declaration", ["in-force 2005-05-16"], "2010-01-01", "no"],
    ["soft-law", ["in-force 2005-05-16"], "2010-01-01", "no"],
    ["plan-of-action", ["in-force 2005-05-16"], "2010-01-01", "no"],
  ])("%s %j on %s: %s", (kind, dates, on, expected) =>
    expect(verdict(instrument({ kind, dates: dates.map(dated) }), on)).toBe(expected),
  );

  test.each<[Instrument["status"], on: string, Expected]>([
    [{ value: "in-force", since: "2010-12" }, "2011-01-01", "yes"],
    [{ value: "in-force", since: "2010-12" }, "2010-11-30", "no"],
    [{ value: "draft" }, "2020-01-01", "no"],
    [{ value: "adopted" }, "2020-01-01", "no"],
    [{ value: "adopted", since: "2019" }, "2020-01-01", "no"],
  ])("status %j on %s: %s", (status, on, expected) =>
    expect(verdict(instrument({ kind: "treaty", status }), on)).toBe(expected),
  );
});

describe("an end", () => {
  const since = dated("in-force 2000-01-01");
  test.each<[Instrument["status"]["value"], ends: string[], on: string, Expected]>([
    ["repealed", ["repealed 2008-03-01"], "2008-02-29", "yes"],
    ["repealed", ["repealed 2008-03-01"], "2008-03-01", "no"],
    ["superseded", ["superseded 2008"], "2008-06-01", "unknown: coarse-date"],
    ["superseded", ["superseded 2008"], "2007-12-31", "yes"],
    ["lapsed", ["lapsed 2008-03"], "2008-04", "no"],
    ["lapsed", [], "2008-04", "unknown: no-end"],
    ["lapsed", [], "1999-04", "no"],
    ["in-force", [], "2025-01-01", "yes"],
  ])("%s, %j, on %s: %s", (status, ends, on, expected) =>
    expect(verdict(instrument({ status, dates: [since, ...ends.map(dated)] }), on)).toBe(expected),
  );

  test("a status that says since when is a date too", () => {
    const law = instrument({ status: { value: "repealed", since: "2008-03" }, dates: [since] });
    expect(verdict(law, "2008-02-29")).toBe("yes");
    expect(verdict(law, "2008-03-15")).toBe("unknown: coarse-date");
    expect(verdict(law, "2008-04-01")).toBe("no");
  });

  test("without a date, law ends when what replaces it starts", () => {
    const law = instrument({ id: "old", status: "repealed", dates: [since] });
    const next = instrument({ id: "new", replaces: ["old"], dates: [dated("in-force 2008-02")] });
    expect(verdict(law, "2008-01-31", "verified", [next])).toBe("yes");
    expect(verdict(law, "2008-02-10", "verified", [next])).toBe("unknown: coarse-date");
    expect(verdict(law, "2008-03-01", "verified", [next])).toBe("no");
    // What never became law says nothing of when.
    for (const parts of [{ kind: "plan-of-action" }, { status: { value: "draft" } }] as const)
      expect(verdict(law, "2008-03-01", "verified", [{ ...next, ...parts }])).toBe("unknown: no-end");
    const doubtful = { ...next, verified: false } as const;
    expect(verdict(law, "2008-03-01", "verified", [doubtful])).toBe("unknown: no-end");
    expect(verdict(law, "2008-03-01", "all", [doubtful])).toBe("no");
  });
});

describe("what is not verified decides nothing", () => {
  test.each<[string, Instrument, on: string, verified: Expected, all: Expected]>([
    [
      "a start",
      instrument({ dates: [dated("in-force 2010-01-01?")] }),
      "2011-01-01",
      "unknown: no-start",
      "yes",
    ],
    [
      "an end",
      instrument({ status: "repealed", dates: [dated("in-force 2000"), dated("repealed 2010?")] }),
      "2011-01-01",
      "unknown: no-end",
      "no",
    ],
    [
      "a status",
      instrument({ status: { value: "in-force", verified: false }, dates: [dated("in-force 2000")] }),
      "2011-01-01",
      "unknown: no-status",
      "yes",
    ],
    [
      "a status that it is a draft",
      instrument({ kind: "treaty", status: { value: "draft", verified: false } }),
      "2011-01-01",
      "unknown: no-start, no-status",
      "no",
    ],
    [
      "an entry",
      { ...instrument({ dates: [dated("in-force 2000")] }), verified: false },
      "2011-01-01",
      "unknown: no-start, no-status",
      "yes",
    ],
  ])("%s", (_, law, on, verified, all) => {
    expect(verdict(law, on)).toBe(verified);
    expect(verdict(law, on, "all")).toBe(all);
  });

  test("a start that may be later than the promulgation keeps the time between open", () => {
    const law = instrument({ dates: [dated("promulgated 2009-11-30"), dated("applied 2010-12-20?")] });
    expect(verdict(law, "2009-11-29")).toBe("no");
    expect(verdict(law, "2010-06-01")).toBe("unknown: doubted-start");
    expect(verdict(law, "2011-01-01")).toBe("yes");
    expect(verdict(law, "2010-06-01", "all")).toBe("no");
  });
});

test("the facts that decided are named", () => {
  const law = instrument({ dates: [dated("promulgated 2009-11-30"), dated("applied 2010-12-20")] });
  expect(inForce(law, question("2011-01-01")).facts).toEqual([
    { of: "instruments/the-law", event: "applied", date: "2010-12-20", verified: true },
    { of: "instruments/the-law", event: "status", value: "in-force", verified: true },
  ]);
});
