import { getInstrument, type InstrumentId } from "@tipx/taxonomy/instruments";
import { EVIDENCE, type Evidence, getEntry, IDS, SCHEMES } from "@tipx/taxonomy";
import { describe, expect, test } from "vitest";
import { tipx } from "./run.js";

const read = async (...args: string[]) =>
  JSON.parse((await tipx(["list", ...args, "--format", "json"])).stdout) as Record<string, never[]>;

describe("tipx list", () => {
  test("names every scheme with its count", async () => {
    const { code, stdout } = await tipx(["list"]);
    expect(code).toBe(0);
    for (const scheme of SCHEMES)
      expect(stdout).toMatch(new RegExp(`^ {2}${scheme} +${IDS[scheme].length} `, "m"));
    expect((await read()).schemes).toHaveLength(SCHEMES.length);
  });

  test("gives the title of a scheme in the language asked for and says what stands behind it", async () => {
    const title = async (scheme: string, ...args: string[]) =>
      ((await read(...args)).schemes as { scheme: string; title: object }[] | undefined)?.find(
        (row) => row.scheme === scheme,
      )?.title;
    expect(await title("forms")).toEqual({ text: "Forms", status: "reviewed", evidence: "own", lang: "en" });
    expect(await title("forms", "--lang", "km")).toMatchObject({ status: "draft", lang: "km" });
    const { stdout } = await tipx(["list", "--lang", "km"]);
    expect(stdout).toMatch(/^ {2}forms .*[\u1780-\u17b3].* \(draft\)$/m);
    const lao = await tipx(["list", "--lang", "lo"]);
    expect(lao.stdout).toMatch(/^ {2}sectors .* Economic sectors \[en\]$/m);
  });

  test("shows a scheme as a tree: every id, under each of its parents", async () => {
    const { stdout } = await tipx(["list", "forms"]);
    for (const id of IDS.forms) expect(stdout).toMatch(new RegExp(`^ *${id} `, "m"));
    expect(stdout.match(/^ *debt-bondage /gm)).toHaveLength(2);
    expect(stdout).toMatch(/^conduct .*\n {2}/m);
  });

  test("gives one entry a line in ndjson", async () => {
    const { stdout } = await tipx(["list", "forms", "--format", "ndjson", "--lang", "zh-Hans"]);
    const rows = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as { ref: string; label: { lang: string }; broader: string[] }); // prettier-ignore
    expect(rows.map(({ ref }) => ref)).toEqual(IDS.forms.map((id) => `forms/${id}`));
    expect(rows.find(({ ref }) => ref === "forms/debt-bondage")).toMatchObject({
      label: { lang: "zh-Hans" },
      broader: { length: 2 },
    });
  });

  test("an unknown scheme exits 1 with a hint", async () => {
    const { code, stdout, stderr } = await tipx(["list", "formz"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("did you mean forms?");
  });
});

describe("tipx list --coverage", () => {
  test("counts entries, sourced, each kind of evidence and labels by status for every scheme", async () => {
    const { schemes: rows } = await read("--coverage");
    const inside = ["provisions", "penalties", "dates", "statuses", "delays", "party-actions", "memberships", "mappings", "official-labels"]; // prettier-ignore
    // A part that is called like a scheme could not be told from it.
    expect(SCHEMES.filter((scheme) => inside.includes(scheme))).toEqual([]);
    const schemes = rows?.filter((row) => !inside.includes((row as { scheme: string }).scheme));
    expect(schemes).toHaveLength(SCHEMES.length);
    expect(rows).toHaveLength(SCHEMES.length + inside.length);
    const counts = (name: string) => rows?.find((row) => (row as { scheme: string }).scheme === name);
    const instruments = IDS.instruments.map((id) => getInstrument(id as InstrumentId));
    expect(counts("provisions")).toMatchObject({
      entries: instruments.reduce((sum, { provisions = [] }) => sum + provisions.length, 0),
    });
    expect(counts("party-actions")).toMatchObject({
      entries: instruments.reduce((sum, { partyActions = [] }) => sum + partyActions.length, 0),
    });
    for (const row of schemes ?? []) {
      const { scheme, entries, sourced, evidence, labels } = row as never as {
        scheme: keyof typeof IDS; entries: number; sourced: number; evidence: Record<Evidence, number>;
        labels: Record<string, { official: number; reviewed: number; draft: number }>;
      }; // prettier-ignore
      expect(entries).toBe(IDS[scheme].length);
      expect(sourced).toBeLessThanOrEqual(entries);
      expect(Object.keys(evidence)).toEqual(EVIDENCE);
      // Counted another way: every entry has evidence, and one kind of it.
      for (const kind of EVIDENCE)
        expect(evidence[kind], `${scheme} ${kind}`).toBe(
          IDS[scheme].filter((id) => getEntry([scheme, id].join("/"))?.evidence === kind).length,
        );
      for (const counts of Object.values(labels)) {
        expect(Object.keys(counts)).toEqual(["official", "reviewed", "draft"]);
        expect(counts.official + counts.reviewed + counts.draft).toBeLessThanOrEqual(entries);
      }
      // Data rule: every entry has an English label.
      expect(Object.values(labels.en ?? {}).reduce((sum, n) => sum + n, 0)).toBe(entries);
      expect(labels).toHaveProperty("km");
    }
  });

  test("can be asked for one scheme, and is a table with a total for people", async () => {
    expect((await read("forms", "--coverage")).schemes).toMatchObject([
      { scheme: "forms", entries: IDS.forms.length },
      { scheme: "mappings" },
      { scheme: "official-labels" },
    ]);
    const { stdout } = await tipx(["list", "--coverage"]);
    const { schemes: rows } = await read("--coverage");
    const total = (rows ?? []).reduce((sum, row) => sum + (row as { entries: number }).entries, 0);
    expect(stdout).toMatch(new RegExp(`^all +${total} `, "m"));
    // No fact is without evidence.
    const evidence = (rows ?? []).flatMap((row) => Object.values((row as { evidence: object }).evidence));
    expect(evidence.reduce((sum: number, n) => sum + Number(n), 0)).toBe(total);
  });
});

describe("tipx list --evidence", () => {
  const facts = async (...args: string[]) =>
    (await read(...args)).facts as unknown as { ref: string; kind: string; evidence: Evidence }[];

  test("lists the facts of these kinds and no others, as many as are counted", async () => {
    const { schemes: rows } = await read("--coverage");
    for (const kinds of [["remembered"], ["secondary", "remembered"], EVIDENCE]) {
      const found = await facts("--evidence", kinds.join(","));
      expect(new Set(found.map(({ evidence }) => evidence))).toEqual(new Set(kinds));
      const counted = (rows ?? []).flatMap((row) =>
        kinds.map((kind) => (row as { evidence: Record<string, number> }).evidence[kind] ?? 0),
      );
      expect(found).toHaveLength(counted.reduce((sum, n) => sum + n, 0));
    }
  });

  test("can be asked for one scheme, for people and one fact a line", async () => {
    const found = await facts("instruments", "--evidence", "text");
    expect(found).toContainEqual(
      expect.objectContaining({ ref: "instruments/un-palermo-tip-protocol#art-3-a", kind: "provisions" }),
    );
    const { stdout } = await tipx(["list", "instruments", "--evidence", "text"]);
    expect(stdout).toMatch(/^text +[0-9-]{10} +instruments\/un-palermo-tip-protocol#art-3-a$/m);
    expect(stdout).toMatch(new RegExp(`^${found.length} facts$`, "m"));
    const lines = await tipx(["list", "instruments", "--evidence", "text", "--format", "ndjson"]);
    expect(
      lines.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(found);
  });

  test.each([
    [["--evidence", "sure"], "is one of text, official"],
    [["--evidence", "text", "--coverage"], "give one of them"],
  ])("%j is wrong", async (args, says) => {
    const { code, stderr } = await tipx(["list", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
