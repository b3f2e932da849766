import { describe, expect, test } from "vitest";
import { bound, listed } from "../../src/law/party.js";
import type { EffectAfter, Instrument } from "../../src/types.js";
import { act, dated, instrument, question } from "./model.ts";

type Expected = "yes" | "no" | `undetermined: ${string}`;
const verdict = (treaty: Instrument, on: string, view: "settled" | "all" = "settled"): string => {
  const { truth, reasons } = bound(treaty, "KH", question(on, view, [treaty]));
  return truth === "undetermined" ? `undetermined: ${reasons.join(", ")}` : truth;
};
const treaty = (acts: string[], parts: Parameters<typeof instrument>[0] = {}): Instrument =>
  instrument({
    kind: "convention",
    dates: [dated("in-force 2017-03-08")],
    partyActions: acts.map(act),
    ...parts,
  });

describe("joining", () => {
  test.each<[acts: string[], on: string, Expected]>([
    // Deposited is not in force.
    [["KH ratification-deposit 2016-01-25"], "2016-12-31", "no"],
    [["KH ratification-deposit 2016-01-25"], "2017-03-07", "no"],
    [["KH ratification-deposit 2016-01-25"], "2017-03-08", "yes"],
    // Nor is a signature, nor a parliament's approval.
    [["KH signature 2015-11-21"], "2020-01-01", "no"],
    [["KH domestic-ratification 2017-01-06"], "2020-01-01", "no"],
    [["KH not-ratified"], "2020-01-01", "no"],
    [["KH not-eligible"], "2020-01-01", "no"],
    // Nothing is recorded of it: it may be a party, but of no treaty that is not in force.
    [["VN accession 2016-01-01"], "2020-01-01", "undetermined: no-act"],
    [[], "2020-01-01", "undetermined: no-act"],
    [[], "2017-03-07", "no"],
    // Each way of consenting.
    [["KH accession 2016-01-25"], "2020-01-01", "yes"],
    [["KH acceptance 2016-01-25"], "2020-01-01", "yes"],
    [["KH approval 2016-01-25"], "2020-01-01", "yes"],
    [["KH succession 2016-01-25"], "2020-01-01", "yes"],
    // A later deposit takes effect within four months; on which day is not recorded.
    [["KH accession 2018-05-10"], "2018-05-09", "no"],
    [["KH accession 2018-05-10"], "2018-05-10", "undetermined: delay"],
    [["KH accession 2018-05-10"], "2018-09-09", "undetermined: delay"],
    [["KH accession 2018-05-10"], "2018-09-10", "yes"],
    // The party's own entry into force, where it is recorded.
    [["KH accession 2018-05-10", "KH entry-into-force 2018-06-09"], "2018-06-08", "no"],
    [["KH accession 2018-05-10", "KH entry-into-force 2018-06-09"], "2018-06-09", "yes"],
    [["KH accession", "KH entry-into-force 2018-06-09"], "2018-06-08", "no"],
    [["KH entry-into-force 2018-06"], "2018-06-08", "undetermined: coarse-date"],
    [["KH entry-into-force"], "2018-06-08", "undetermined: no-date"],
    // In 2017 is neither before nor after 8 March.
    [["KH ratification-deposit 2017"], "2017-03-07", "no"],
    [["KH ratification-deposit 2017"], "2017-06-01", "undetermined: coarse-date"],
    [["KH ratification-deposit 2017"], "2018-02-01", "undetermined: delay"],
    [["KH ratification-deposit 2017"], "2018-04-30", "yes"],
    [["KH ratification-deposit 2016"], "2017-03-08", "yes"],
    // Undated.
    [["KH ratification-deposit"], "2017-03-07", "no"],
    [["KH ratification-deposit"], "2017-03-08", "undetermined: no-date"],
    [["KH ratification-deposit", "KH accession 2016"], "2017-03-08", "yes"],
  ])("%j on %s: %s", (acts, on, expected) => expect(verdict(treaty(acts), on)).toBe(expected));

  const sources = [{ instrument: "the-law" }];
  test.each<[effectAfter: EffectAfter, acts: string[], on: string, Expected]>([
    [{ days: 30, sources }, ["KH accession 2018-02-10"], "2018-03-11", "no"],
    [{ days: 30, sources }, ["KH accession 2018-02-10"], "2018-03-12", "yes"],
    [{ months: 3, sources }, ["KH accession 2018-11-30"], "2019-02-27", "no"],
    [{ months: 3, sources }, ["KH accession 2018-11-30"], "2019-02-28", "yes"],
    // A month is some day of it, and so is what follows from it.
    [{ days: 30, sources }, ["KH accession 2018-02"], "2018-03-10", "undetermined: coarse-date"],
    // Before the treaty is in force it binds nobody.
    [{ days: 30, sources }, ["KH accession 2016-01-25"], "2017-03-07", "no"],
    [{ days: 30, sources }, ["KH accession 2016-01-25"], "2017-03-08", "yes"],
    // A delay of which only a report was read settles nothing.
    [
      { days: 30, sources, evidence: "secondary" },
      ["KH accession 2018-02-10"],
      "2018-03-12",
      "undetermined: delay",
    ],
  ])("%j, %j on %s: %s", (effectAfter, acts, on, expected) =>
    expect(verdict(treaty(acts, { effectAfter }), on)).toBe(expected),
  );

  test.each<[acts: string[], on: string, Expected]>([
    [["KH ratification-deposit 1999-08-23"], "2000-08-22", "no"],
    [["KH ratification-deposit 1999-08-23"], "2000-08-23", "yes"],
    [["KH ratification-deposit 1969"], "1970-06-01", "undetermined: coarse-date"],
    [["KH ratification-deposit 1969"], "1970-12-31", "yes"],
    [["KH ratification-deposit 1957-06-25"], "1959-01-16", "no"],
    [["KH ratification-deposit 1957-06-25"], "1959-01-17", "yes"],
    // The first two bring it into force; who follows before that still waits its twelve months.
    [["KH ratification-deposit 1958-12-01"], "1959-11-30", "no"],
    [["KH ratification-deposit 1958-12-01"], "1959-12-01", "yes"],
  ])("of a convention of the ILO: %j on %s: %s", (acts, on, expected) =>
    expect(verdict(treaty(acts, { bodies: ["io-ilo"], dates: [dated("in-force 1959-01-17")] }), on)).toBe(
      expected,
    ),
  );
});

