import { describe, expect, test } from "vitest";
import { binding, covering } from "../../src/law/covering.js";
import { elements } from "../../src/law/elements.js";
import { members } from "../../src/law/members.js";
import { parties } from "../../src/law/parties.js";
import { getActor } from "../../src/generated/schemes/actors.js";
import { getAgeBand } from "../../src/generated/schemes/age-bands.js";
import type { Actor, Membership, Provision } from "../../src/types.js";
import { act, dated, dayOf, instrument, provision } from "./model.ts";

const since = [dated("in-force 2000-01-01")];

describe("covering", () => {
  const law = instrument({
    dates: since,
    provisions: [
      provision({ id: "same", touches: ["forms/debt-bondage"] }),
      provision({ id: "broader", touches: ["acts/recruitment", "forms/forced-labour"] }),
      provision({ id: "twice", touches: ["forms/forced-labour", "forms/slavery-and-similar-practices"] }),
      provision({ id: "top", touches: ["forms/exploitation"] }),
      provision({ id: "narrower", touches: ["forms/online-scam-compound"] }),
      provision({ id: "other", touches: ["forms/organ-removal"] }),
      provision({ id: "conduct", touches: ["forms/trafficking-in-persons"] }),
      provision({ id: "applied", appliedTo: ["forms/debt-bondage"] }),
      provision({ id: "silent" }),
      provision({ id: "doubtful", touches: ["forms/debt-bondage"], evidence: "remembered" }),
    ],
  });
  const asked = { jurisdiction: "XK", on: dayOf("2001"), instruments: [law] };
  const names = (list: readonly { provision: Provision }[]) => list.map((line) => line.provision.id);

  test("what touches the concept or a broader one; not the narrower, not what it is applied to", () => {
    const { found, undetermined, unsettled } = covering({ ...asked, ref: "forms/debt-bondage" });
    expect(names(found)).toEqual(["same", "broader", "twice", "top"]);
    expect(found.map(({ through }) => through)).toEqual([
      ["forms/debt-bondage"],
      ["forms/forced-labour"],
      ["forms/forced-labour", "forms/slavery-and-similar-practices"],
      ["forms/exploitation"],
    ]);
    expect(undetermined).toEqual([]);
    expect(names(unsettled)).toEqual(["doubtful"]);
  });

  test("acts and means alike", () => {
    expect(names(covering({ ...asked, ref: "acts/recruitment" }).found)).toEqual(["broader"]);
    expect(names(covering({ ...asked, ref: "means/fraud" }).found)).toEqual([]);
  });

  test("provisions that settle nothing on demand, and marked", () => {
    const { found, unsettled } = covering(
      { ...asked, ref: "forms/debt-bondage" },
      { includeUnsettled: true },
    );
    expect(found.map((line) => [line.provision.id, line.settled])).toEqual([
      ["same", true],
      ["broader", true],
      ["twice", true],
      ["top", true],
      ["doubtful", false],
    ]);
    expect(unsettled).toEqual([]);
  });

  test("only of law in force for that state on that day", () => {
    const form = { ref: "forms/debt-bondage" } as const;
    expect(names(covering({ ...asked, ...form, jurisdiction: "KH" }).found)).toEqual([]);
    expect(names(covering({ ...asked, ...form, on: dayOf("1999-12-31") }).found)).toEqual([]);
    const open = covering({
      ...asked,
      ...form,
      instruments: [instrument({ ...law, status: "in-force", dates: [] })],
    });
    expect(open.found).toEqual([]);
    expect(open.undetermined.map((line) => [line.provision.id, line.reasons])).toEqual(
      ["same", "broader", "twice", "top"].map((id) => [id, ["no-start"]]),
    );
  });
});

