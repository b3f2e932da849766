import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { settles } from "../src/settles.js";
import { PACKAGE } from "./entry-points.ts";

test.each<[fact: object, within: object[], boolean]>([
  [{}, [], true],
  [{ verified: false }, [], false],
  [{ date: "2008" }, [{ id: "law" }], true],
  [{ date: "2008" }, [{ id: "law", verified: false }], false],
  [{ date: "2008", verified: false }, [{ id: "law" }], false],
  [{}, [{}, { verified: false }], false],
])("%j in %j settles: %s", (fact, within, expected) => expect(settles(fact, ...within)).toBe(expected));

/**
 * A test of the mark itself: `verified` compared, negated or given a default. The mark is `false` or absent, so no other
 * test of it can work; `=== true` is asked of a field of records, which has the same name.
 */
const STRAY =
  /\bverified\b\)?\s*(?:[!=]==?(?!=|\s*true\b)|\?\?)|[!=]==?\s*(?:[\w.?]+\.)?verified\b|!\s*[\w.?]+\.verified\b|["']verified["']\s+in\b/;

test.each([
  "if (fact.verified !== false) decide();",
  "facts.filter(({ verified }) => verified === false)",
  "facts.every(({ verified }) => verified != false)",
  "const sure = false !== fact.verified;",
  "const sure = fact?.verified ?? true;",
  "const sure = !status.verified;",
  'const sure = !("verified" in fact);',
])("a stray test is found: %s", (line) => expect(line).toMatch(STRAY));

test("nothing else asks for the mark: whatever decides calls settles", () => {
  const root = path.join(PACKAGE, "../..");
  const folders = ["packages", "tooling"].flatMap((floor) =>
    readdirSync(path.join(root, floor)).flatMap((name) =>
      ["src", "scripts", "rules"].map((folder) => `${floor}/${name}/${folder}`),
    ),
  );
  const files = folders
    // The tool that loads the data copies the mark into what it generates, and decides nothing by it.
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
  expect(stray).toEqual([expect.stringMatching(/^packages\/taxonomy\/src\/settles\.ts:/)]);
});
