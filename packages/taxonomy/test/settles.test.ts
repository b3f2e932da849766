import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { settles as inTheData, EVIDENCE as KINDS } from "@tipx/data";
import { expect, test } from "vitest";
import { EVIDENCE, evidenceOf, settles, weakest } from "../src/settles.js";
import type { Evidence, Evidenced } from "../src/types.js";
import { PACKAGE } from "./entry-points.ts";

test.each<[fact: Evidenced, within: Evidenced[], Evidence, boolean]>([
  [{ evidence: "text" }, [], "text", true],
  [{ evidence: "official" }, [], "official", true],
  [{ evidence: "own" }, [], "own", true],
  [{ evidence: "secondary" }, [], "secondary", false],
  [{ evidence: "remembered" }, [], "remembered", false],
  // A part that says nothing has the evidence of what it stands in, and its own where it says one.
  [{}, [{ evidence: "text" }], "text", true],
  [{}, [{ evidence: "secondary" }], "secondary", false],
  [{ evidence: "text" }, [{ evidence: "remembered" }], "text", true],
  [{ evidence: "remembered" }, [{ evidence: "text" }], "remembered", false],
  [{}, [{}, { evidence: "official" }], "official", true],
  [{}, [{ evidence: "secondary" }, { evidence: "text" }], "secondary", false],
  // Where nothing says any, nothing was read.
  [{}, [], "remembered", false],
])("%j in %j is %s and settles: %s", (fact, within, evidence, expected) => {
  expect(evidenceOf(fact, ...within)).toBe(evidence);
  expect(settles(fact, ...within)).toBe(expected);
});

test("the tool that loads the data draws the same line", () => {
  expect(EVIDENCE).toEqual(KINDS);
  for (const evidence of EVIDENCE) expect(inTheData(evidence), evidence).toBe(settles({ evidence }));
});

test("the weakest of several", () => {
  expect(weakest([])).toBeUndefined();
  expect(weakest(["own", "text", "official"])).toBe("official");
  expect(weakest(["text", "remembered", "secondary"])).toBe("remembered");
  expect([...EVIDENCE].sort()).toEqual(
    [...new Set(EVIDENCE.flatMap((kind) => weakest([kind]) ?? []))].sort(),
  );
});

const KIND = `["'](?:${EVIDENCE.join("|")})["']`;
/** A test of the evidence itself: it is compared with a kind of evidence, or a list of kinds is asked for it. */
const STRAY = new RegExp(
  `\\bevidence\\b\\)?\\s*[!=]==?\\s*${KIND}|${KIND}\\s*[!=]==?\\s*(?:[\\w.?]+\\.)?evidence\\b|\\[[^\\]]*${KIND}[^\\]]*\\]\\.includes\\([^)]*evidence`,
);

test.each([
  'if (fact.evidence !== "remembered") decide();',
  'facts.filter(({ evidence }) => evidence === "text")',
  'const sure = "secondary" !== fact.evidence;',
  'const sure = fact?.evidence === "official";',
  'const sure = ["text", "official"].includes(fact.evidence);',
])("a stray test is found: %s", (line) => expect(line).toMatch(STRAY));

test("nothing else looks at the kind of evidence: whatever decides calls settles", () => {
  const root = path.join(PACKAGE, "../..");
  const folders = ["packages", "tooling"].flatMap((floor) =>
    readdirSync(path.join(root, floor)).flatMap((name) =>
      ["src", "scripts", "rules"].map((folder) => `${floor}/${name}/${folder}`),
    ),
  );
  const files = folders
    // The tool that loads the data asks what the sources bear; a test compares its line with this one.
    .filter((folder) => folder !== "tooling/data/src" && existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file.replaceAll(path.sep, "/")}`,
      ),
    )
    .filter((file) => file.endsWith(".ts") && !file.includes("/generated/"));
  expect(files.length).toBeGreaterThan(200);
  const stray = files.flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((line, n) => (STRAY.test(line) ? [`${file}:${n + 1}: ${line.trim()}`] : [])),
  );
  expect(stray).toEqual([]);
});
