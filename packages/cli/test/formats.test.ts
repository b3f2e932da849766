import { filesCodeBook } from "@tipx/files";
import { writeFile } from "node:fs/promises";
import type { BasicOutput, OperationOutcome, Problem, SarifLog } from "@tipx/validator/formats";
import type { Issue, Report } from "@tipx/validator";
import { describe, expect, test } from "vitest";
import { LANGUAGES, wordingOf } from "@tipx/report";
import { FORMATS, type Format } from "@tipx/report/formats";
import { json, lines, organization, SECRET } from "./records.js";
import { scratch, tipx } from "./run.js";

const at = await scratch();
const wrong = organization(2, { id: SECRET, name: 7, country: SECRET, kind: "ngoo", [SECRET]: SECRET });
await writeFile(at("wrong.ndjson"), lines(organization(1), wrong));
await writeFile(at("good.json"), json(organization()));
await writeFile(at("cut.json"), `{"${SECRET}":"${SECRET}`);
await writeFile(at(`${SECRET}.json`), json(wrong));

const run = (...args: string[]) => tipx(["validate", ...args], { cwd: at(".") });

const FIVE = [
  "/id too-short error",
  "/name type error",
  "/kind unknown-id error",
  "/country too-long error",
  " unknown-property error",
].sort();

const parsed = <T>(text: string): T => JSON.parse(text) as T;
const of = ({ pointer, code, severity }: Pick<Issue, "pointer" | "code" | "severity">) =>
  `${pointer} ${code} ${severity}`;
const rows = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => parsed<Partial<Issue>>(line));

/** Each format read back: pointer, code and severity of its findings. */
const READERS: Readonly<Record<Format, (text: string) => string[]>> = {
  text: (text) =>
    [...text.matchAll(/^wrong\.ndjson:2(?: {2}(\S+))?\n {2}(error|warning) (\S+) \(\w+\)\n {4}\S/gm)].map(
      ([, pointer = "", severity, code]) => `${pointer} ${code} ${severity}`,
    ),
  json: (text) => parsed<Report>(text).issues.map(of),
  ndjson: (text) => rows(text).slice(0, -1).map((row) => of(row as Issue)), // prettier-ignore
  sarif: (text) =>
    parsed<SarifLog>(text).runs[0].results.map(
      ({ ruleId, level, locations }) =>
        `${locations?.[0].logicalLocations?.[0].fullyQualifiedName ?? ""} ${ruleId} ${level}`,
    ),
  junit: (text) =>
    [...text.matchAll(/<failure type="([^"]+)" message="[^"]+">(?:(\/\S+)\n)?(error|warning) /g)].map(
      ([, code, pointer = "", severity]) => `${pointer} ${code} ${severity}`,
    ),
  problem: (text) =>
    (parsed<Problem>(text).errors ?? []).map((error) => of({ ...error, pointer: error.pointer.slice(1) })),
  fhir: (text) =>
    parsed<OperationOutcome>(text)
      .issue.filter(({ severity }) => severity !== "information")
      .map(({ expression, details, severity }) => `${expression ? `/${expression[0]}` : ""} ${details.coding?.[0].code} ${severity}`), // prettier-ignore
  basic: (text) =>
    (parsed<BasicOutput>(text).errors ?? []).map((unit) => of({ ...unit, pointer: unit.instanceLocation })),
};