describe("parties and what binds a state", () => {
  const treaty = instrument({
    id: "treaty",
    kind: "convention",
    dates: [dated("in-force 2017-03-08")],
    partyActions: [
      act("VN accession 2016-01-01"),
      act("LA accession 2017"),
      act("KH signature 2015-11-21"),
      act("KH accession 2016-01-01"),
      act("BN accession 2016-01-01?"),
      act("SG signature 2015-11-21"),
      act("TH accession 2016-01-01"),
      act("TH denunciation 2018-01-01?"),
    ],
  });
  const asked = { on: dayOf("2017-06-01"), instruments: [treaty] };

  test("each party once, in order; the open and the unsettled apart", () => {
    const { found, undetermined, unsettled } = parties(treaty, asked);
    expect(found.map(({ party }) => party)).toEqual(["KH", "TH", "VN"]);
    expect(undetermined.map(({ party, reasons }) => [party, reasons])).toEqual([["LA", ["coarse-date"]]]);
    expect(unsettled.map(({ party, truth }) => [party, truth])).toEqual([["BN", "yes"]]);
  });

  test("a doubtful fact against a sure one is told, and does not decide", () => {
    const later = parties(treaty, { ...asked, on: dayOf("2020-01-01") });
    expect(later.found.map(({ party }) => party)).toEqual(["KH", "LA", "TH", "VN"]);
    expect(later.unsettled.map(({ party, truth }) => [party, truth])).toEqual([
      ["BN", "yes"],
      ["TH", "no"],
    ]);
    const lenient = parties(treaty, { ...asked, on: dayOf("2020-01-01") }, { includeUnsettled: true });
    expect(lenient.found.map(({ party, settled }) => [party, settled])).toEqual([
      ["BN", false],
      ["KH", true],
      ["LA", true],
      ["VN", true],
    ]);
    expect(lenient.unsettled).toEqual([]);
  });

  test("an entry that settles nothing is itself apart", () => {
    const doubtful = { ...treaty, evidence: "remembered" } as const;
    const answer = parties(doubtful, { ...asked, instruments: [doubtful] });
    expect(answer.found).toEqual([]);
    expect(answer.undetermined).toEqual([]);
    expect(answer.unsettled.map(({ party }) => party)).toEqual(["BN", "KH", "LA", "TH", "VN"]);
  });

  test("a state's own law and its treaties", () => {
    const own = instrument({ id: "own", jurisdictions: ["KH"], dates: since });
    const foreign = instrument({ id: "foreign", jurisdictions: ["VN"], dates: since });
    const plan = instrument({ id: "plan", kind: "plan-of-action", jurisdictions: ["KH"], status: "adopted" });
    const answer = binding({ ...asked, jurisdiction: "KH", instruments: [foreign, own, plan, treaty] });
    expect(answer.found.map((line) => line.instrument.id)).toEqual(["own", "treaty"]);
  });
});

describe("members", () => {
  const body = (...spells: string[]): Actor => ({
    ...getActor("asean"),
    evidence: "text",
    members: spells.map((text): Membership => {
      const [state = "", from = "", until] = text.replace("?", "").split(" ");
      const doubt = text.endsWith("?") ? { evidence: "secondary" as const } : {};
      return { state, from, ...(until ? { until } : {}), sources: getActor("asean").sources, ...doubt };
    }),
  });

  test.each<[spells: string[], on: string, "yes" | "no" | "undetermined"]>([
    [["TL 2025-10-26"], "2025-10-25", "no"],
    [["TL 2025-10-26"], "2025-10-26", "yes"],
    [["TL 2025-10-26"], "2025", "undetermined"],
    [["TL 1984-01"], "1984-01-07", "undetermined"],
    [["TL 1984-01"], "1984-01-31", "yes"],
    [["TL 1984-01 1990-05-31"], "1990-05-31", "yes"],
    [["TL 1984-01 1990-05-31"], "1990-06-01", "no"],
    [["TL 1984-01 1990-05"], "1990-05-01", "yes"],
    [["TL 1984-01 1990-05"], "1990-05-31", "undetermined"],
    [["TL 1984-01 1990"], "1990-01-01", "yes"],
    [["TL 1984-01 1990"], "1990-06-01", "undetermined"],
    [["TL 1984-01 1990"], "1991", "no"],
    [["TL 1984-01 1990-05-31", "TL 2000-01-01"], "1995", "no"],
    [["TL 1984-01 1990-05-31", "TL 2000-01-01"], "2001", "yes"],
    [["TL 1984-01-01?"], "2001", "no"],
    [[], "2001", "no"],
  ])("%j on %s: %s", (spells, on, expected) => {
    const { found, undetermined } = members(body(...spells), dayOf(on));
    expect(found.length > 0 ? "yes" : undetermined.length > 0 ? "undetermined" : "no").toBe(expected);
    expect(found.length + undetermined.length).toBeLessThanOrEqual(1);
  });

  test("what settles nothing is apart, on demand not", () => {
    const doubtful = body("TL 1984-01-01?", "KH 1999-04-30");
    expect(members(doubtful, dayOf("2001")).unsettled.map(({ state }) => state)).toEqual(["TL"]);
    const { found } = members(doubtful, dayOf("2001"), { includeUnsettled: true });
    expect(found.map(({ state, settled }) => [state, settled])).toEqual([
      ["KH", true],
      ["TL", false],
    ]);
  });
});

