import {
  entriesOf, getEntry, narrower, schemeInfo, SCHEMES, settles, type EntryBase, type Scheme,
} from "@tipx/taxonomy"; // prettier-ignore
import { describe, expect, test } from "vitest";
import { tipx } from "./run.js";

const shown = async (...args: string[]) =>
  JSON.parse((await tipx(["show", ...args, "--format", "json"])).stdout) as Record<string, never>;
/** The headings of the text for people: what is told, not in which words. */
const headings = (text: string) => text.split("\n\n").map((block) => block.split("\n")[0] ?? "");

describe("tipx show", () => {
  test("forms/labour-exploitation in Khmer: its parts, in their order", async () => {
    const { code, stdout } = await tipx(["show", "forms/labour-exploitation", "--lang", "km"]);
    expect(code).toBe(0);
    const { label } = getEntry("forms/labour-exploitation") as EntryBase;
    const [heading, ...parts] = headings(stdout);
    expect(heading).toBe(label.km?.text);
    expect(parts.map((part) => part.replace(/ \(in en; there is none in km\)$/, "").replace(/ 0\.1\.0.*$/, ""))).toEqual([
      "Definition", "Scope note", "Other wordings", "Broader", "Narrower", "Sources", "Evidence", "In other languages", "Since",
    ]); // prettier-ignore
    expect(stdout).toContain(`(km; ${label.km?.status}`);
    expect(stdout).toContain("https://w3id.org/tipx/forms/labour-exploitation");
    for (const child of narrower("forms/labour-exploitation")) expect(stdout).toContain(`  ${child} `);
  });

  test("what was read is said of an entry, of its parts and of its sources", async () => {
    const unread = (scheme: Scheme) =>
      (entriesOf(scheme) as readonly EntryBase[]).filter((entry) => !settles(entry));
    const entries = SCHEMES.flatMap((scheme) =>
      unread(scheme)
        .slice(0, 2)
        .map((entry) => ({ scheme, entry })),
    );
    expect(entries.length).toBeGreaterThan(3);
    for (const { scheme, entry } of entries) {
      const { stdout } = await tipx(["show", `${scheme}/${entry.id}`]);
      expect(stdout).toMatch(new RegExp(`\nEvidence\n  ${entry.evidence}: `));
      expect(stdout.split("\n")[1]).toContain(entry.evidence);
      for (const source of entry.sources)
        if (source.evidence) expect(stdout).toContain(`(${source.evidence})`);
    }
    const [law] = entriesOf("instruments").filter(({ provisions = [] }) =>
      provisions.some((it) => !settles(it)),
    );
    const part = law?.provisions?.find((it) => !settles(it));
    const { stdout } = await tipx(["show", `instruments/${law?.id}#${part?.id}`]);
    expect(stdout).toContain(`in our words) (${part?.evidence})`);
    expect(stdout).toMatch(new RegExp(`\nEvidence\n  ${part?.evidence}: `));
    const { stdout: own } = await tipx(["show", "request-stages/sent"]);
    expect(own).toContain(`own: our wording or decision (${schemeInfo("request-stages").decidedBy})`);
  });

  test("a code of another system stands with that system's own words for it", async () => {
    const { stdout } = await tipx(["show", "controls/debt-bondage"]);
    expect(stdout).toContain("vic_MethodsOfControl = DebtBondage (Debt bondage)");
    expect(stdout).toContain("meansOfControlDebtBondage = 1");
  });

  test("says when it fell back to English, in text and JSON", async () => {
    const { stdout } = await tipx(["show", "forms/slavery", "--lang", "sw"]);
    expect(stdout).toContain("there is no label in sw");
    expect(await shown("forms/slavery", "--lang", "sw")).toMatchObject({
      label: { lang: "en", fellBackFrom: "sw" },
    });
    expect((await shown("forms/slavery", "--lang", "en")).label).not.toHaveProperty("fellBackFrom");
  });

  test("a draft is marked wherever it stands", async () => {
    const { stdout } = await tipx(["show", "forms/exploitation", "--lang", "km"]);
    for (const child of narrower("forms/exploitation")) {
      const label = getEntry(child as string)?.label.km;
      if (label?.status === "draft") expect(stdout).toContain(`${label.text} (draft)`);
    }
  });

  test("superseded wordings are not shown to people", async () => {
    const { stdout } = await tipx(["show", "forms/sexual-abuse-material"]);
    // Official titles stay verbatim, as those of its sources do.
    expect(stdout.split("\n\nSources\n")[0]).not.toMatch(/child pornography/i);
  });

  test("a moved id shows its successor and says so", async () => {
    const { code, stdout } = await tipx(["show", "forms/forced-labor"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^forms\/forced-labor has moved: since .* it is forms\/forced-labour/);
    expect(await shown("forms/forced-labor")).toMatchObject({
      status: "moved",
      asked: "forms/forced-labor",
      ref: "forms/forced-labour",
    });
  });

  test("a split id names what to choose from, a withdrawn one says why", async () => {
    const split = await tipx(["show", "forms/sex-and-labour"]);
    expect([split.code, split.stdout]).toEqual([
      0,
      expect.stringMatching(/Split since .*\n\n {2}forms\/sexual-exploitation .*\n {2}forms\/forced-labour /),
    ]);
    expect(await shown("forms/sex-and-labour")).toMatchObject({
      status: "split",
      ids: ["sexual-exploitation", "forced-labour"],
    });
    const withdrawn = await tipx(["show", "forms/child-victim"]);
    expect([withdrawn.code, withdrawn.stdout]).toEqual([0, expect.stringContaining("Withdrawn since")]);
  });

  test("a provision by its slug", async () => {
    const { code, stdout } = await tipx(["show", "instruments/kh-hts-law-2008#art-10"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^art\. 10, /);
    expect(stdout).toContain("https://w3id.org/tipx/instruments/kh-hts-law-2008#art-10");
    expect(stdout).toMatch(/Touches\n {2}forms\//);
    expect(await shown("instruments/kh-hts-law-2008#art-10")).toMatchObject({
      provision: { id: "art-10", locator: "art. 10" },
    });
  });

  test("a law with its dates, status and provisions", async () => {
    const { stdout } = await tipx(["show", "instruments/kh-hts-law-2008"]);
    expect(headings(stdout)).toEqual(
      expect.arrayContaining(["Kind", "Dates", "Status", "Provisions", "Sources"]),
    );
    expect(stdout).toContain("  #art-10\n");
  });

  test.each([
    { ref: "forms/forced-labr", says: "did you mean forms/forced-labour?" },
    { ref: "form/slavery", says: "did you mean forms/" },
    { ref: "forced-labour", says: "did you mean forms/forced-labour?" },
    { ref: "forms", says: "tipx list forms" },
    { ref: "instruments/kh-hts-law-2008#art-99", says: "#art-10" },
    { ref: "forms/slavery#art-1", says: "no provisions" },
    { ref: "forms/constructor", says: "tipx list forms" },
    { ref: "__proto__/x", says: "tipx list" },
    { ref: "", says: "there is no" },
    { ref: "forms/", says: "there is no" },
  ])("$ref is unknown: exit 1, nothing on stdout", async ({ ref, says }) => {
    const { code, stdout, stderr } = await tipx(["show", ref]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(says);
  });

  test("every kind of entry can be shown", async () => {
    const refs = [
      "actors/kh-ncct",
      "recommendations/r1",
      "meetings/ca-pgc-12",
      "countries/KH",
      "systems/htcds",
      "places/kh-17",
    ];
    for (const ref of refs) {
      const { code, stdout } = await tipx(["show", ref]);
      expect([ref, code]).toEqual([ref, 0]);
      expect(stdout).not.toMatch(/\[object|undefined|null/);
    }
  });
});
