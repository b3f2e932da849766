import { describe, expect, test } from "vitest";
import { boundaryDays, inForce } from "../../src/law/force.js";
import type { Instrument } from "../../src/types.js";
import { dated, instrument, question } from "./model.ts";

type Expected = "yes" | "no" | `undetermined: ${string}`;
const verdict = (
  law: Instrument,
  on: string,
  view: "settled" | "all" = "settled",
  others: Instrument[] = [],
): string => {
  const { truth, reasons } = inForce(law, question(on, view, [law, ...others]));
  return truth === "undetermined" ? `undetermined: ${reasons.join(", ")}` : truth;
};

describe("a start", () => {
  test.each<[dates: string[], on: string, Expected]>([
    [["in-force 2017-03-08"], "2017-03-07", "no"],
    [["in-force 2017-03-08"], "2017-03-08", "yes"],
    [["in-force 2017-03-08"], "2017-03", "undetermined: coarse-date"],
    [["in-force 2017-03-08"], "2017-02", "no"],
    [["in-force 2017-03-08"], "2017-04", "yes"],
    [["in-force 2017-03-08"], "2017", "undetermined: coarse-date"],
    [["in-force 2008"], "2008-02", "undetermined: coarse-date"],
    [["in-force 2008"], "2008", "undetermined: coarse-date"],
    [["in-force 2008"], "2008-12-31", "yes"],
    [["in-force 2008"], "2008-12-30", "undetermined: coarse-date"],
    [["in-force 2008"], "2007-12-31", "no"],
    [["in-force 2008-02"], "2008-02-29", "yes"],
    [["in-force 2008-02"], "2008-02-28", "undetermined: coarse-date"],
    // What is applied first counts, in force or not; a start at one place leaves the month open.
    [["in-force 2012-01-01", "applied 2010-12-20"], "2011-01-01", "yes"],
    [["applied 2010-12", "applied 2010-12-20"], "2010-12-10", "undetermined: coarse-date"],
    [["applied 2010-12", "applied 2010-12-20"], "2010-12-25", "yes"],
    // Promulgation does not count where a start is recorded.
    [["promulgated 2009-11-30", "applied 2010-12-20"], "2010-06-01", "no"],
  ])("%j on %s: %s", (dates, on, expected) =>
    expect(verdict(instrument({ dates: dates.map(dated) }), on)).toBe(expected),
  );

  test.each<[Instrument["kind"], dates: string[], on: string, Expected]>([
    ["statute", ["promulgated 2008-02"], "2008-03-01", "yes"],
    ["statute", ["promulgated 2008-02"], "2008-02-15", "undetermined: coarse-date"],
    ["statute", ["promulgated 2008-02"], "2007-06-01", "no"],
    ["code", ["promulgated 2008-02-01", "published 2008-05-01"], "2008-03-01", "yes"],
    ["regulation", ["published 2008-05-01"], "2008-04-30", "no"],
    ["regulation", ["published 2008-05-01"], "2008-05-01", "yes"],
    ["statute", ["adopted 2007-12-20", "adopted 2008-01-18"], "2008-01-01", "no"],
    ["statute", ["adopted 2007-12-20", "adopted 2008-01-18"], "2010-01-01", "undetermined: no-start"],
    ["statute", [], "2010-01-01", "undetermined: no-start"],
    // A treaty is not in force by being made.
    ["treaty", ["promulgated 2008-02"], "2010-01-01", "undetermined: no-start"],
    ["treaty", ["signed 2005-10-10"], "2005-10-09", "no"],
    ["treaty", ["signed 2005-10"], "2005-10-09", "undetermined: coarse-date, no-start"],
    ["treaty", ["signed 2005-10-10"], "2005-10-10", "undetermined: no-start"],
    ["convention", ["opened-for-signature 2005-05-16"], "2005-05-15", "no"],
    ["convention", ["amended 2005-05-16"], "2005-05-15", "undetermined: no-start"],
    // Soft law is not asked, before its dates or after.
    ["declaration", ["in-force 2005-05-16"], "2010-01-01", "undetermined: not-law"],
    ["soft-law", ["in-force 2005-05-16"], "2010-01-01", "undetermined: not-law"],
    ["plan-of-action", ["in-force 2005-05-16"], "2010-01-01", "undetermined: not-law"],
    ["mou", ["in-force 2005-05-16"], "2010-01-01", "undetermined: not-law"],
    ["mou", ["signed 2005-05-16", "lapsed 2010-05-16"], "2004-01-01", "undetermined: not-law"],
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
    ["superseded", ["superseded 2008"], "2008-06-01", "undetermined: coarse-date"],
    ["superseded", ["superseded 2008"], "2007-12-31", "yes"],
    ["lapsed", ["lapsed 2008-03"], "2008-04", "no"],
    ["lapsed", [], "2008-04", "undetermined: no-end"],
    ["lapsed", [], "1999-04", "no"],
    ["in-force", [], "2025-01-01", "yes"],
  ])("%s, %j, on %s: %s", (status, ends, on, expected) =>
    expect(verdict(instrument({ status, dates: [since, ...ends.map(dated)] }), on)).toBe(expected),
  );

  test("a status that says since when is a date too", () => {
    const law = instrument({ status: { value: "repealed", since: "2008-03" }, dates: [since] });
    expect(verdict(law, "2008-02-29")).toBe("yes");
    expect(verdict(law, "2008-03-15")).toBe("undetermined: coarse-date");
    expect(verdict(law, "2008-04-01")).toBe("no");
  });

  test("without a date, law ends when what replaces it starts", () => {
    const law = instrument({ id: "old", status: "repealed", dates: [since] });
    const next = instrument({ id: "new", replaces: ["old"], dates: [dated("in-force 2008-02")] });
    expect(verdict(law, "2008-01-31", "settled", [next])).toBe("yes");
    expect(verdict(law, "2008-02-10", "settled", [next])).toBe("undetermined: coarse-date");
    expect(verdict(law, "2008-03-01", "settled", [next])).toBe("no");
    // What never became law says nothing of when.
    for (const parts of [{ kind: "plan-of-action" }, { status: { value: "draft" } }] as const)
      expect(verdict(law, "2008-03-01", "settled", [{ ...next, ...parts }])).toBe("undetermined: no-end");
    const doubtful = { ...next, evidence: "secondary" } as const;
    expect(verdict(law, "2008-03-01", "settled", [doubtful])).toBe("undetermined: no-end");
    expect(verdict(law, "2008-03-01", "all", [doubtful])).toBe("no");
  });
});