describe("elements", () => {
  const law = instrument({
    dates: since,
    provisions: [
      provision({ id: "1", kind: "defines", touches: ["age-bands/child"] }),
      provision({
        id: "2",
        touches: ["forms/trafficking-in-persons", "acts/recruitment", "means/fraud", "forms/slavery"],
        consent: "irrelevant-with-means",
      }),
      provision({ id: "3", touches: ["forms/trafficking-in-children", "acts/recruitment", "acts/transfer"] }),
      provision({
        id: "4",
        touches: ["forms/migrant-smuggling", "acts/transportation"],
        consent: "irrelevant",
      }),
      provision({ id: "5", kind: "protects", touches: ["forms/trafficking-in-persons", "means/deception"] }),
      provision({
        id: "6",
        touches: ["age-bands/child"],
        summary: "Punishes acts with children under fifteen.",
      }),
      provision({
        id: "7",
        touches: ["forms/trafficking-in-persons", "means/confinement"],
        evidence: "remembered",
      }),
    ],
  });
  const other = instrument({
    id: "other",
    dates: since,
    provisions: [provision({ id: "1", touches: ["forms/slavery"] })],
  });
  const asked = {
    jurisdiction: "XK",
    on: dayOf("2001"),
    instruments: [law, other],
    child: getAgeBand("child"),
  };

  test("a row for each instrument on trafficking, each element with its provisions", () => {
    const { found, unsettled } = elements(asked);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      instrument: "the-law",
      acts: [
        { ref: "acts/recruitment", provisions: ["2", "3"] },
        { ref: "acts/transfer", provisions: ["3"] },
      ],
      means: [{ ref: "means/fraud", provisions: ["2"] }],
      purposes: [{ ref: "forms/slavery", provisions: ["2"] }],
      childAge: { under: 18, provisions: ["1"] },
      consent: [
        { says: "irrelevant", provisions: ["4"] },
        { says: "irrelevant-with-means", provisions: ["2"] },
      ],
      settled: true,
    });
    // The weakest of what a line rests on is its evidence.
    expect(found[0]?.evidence).toBe("text");
    // The row as it would be with the provision that nobody read.
    expect(unsettled.map(({ means, truth }) => [means.map(({ ref }) => ref), truth])).toEqual([
      [["means/fraud", "means/confinement"], "yes"],
    ]);
  });

  test("with what settles nothing on demand, and marked", () => {
    const [row] = elements(asked, { includeUnsettled: true }).found;
    expect(row?.means.map(({ ref }) => ref)).toContain("means/confinement");
    expect(row).toMatchObject({ settled: false, evidence: "remembered" });
  });

  test("no age of a child where none is defined", () => {
    const bare = instrument({ dates: since, provisions: law.provisions?.slice(1, 2) ?? [] });
    expect(elements({ ...asked, instruments: [bare] }).found[0]).not.toHaveProperty("childAge");
  });
});