describe("leaving", () => {
  const joined = "KH ratification-deposit 2016-01-25";
  test.each<[acts: string[], on: string, Expected]>([
    [[joined, "KH denunciation 2020-01-10"], "2020-01-09", "yes"],
    [[joined, "KH denunciation 2020-01-10"], "2020-01-10", "undetermined: delay"],
    [[joined, "KH denunciation 2020-01-10"], "2021-01-09", "undetermined: delay"],
    [[joined, "KH denunciation 2020-01-10"], "2021-01-10", "no"],
    [[joined, "KH denunciation 2020"], "2019-12-31", "yes"],
    [[joined, "KH denunciation 2020"], "2020-06-01", "undetermined: coarse-date"],
    [[joined, "KH denunciation 2020"], "2021-12-31", "no"],
    [[joined, "KH denunciation"], "2020-01-01", "undetermined: no-end"],
    [[joined, "KH denunciation"], "2017-03-07", "no"],
    [["KH entry-into-force 2018-06-09", "KH denunciation 2020-01-10"], "2022-01-01", "no"],
    // Who denounced had joined, on some day.
    [["KH denunciation"], "2020-01-01", "undetermined: no-date, no-end"],
    [["KH denunciation"], "2017-03-07", "no"],
    [["KH denunciation 2018-01-10"], "2018-01-01", "undetermined: no-date"],
    [["KH denunciation 2018-01-10"], "2019-01-10", "no"],
    // And may come back.
    [[joined, "KH denunciation 2018-01-10", "KH accession 2020-02-01"], "2019-06-01", "no"],
    [[joined, "KH denunciation 2018-01-10", "KH accession 2020-02-01"], "2020-06-01", "yes"],
    [
      ["KH entry-into-force 2017-04-01", "KH denunciation 2018-01-10", "KH accession 2020-02-01"],
      "2020-06-01",
      "yes",
    ],
  ])("%j on %s: %s", (acts, on, expected) => expect(verdict(treaty(acts), on)).toBe(expected));

  test("a treaty that is over binds nobody", () => {
    const over = treaty([joined], {
      status: "lapsed",
      dates: [dated("in-force 2017-03-08"), dated("lapsed 2022-01-01")],
    });
    expect(verdict(over, "2021-12-31")).toBe("yes");
    expect(verdict(over, "2022-01-01")).toBe("no");
  });
});

