import { getInstrument, type InstrumentId } from "@tipx/taxonomy/instruments";
import { IDS, SCHEMES } from "@tipx/taxonomy";
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
    expect(await title("forms")).toEqual({ text: "Forms", status: "reviewed", lang: "en" });
    expect(await title("forms", "--lang", "km")).toMatchObject({ status: "draft", lang: "km" });
    const { stdout } = await tipx(["list", "--lang", "km"]);
    expect(stdout).toMatch(/^ {2}forms .*[\u1780-\u17b3].* \(draft\)$/m);
    expect(stdout).toMatch(/^ {2}sectors .* Economic sectors \[en\]$/m);
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
  test("counts entries, sourced, verified and labels by status for every scheme", async () => {
    const { schemes: rows } = await read("--coverage");
    const inside = ["provisions", "party-actions"];
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
      const { scheme, entries, sourced, verified, labels } = row as never as {
        scheme: keyof typeof IDS; entries: number; sourced: number; verified: number;
        labels: Record<string, { official: number; reviewed: number; draft: number }>;
      }; // prettier-ignore
      expect(entries).toBe(IDS[scheme].length);
      expect(sourced).toBeLessThanOrEqual(entries);
      expect(verified).toBeLessThanOrEqual(sourced);
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
    ]);
    const { stdout } = await tipx(["list", "--coverage"]);
    const { schemes: rows } = await read("--coverage");
    const total = (rows ?? []).reduce((sum, row) => sum + (row as { entries: number }).entries, 0);
    expect(stdout).toMatch(new RegExp(`^all +${total} `, "m"));
  });
});