describe.each(FORMATS)("--format %s", (format) => {
  test("a record wrong in five ways gets five findings, each with its pointer, code and severity", async () => {
    const { code, stdout, stderr } = await run("wrong.ndjson", "--format", format);
    expect([code, stderr]).toEqual([1, ""]);
    expect(READERS[format](stdout).sort()).toEqual(FIVE);
  });

  test("carries the strictest handling asked for", async () => {
    expect((await run("good.json", "wrong.ndjson", "--format", format)).stdout).toMatch(/amber/i);
    expect((await run("good.json", "cut.json", "--format", format)).stdout).toMatch(/"red"|TLP:RED/);
  });

  test("valid records have no finding, and are said to be valid", async () => {
    const { code, stdout } = await run("good.json", "--format", format);
    expect([code, READERS[format](stdout)]).toEqual([0, []]);
    expect(stdout).toMatch(/valid/);
  });

  test("names no file, shows no word of a record, in any language and of counts", async () => {
    const inputs = ["wrong.ndjson", "cut.json", ...(format === "text" ? [] : [`${SECRET}.json`])];
    for (const more of [[], ["--lang", "km"], ["--lang", "zh-Hans"], ["--disclose", "counts"]])
      // That no secret comes back, on stdout or stderr, is checked of every run.
      expect((await run(...inputs, "--format", format, "--max-issues", "1000", ...more)).code).toBe(3);
  });
});

test("in text each finding has a sentence that says what to do", async () => {
  const { stdout } = await run("wrong.ndjson");
  const said = stdout
    .split(/^wrong\.ndjson:2.*\n.*\n/m)
    .slice(1)
    .map((block) => block.replace(/\s+/g, " "));
  expect(said).toHaveLength(5);
  for (const sentence of said) expect(sentence).toMatch(/Allowed: |Check |Remove |Use |Did you mean /);
});

describe("--disclose counts", () => {
  test.each(FORMATS)("%s: every kind of finding, no place", async (format) => {
    const { code, stdout } = await run("wrong.ndjson", "--format", format, "--disclose", "counts");
    expect(code).toBe(1);
    for (const kind of ["too-short", "type", "unknown-id", "too-long", "unknown-property"])
      expect(stdout).toContain(kind);
    expect(stdout).not.toMatch(/\/(?:id|name|kind|country)\b|wrong\.ndjson|:2 |"(?:line|record|pointer)":/);
  });

  test("counts what a report would not list", async () => {
    const many = lines(...Array.from({ length: 1200 }, (_, n) => organization(n + 1, { name: 7 })));
    const { stdout } = await tipx(["validate", "--format", "json", "--disclose", "counts"], { input: many });
    expect(parsed<Report>(stdout)).toMatchObject({
      summary: { invalid: 1200, issuesOmitted: 0 },
      totals: [{ code: "type", findings: 1200 }],
    });
  });

  test("misspelt is a usage error, and discloses nothing", async () => {
    expect((await run("good.json", "--disclose", "count")).code).toBe(2);
  });
});

describe("--lang", () => {
  const report = async (lang: string) =>
    parsed<Report>((await run("wrong.ndjson", "missing.json", "--format", "json", "--lang", lang)).stdout);

  test("a draft is marked, English needs no mark; codes and places stay", async () => {
    const english = await report("en");
    expect(english.messages).toBeUndefined();
    for (const lang of LANGUAGES.slice(1)) {
      const { messages, issues } = await report(lang);
      expect(messages).toEqual({ lang, status: "draft" });
      expect(issues.map(({ message: _, ...rest }) => rest)).toEqual(
        english.issues.map(({ message: _, ...rest }) => rest),
      );
      for (const [n, { message }] of issues.entries()) {
        expect(message).not.toBe(english.issues[n]?.message);
        expect(message).not.toContain("[en]");
      }
    }
  });

  test.each(["km", "zh-Hans"] as const)(
    "text in %s speaks it throughout and says that it is a draft",
    async (lang) => {
      const { words } = await wordingOf(filesCodeBook, lang);
      const { stdout, stderr } = await run("wrong.ndjson", "missing.json", "--lang", lang);
      expect(stderr).toBe("");
      expect(stdout).toContain("draft" in words ? words.draft : undefined);
      expect(stdout).toContain((await filesCodeBook.translations[lang]()).message("not-found", {}));
      expect(stdout).toContain(`  ${words.severity.error} unknown-property (structure)\n`);
      expect(stdout).not.toMatch(/\b(?:error|warning|record|refused|valid)\b/);
    },
  );
});
