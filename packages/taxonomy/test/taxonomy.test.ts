import { describe, expect, test } from "vitest";
import * as taxonomy from "../src/index.js";

describe("lookups", () => {
  test("an entry by its ref, with everything its file says", () => {
    const entry = taxonomy.getEntry("forms/debt-bondage");
    expect(entry?.id).toBe("debt-bondage");
    expect(entry?.label.en).toEqual({ text: "Debt bondage", status: "reviewed", evidence: entry?.evidence });
    expect(entry?.definition.en?.text.length).toBeGreaterThan(0);
    expect(entry?.sources.length).toBeGreaterThan(0);
  });

  test("a moved id gives its successor; split, withdrawn and unknown ones nothing", () => {
    expect(taxonomy.currentRef("forms/forced-labor")).toBe("forms/forced-labour");
    expect(taxonomy.getEntry("forms/forced-labor")?.id).toBe("forced-labour");
    for (const ref of [
      "forms/human-organs-trafficking",
      "forms/child-victim",
      "forms/none",
      "none/none",
      "forms",
      "",
      "__proto__/x",
    ])
      expect(taxonomy.getEntry(ref)).toBeUndefined();
  });

  test("concepts are told from entities", () => {
    expect(taxonomy.getConcept("acts/recruitment")?.id).toBe("recruitment");
    expect(taxonomy.getConcept("instruments/un-palermo-tip-protocol")).toBeUndefined();
    expect(taxonomy.getConcept("none/none")).toBeUndefined();
    expect(taxonomy.schemeInfo("instruments").kind).toBe("register");
  });

  test("entriesOf gives what the ids name, in their order", () => {
    expect(taxonomy.entriesOf("place-roles").map(({ id }) => id)).toEqual(taxonomy.IDS["place-roles"]);
  });

  test("a provision by instrument and slug", () => {
    expect(taxonomy.getProvision("un-palermo-tip-protocol", "art-3-a")?.locator).toBe("art. 3(a)");
    expect(taxonomy.getProvision("un-palermo-tip-protocol", "art-99")).toBeUndefined();
    expect(taxonomy.getProvision("none", "art-1")).toBeUndefined();
    expect(taxonomy.conceptUri("instruments/un-palermo-tip-protocol#art-3-a")).toBe(
      "https://w3id.org/tipx/instruments/un-palermo-tip-protocol#art-3-a",
    );
  });
});

describe("hierarchy", () => {
  test("narrower turns broader round, for every concept", () => {
    for (const scheme of taxonomy.SCHEMES)
      for (const id of taxonomy.IDS[scheme])
        for (const parent of taxonomy.broader(`${scheme}/${id}`))
          expect(taxonomy.narrower(parent)).toContain(`${scheme}/${id}`);
  });

  test("everything below is below, once, and not the thing itself", () => {
    const below = taxonomy.narrowerTransitive("forms/exploitation");
    expect(new Set(below).size).toBe(below.length);
    expect(below).toContain("forms/debt-bondage");
    expect(below).not.toContain("forms/exploitation");
    expect(below.every((ref) => taxonomy.isA(ref, "forms/exploitation"))).toBe(true);
  });

  test("the unknown has nothing above or below", () => {
    expect([
      taxonomy.broader("forms/none"),
      taxonomy.narrower("none"),
      taxonomy.narrowerTransitive(""),
    ]).toEqual([[], [], []]);
  });
});