describe("an end that is certain and has no date", () => {
  const since = dated("in-force 2000-01-01");
  const first = instrument({ id: "first", status: "superseded", dates: [since] });
  const second = instrument({ id: "second", status: "superseded", replaces: ["first"] });
  const third = instrument({ id: "third", replaces: ["second"], dates: [dated("in-force 2012-07-01")] });

  test("lies before the end of its successor, where the successor's start is not known", () => {
    expect(verdict(first, "2012-06-30", "settled", [second, third])).toBe("undetermined: no-start");
    expect(verdict(first, "2012-07-01", "settled", [second, third])).toBe("no");
    expect(verdict(first, "2012-07-01", "settled", [second])).toBe("undetermined: no-start");
  });

  test("stays open where instruments name each other, or one names itself", () => {
    const loop = { ...first, replaces: ["second"] };
    expect(verdict(loop, "2020-01-01", "settled", [second])).toBe("undetermined: no-start");
    const self = instrument({ id: "self", status: "superseded", replaces: ["self"], dates: [since] });
    expect(verdict(self, "2020-01-01")).toBe("undetermined: no-end");
  });

  test("is that of a law whose own status settles nothing", () => {
    const doubted = { ...first, status: { value: "superseded", evidence: "secondary" } } as const;
    const next = { ...third, replaces: ["first"] };
    expect(verdict(doubted, "2012-06-30", "settled", [next])).toBe("undetermined: no-status");
    expect(verdict(doubted, "2012-07-01", "settled", [next])).toBe("no");
  });
});

