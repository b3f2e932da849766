import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../src/entries.js";
import type { Scheme } from "../src/ids.js";
import type { Concept } from "../src/types.js";
import { hasProvision, PROVISIONS } from "../src/provisions.js";
import {
  broaderIds,
  IDS,
  IDS_UNDER,
  isA,
  isAbstract,
  isId,
  isScheme,
  movedIds,
  oldIds,
  OPEN_SCHEMES,
  resolveId,
  SCHEMES,
  TAXONOMY_VERSION,
} from "../src/ids.js";
import { MANIFEST, PACKAGE } from "./entry-points.ts";

const ledger = readFileSync(path.join(PACKAGE, "ledger.txt"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(" ")[0] ?? "");

test("every id ever published still resolves, and to current ids", () => {
  const lost: string[] = [];
  for (const ref of ledger.filter((line) => !line.includes("#"))) {
    const [scheme = "", id = ""] = ref.split("/");
    const found = resolveId(scheme, id);
    const ends = found.status === "moved" ? [found.id] : found.status === "split" ? found.ids : [];
    if (found.status === "unknown" || !ends.every((end) => isId(scheme, end))) lost.push(ref);
  }
  expect(lost).toEqual([]);
});

test("the ledger holds every id and every provision there is", () => {
  const known = new Set(ledger);
  const ids = SCHEMES.flatMap((scheme) => IDS[scheme].map((id) => `${scheme}/${id}`));
  const provisions = Object.entries(PROVISIONS).flatMap(([id, slugs]) =>
    slugs.map((slug) => `instruments/${id}#${slug}`),
  );
  expect([...ids, ...provisions].filter((ref) => !known.has(ref))).toEqual([]);
});

test("the version is the package's", () => {
  expect(TAXONOMY_VERSION).toBe(MANIFEST.version);
});

describe("resolveId", () => {
  test.each([
    ["forms", "forced-labour", { status: "current", id: "forced-labour" }],
    ["forms", "forced-labor", { status: "moved", id: "forced-labour", since: "0.1.0" }],
    [
      "forms",
      "child-victim",
      { status: "withdrawn", since: "0.1.0", reason: expect.stringContaining("attribute") as string },
    ],
    ["forms", "no-such-id", { status: "unknown" }],
    ["no-such-scheme", "forced-labour", { status: "unknown" }],
    ["forms", "", { status: "unknown" }],
    ["forms", "constructor", { status: "unknown" }],
    ["constructor", "name", { status: "unknown" }],
    ["__proto__", "__proto__", { status: "unknown" }],
    ["countries", "KH", { status: "current", id: "KH" }],
    ["countries", "kh", { status: "unknown" }],
  ])("%s/%s", (scheme, id, expected) => {
    expect(resolveId(scheme, id)).toEqual(expected);
  });

  test("a split says how to choose", () => {
    const found = resolveId("forms", "human-organs-trafficking");
    expect(found).toMatchObject({ status: "split", ids: ["trafficking-in-organs", "organ-removal"] });
    expect(found.status === "split" && found.choose.length > 0).toBe(true);
  });

  test("what is handed out cannot change what is answered next", () => {
    const found = resolveId("forms", "human-organs-trafficking") as unknown as { ids: string[] };
    found.ids.length = 0;
    (broaderIds("forms", "debt-bondage") as string[]).length = 0;
    expect(resolveId("forms", "human-organs-trafficking")).toMatchObject({ ids: { length: 2 } });
    expect(broaderIds("forms", "debt-bondage")).toHaveLength(2);
  });
});

describe("hierarchy", () => {
  test.each([
    ["forms/debt-bondage", "forms/debt-bondage", true],
    ["forms/debt-bondage", "forms/forced-labour", true],
    ["forms/debt-bondage", "forms/slavery-and-similar-practices", true],
    ["forms/debt-bondage", "forms/exploitation", true],
    ["forms/debt-bondage", "forms/conduct", false],
    ["forms/exploitation", "forms/debt-bondage", false],
    ["forms/forced-labor", "forms/forced-labour", false],
    ["forms/no-such-id", "forms/no-such-id", false],
    ["forms", "forms", false],
    ["controls/debt-bondage", "forms/forced-labour", false],
  ])("isA(%s, %s) is %s", (ref, ancestor, expected) => {
    expect(isA(ref, ancestor)).toBe(expected);
  });

  test("what is packed for size comes out as the entries have it", () => {
    for (const scheme of SCHEMES)
      for (const entry of entriesOf(scheme)) {
        const { id, broader = [], abstract = false } = entry as Partial<Concept> & { id: string };
        expect([scheme, id, broaderIds(scheme, id), isAbstract(scheme, id)]).toEqual([
          scheme,
          id,
          broader,
          abstract,
        ]);
      }
  });

  test("the ids of a branch are the usable ones below it, all of them", () => {
    for (const [branch, listed] of Object.entries(IDS_UNDER)) {
      const scheme = branch.split("/")[0] as Scheme;
      const below = IDS[scheme].filter((id) => !isAbstract(scheme, id) && isA(`${scheme}/${id}`, branch));
      expect([branch, listed]).toEqual([branch, below]);
    }
  });

  test("old ids are listed, and those that moved with where they lead", () => {
    expect(oldIds("forms")).toContain("human-organs-trafficking");
    expect(movedIds("forms")).toMatchObject({ "forced-labor": "forced-labour" });
    expect(oldIds("sexes")).toEqual([]);
  });

  test("groupings are told from values", () => {
    expect(isAbstract("forms", "exploitation")).toBe(true);
    expect(isAbstract("forms", "debt-bondage")).toBe(false);
    expect(isAbstract("forms", "constructor")).toBe(false);
  });
});

test("schemes and provisions are told from anything else", () => {
  expect(SCHEMES.filter(isScheme)).toEqual([...SCHEMES]);
  expect(["form", "toString", 1, undefined, null, ["forms"]].filter(isScheme)).toEqual([]);
  expect(OPEN_SCHEMES.every(isScheme)).toBe(true);
  expect(hasProvision("un-palermo-tip-protocol", "art-3-a")).toBe(true);
  expect(hasProvision("un-palermo-tip-protocol", "art-99")).toBe(false);
  expect(hasProvision("constructor", "name")).toBe(false);
});