describe("label", () => {
  test.each([
    ["countries/KH", "km", "km", "reviewed"],
    ["countries/KH", "zh-Hans-CN", "zh-Hans", "reviewed"],
    ["countries/KH", "zh", "zh-Hans", "reviewed"],
    ["countries/KH", "ZH-hans", "zh-Hans", "reviewed"],
    ["countries/KH", "fr-CA", "fr", "reviewed"],
    ["countries/KH", "xx", "en", "reviewed"],
    ["countries/KH", "", "en", "reviewed"],
    ["forms/debt-bondage", "km", "km", "draft"],
    ["forms/debt-bondage", "ru", "en", "reviewed"],
    ["forms/child-victim", "en", "zxx", "id"],
  ])("%s in %j is in %s, %s", (ref, asked, lang, status) => {
    expect(taxonomy.label(ref, asked)).toMatchObject({ lang, status });
  });

  test("a moved id has its successor's, an id that never was none", () => {
    expect(taxonomy.label("forms/forced-labor")).toEqual(taxonomy.label("forms/forced-labour"));
    expect(taxonomy.label("forms/none")).toBeUndefined();
  });

  test("says what was read of the words, or else of the entry", () => {
    const all = taxonomy.SCHEMES.flatMap((scheme) =>
      taxonomy.entriesOf(scheme).map((entry) => ({ scheme, entry })),
    );
    for (const { scheme, entry } of all) {
      const label = taxonomy.label(`${scheme}/${entry.id}`);
      expect(label?.evidence, `${scheme}/${entry.id}`).toBeDefined();
      // Words of an entry that settles nothing settle nothing, wherever they were read.
      if (!taxonomy.settles(entry))
        expect(taxonomy.settles(label ?? {}), `${scheme}/${entry.id}`).toBe(false);
      if (label?.status !== "official") expect(label?.evidence).toBe(entry.evidence);
    }
    expect(new Set(all.map(({ entry }) => entry.evidence)).size).toBe(taxonomy.EVIDENCE.length);
  });

  test("every published fact says its evidence, and none settles with a source that was not read alone", () => {
    for (const { id, evidence, provisions = [], dates = [], status, partyActions = [] } of taxonomy.entriesOf(
      "instruments",
    ))
      for (const fact of [...provisions, ...dates, status, ...partyActions]) {
        expect(taxonomy.EVIDENCE, id).toContain(fact.evidence);
        expect(taxonomy.EVIDENCE, id).toContain(evidence);
        const { sources = [] } = fact;
        if (sources.length > 0 && sources.every((source) => source.evidence !== undefined))
          expect(taxonomy.settles(fact), id).toBe(false);
      }
  });
});

describe("search", () => {
  const first = (text: string, options?: taxonomy.SearchOptions): string | undefined =>
    taxonomy.search(text, options)[0]?.ref;

  test.each([
    ["the speech's own wording", "criminal code 2010", "instruments/kh-criminal-code-2009"],
    [
      "the same in capitals and with stray spaces",
      "  CRIMINAL  Code 2010 ",
      "instruments/kh-criminal-code-2009",
    ],
    ["a superseded term", "child pornography", "forms/sexual-abuse-material"],
    ["a label", "Debt bondage", "forms/debt-bondage"],
    ["an id", "slavery-and-similar-practices", "forms/slavery-and-similar-practices"],
    ["an id no longer in use", "forced-labor", "forms/forced-labour"],
    ["a typing error", "forced laobur", "forms/forced-labour"],
    ["a letter left out", "debt bondge", "forms/debt-bondage"],
    ["the start of a word", "organ remov", "forms/organ-removal"],
    ["marks that the label lacks", "débt bondage", "forms/debt-bondage"],
    ["Chinese", "债务质役", "forms/debt-bondage"],
    ["Khmer", "ទាសភាពបំណុល", "forms/debt-bondage"],
    ["Khmer with a break the label lacks", "ទាសភាព\u200bបំណុល", "forms/debt-bondage"],
    ["Thai", "กัมพูชา", "countries/KH"],
    ["Thai inside more words", "ประเทศกัมพูชา", "countries/KH"],
    ["Vietnamese without its marks", "Campuchia", "countries/KH"],
    ["a code", "XK", "countries/XK"],
  ])("finds %s", (_, text, ref) => {
    expect(first(text)).toBe(ref);
  });

  test("finds part of a text in writing without spaces", () => {
    expect(taxonomy.search("债务").map(({ ref }) => ref)).toContain("forms/debt-bondage");
  });

  test("keeps to the schemes and the number asked for", () => {
    expect(
      taxonomy.search("debt", { schemes: ["controls"] }).every(({ ref }) => ref.startsWith("controls/")),
    ).toBe(true);
    expect(taxonomy.search("trafficking", { limit: 3 })).toHaveLength(3);
    expect(taxonomy.search("trafficking", { limit: 0 })).toEqual([]);
  });

  test("is ordered, the same each time, and never shows a hidden label", () => {
    const hits = taxonomy.search("child pornography");
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(taxonomy.search("child pornography")).toEqual(hits);
    expect(hits[0]?.matched).toBe("hiddenLabel");
    expect(
      hits.some(({ label }) => /pornography/i.test(label.text) && label.text === "Child pornography"),
    ).toBe(false);
  });

  test.each(["", " ", "…", "\u200b", "qqqqqqqq", "a".repeat(10_000), "%00", "(.*)+$"])(
    "answers %j with little or nothing and does not fail",
    (text) => {
      expect(Array.isArray(taxonomy.search(text))).toBe(true);
    },
  );

  test("answers labels in the language asked for", () => {
    expect(taxonomy.search("debt bondage", { lang: "km" })[0]?.label.lang).toBe("km");
  });
});