test("the boundary days are the first and the last day of each date, along what replaced it", () => {
  const first = instrument({
    id: "first",
    status: { value: "superseded", since: "2008" },
    dates: [dated("adopted 1996-02-29"), dated("amended 2000-02?")],
  });
  const second = instrument({ id: "second", replaces: ["first"], dates: [dated("adopted 2008")] });
  const third = instrument({ id: "third", replaces: ["second"], dates: [dated("in-force 2012-07-01")] });
  const other = instrument({ id: "other", dates: [dated("in-force 1950-01-01")] });
  expect(boundaryDays(first, [first, second, third, other])).toEqual([
    "1996-02-29",
    "2000-02-01",
    "2000-02-29",
    "2008-01-01",
    "2008-12-31",
    "2012-07-01",
  ]);
  expect(boundaryDays(third, [first, second, third, other])).toEqual(["2012-07-01"]);
});

describe("what settles nothing decides nothing", () => {
  test.each<[string, Instrument, on: string, settled: Expected, all: Expected]>([
    [
      "a start",
      instrument({ dates: [dated("in-force 2010-01-01?")] }),
      "2011-01-01",
      "undetermined: no-start",
      "yes",
    ],
    [
      "an end",
      instrument({ status: "repealed", dates: [dated("in-force 2000"), dated("repealed 2010?")] }),
      "2011-01-01",
      "undetermined: no-end",
      "no",
    ],
    [
      "a status",
      instrument({ status: { value: "in-force", evidence: "secondary" }, dates: [dated("in-force 2000")] }),
      "2011-01-01",
      "undetermined: no-status",
      "yes",
    ],
    [
      "a status that it is a draft",
      instrument({ kind: "treaty", status: { value: "draft", evidence: "secondary" } }),
      "2011-01-01",
      "undetermined: no-start, no-status",
      "no",
    ],
    [
      "an entry",
      { ...instrument({ dates: [dated("in-force 2000")] }), evidence: "secondary" },
      "2011-01-01",
      "undetermined: no-start, no-status",
      "yes",
    ],
  ])("%s", (_, law, on, settled, all) => {
    expect(verdict(law, on)).toBe(settled);
    expect(verdict(law, on, "all")).toBe(all);
  });

  test("a start that may be later than the promulgation keeps the time between open", () => {
    const law = instrument({ dates: [dated("promulgated 2009-11-30"), dated("applied 2010-12-20?")] });
    expect(verdict(law, "2009-11-29")).toBe("no");
    expect(verdict(law, "2010-06-01")).toBe("undetermined: doubted-start");
    expect(verdict(law, "2011-01-01")).toBe("yes");
    expect(verdict(law, "2010-06-01", "all")).toBe("no");
  });
});

test("a start that may be earlier than the one settled keeps the time between open", () => {
  const law = instrument({
    dates: [dated("adopted 2009-11-30"), dated("applied 2010-06?"), dated("in-force 2010-12-20")],
  });
  expect(verdict(law, "2009-11-29")).toBe("no");
  expect(verdict(law, "2010-05-31")).toBe("no");
  expect(verdict(law, "2010-06-15")).toBe("undetermined: doubted-start");
  expect(verdict(law, "2010-12-19")).toBe("undetermined: doubted-start");
  expect(verdict(law, "2010-12-20")).toBe("yes");
  expect(verdict(law, "2010-07-01", "all")).toBe("yes");
});

test("the facts that decided are named", () => {
  const law = instrument({ dates: [dated("promulgated 2009-11-30"), dated("applied 2010-12-20")] });
  expect(inForce(law, question("2011-01-01")).facts).toEqual([
    { of: "instruments/the-law", event: "applied", date: "2010-12-20", evidence: "text" },
    { of: "instruments/the-law", event: "status", value: "in-force", evidence: "text" },
  ]);
});