describe("the treaty's own force", () => {
  test.each<[string, Parameters<typeof instrument>[0], on: string, Expected]>([
    ["adopted only", { status: "adopted", dates: [dated("adopted 2024-12-24")] }, "2026-01-01", "no"],
    ["start not recorded", { dates: [] }, "2026-01-01", "undetermined: no-start"],
    [
      "start recorded as a year",
      { dates: [dated("in-force 2017")] },
      "2017-06-01",
      "undetermined: coarse-date",
    ],
    ["a declaration", { kind: "declaration" }, "2026-01-01", "undetermined: not-law"],
  ])("%s", (_, parts, on, expected) =>
    expect(verdict(treaty(["KH ratification-deposit 2016-01-25"], parts), on)).toBe(expected),
  );

  test("is proved by a party's own entry into force", () => {
    const unknownStart = treaty(["KH entry-into-force 2018-06-09"], { dates: [] });
    expect(verdict(unknownStart, "2018-06-09")).toBe("yes");
  });

  test("is enough for the states that the instrument names", () => {
    const bilateral = instrument({
      kind: "treaty",
      jurisdictions: ["KH", "VN"],
      dates: [dated("in-force 2005-10-10")],
    });
    expect(verdict(bilateral, "2005-10-09")).toBe("no");
    expect(verdict(bilateral, "2005-10-10")).toBe("yes");
    expect(bound(bilateral, "TH", question("2006-01-01")).truth).toBe("no");
    const doubted = { ...bilateral, evidence: "secondary" } as const;
    expect(bound(doubted, "TH", question("2006-01-01")).truth).toBe("undetermined");
  });
});

test.each<[acts: string[], settled: Expected, all: Expected]>([
  [["KH ratification-deposit 2016-01-25?"], "undetermined: no-act", "yes"],
  [["KH ratification-deposit?"], "undetermined: no-act", "undetermined: no-date"],
  [["KH not-ratified", "KH ratification-deposit 2016-01-25?"], "no", "yes"],
  [["KH ratification-deposit 2016-01-25", "KH denunciation 2018-01-10?"], "yes", "no"],
  [["KH ratification-deposit 2016-01-25", "KH entry-into-force 2022-01-01?"], "yes", "no"],
])("what settles nothing decides nothing: %j", (acts, settled, all) => {
  expect(verdict(treaty(acts), "2020-01-01")).toBe(settled);
  expect(verdict(treaty(acts), "2020-01-01", "all")).toBe(all);
});

test("a list speaks only of what is recorded", () => {
  const on = question("2020-01-01");
  expect(listed(treaty(["KH accession 2016-01-25"]), "KH", on)?.truth).toBe("yes");
  expect(listed(treaty(["KH signature 2016-01-25"]), "KH", on)?.truth).toBe("no");
  expect(listed(treaty(["VN accession 2016-01-25"]), "KH", on)).toBeUndefined();
  expect(listed(treaty(["KH accession 2016-01-25?"]), "KH", on)).toBeUndefined();
  expect(listed({ ...treaty(["KH accession 2016-01-25"]), evidence: "secondary" }, "KH", on)).toBeUndefined();
  for (const kind of ["mou", "declaration"] as const)
    expect(listed(instrument({ kind, jurisdictions: ["KH"] }), "KH", on)).toBeUndefined();
});

test("an act that joins nobody is the fact that decides", () => {
  const { truth, facts } = bound(treaty(["KH not-ratified"]), "KH", question("2020-01-01"));
  expect([truth, facts.map(({ event }) => event)]).toEqual(["no", ["not-ratified"]]);
});

test("territorial application stays with the fact", () => {
  const law = treaty([]);
  const action = {
    ...act("KH accession 2016-01-25"),
    territorialApplication: ["the islands: does not apply"],
  };
  expect(bound({ ...law, partyActions: [action] }, "KH", question("2020-01-01")).facts).toContainEqual({
    of: "instruments/the-law",
    event: "accession",
    party: "KH",
    date: "2016-01-25",
    territorialApplication: ["the islands: does not apply"],
    evidence: "text",
  });
});
