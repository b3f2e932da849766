import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { basicFaults, fhirFaults, junitFaults, problemFaults, sarifFaults } from "@tipx/oracles";
import * as formats from "../src/formats.js";
import { toBasicOutput, toJUnit, toOperationOutcome, toProblem, toSarif } from "../src/formats.js";
import { localise, summarise, validate, validateStream, type Report } from "../src/index.js";
import { km } from "../src/messages/km.js";
import { bytes, chunked, collect, event, person } from "./support.js";

/** One record that is wrong in five ways, between a valid one and a line that is none, then a rule that is broken. */
const wrong = {
  ...person({ sex: 7, citizenship: ["Cambodia"], ageBand: "adultt", favouriteColour: "blue" }, 2),
  id: "person 12",
};
const FIVE = [
  { pointer: "/id", code: "too-short", severity: "error" },
  { pointer: "/sex", code: "type", severity: "error" },
  { pointer: "/citizenship/0", code: "too-long", severity: "error" },
  { pointer: "/ageBand", code: "unknown-id", severity: "error" },
  { pointer: "", code: "unknown-property", severity: "error" },
] as const;
const reversed = event({ period: { start: "2020", end: "2019" }, realisedExploitation: ["forced-labor"] }, 3);

const lines = [person(), wrong].map((record) => `${JSON.stringify(record)}\n`);
const stream = bytes(`${lines.join("")}{"type":\n${JSON.stringify(reversed)}\n`);
const verdicts = await collect(validateStream(chunked(stream, 1000)));
const valid = summarise(await collect(validateStream(chunked(bytes(lines[0] ?? ""), 1000))));

/** Reports of every kind: each must come out of every format as its published schema asks. */
const REPORTS: Readonly<Record<string, Report>> = {
  valid,
  faulty: summarise(verdicts),
  "capped at nothing": summarise(verdicts, { maxIssues: 0 }),
  "of counts": summarise(verdicts, { disclose: "counts" }),
  "of no faults, of counts": summarise([], { disclose: "counts" }),
  "in Khmer": localise(summarise(verdicts), km),
  "of one value": validate(wrong),
  "with all that can be left out": validate(wrong, {
    layers: ["rules"],
    rules: { disable: ["period-order"] },
  }),
  "with a code that is not ours": {
    ...valid,
    handling: { tlp: "red" },
    issues: [
      { input: 1, pointer: "", layer: "input", code: "not-found", severity: "error", message: 'No <file> & "such".', params: {} }, // prettier-ignore
    ],
  },
};
const reports = Object.entries(REPORTS).map(([name, report]) => ({ name, report }));
const faulty = REPORTS.faulty as Report;
const counted = REPORTS["of counts"] as Report;

test("the record is wrong in five ways, and what follows it in the ways meant", () => {
  const ofWrong = faulty.issues.filter(({ line }) => line === 2);
  expect(ofWrong.map(({ pointer, code, severity }) => ({ pointer, code, severity }))).toEqual(FIVE);
  expect(faulty.issues.slice(5).map(({ line, code }) => [line, code])).toEqual([
    [3, "truncated"],
    [4, "moved-id"],
    [4, "period-order"],
    [4, "recorded-too-early"],
  ]);
  expect(valid.issues).toEqual([]);
});

describe("SARIF", () => {
  test.each(reports)("a report $name is valid against the published schema", ({ report }) => {
    expect(sarifFaults(toSarif(report, { exitCode: 1 }))).toEqual([]);
    expect(sarifFaults(toSarif(report))).toEqual([]);
  });

  test("the schema refuses planted faults", () => {
    const log = toSarif(faulty);
    const [run] = log.runs;
    for (const fault of [
      { version: "2.2.0" },
      { runs: [{ ...run, tool: {} }] },
      { runs: [{ ...run, results: [{ ...run.results[0], level: "fatal" }] }] },
      { runs: [{ ...run, results: [{ ...run.results[0], pointer: "/id" }] }] },
    ])
      expect(sarifFaults({ ...log, ...fault })).not.toEqual([]);
  });

  test("five findings with line, pointer, rule and level; inputs by number", () => {
    const [{ results, artifacts, tool, invocations, properties, language }] = toSarif(faulty, {
      exitCode: 1,
    }).runs;
    expect(
      results.slice(0, 5).map(({ ruleId, ruleIndex, level, locations }) => {
        expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        const [{ physicalLocation, logicalLocations } = expect.fail()] = locations ?? [];
        expect(physicalLocation).toEqual({
          artifactLocation: { uri: "inputs/0", index: 0 },
          region: { startLine: 2 },
        });
        return {
          pointer: logicalLocations?.[0].fullyQualifiedName ?? "",
          code: ruleId,
          severity: level,
        };
      }),
    ).toEqual(FIVE);
    expect(artifacts.map(({ location }) => location.uri)).toEqual(["inputs/0"]);
    expect(tool.driver.properties.taxonomyVersion).toBe(faulty.tool.taxonomyVersion);
    expect(properties.handling).toEqual({ tlp: "red" });
    expect(language).toBe("en");
    const [{ exitCode, executionSuccessful, toolExecutionNotifications }] = invocations;
    expect([exitCode, executionSuccessful]).toEqual([1, true]);
    expect(toolExecutionNotifications.map(({ descriptor }) => descriptor.id)).toEqual(["earlier-errors"]);
    const rule = tool.driver.rules.find(({ id }) => id === "period-order");
    expect(rule?.help?.text).toContain("Correct one of the two dates");
  });

  test("counts are occurrences without a place", () => {
    const [{ results, artifacts }] = toSarif(counted).runs;
    expect(artifacts).toEqual([]);
    expect(results.every(({ locations }) => locations === undefined)).toBe(true);
    expect(results.map(({ occurrenceCount }) => occurrenceCount)).toEqual(
      counted.totals?.map(({ findings }) => findings),
    );
  });

  test("a run that failed us was not successful; drafts are noted", () => {
    const failed = { ...valid, summary: { ...valid.summary, internalErrors: 1 } };
    expect(toSarif(failed).runs[0].invocations[0].executionSuccessful).toBe(false);
    const [{ language, invocations }] = toSarif(REPORTS["in Khmer"] as Report).runs;
    expect(language).toBe("km");
    expect(JSON.stringify(invocations)).toContain("draft-messages");
  });

  test("braces, which a SARIF message would fill in, are doubled", () => {
    const report = { ...faulty, issues: faulty.issues.map((issue) => ({ ...issue, message: "{0}" })) };
    expect(toSarif(report).runs[0].results[0]?.message.text).toBe("{{0}}");
  });
});

describe("JUnit", () => {
  test.each(reports)("a report $name is valid against the schema Jenkins publishes", async ({ report }) => {
    expect(await junitFaults(toJUnit(report))).toEqual([]);
  });

  test("the schema refuses planted faults", async () => {
    const xml = toJUnit(faulty);
    for (const fault of [
      xml.replaceAll("testcase", "test-case"),
      xml.replace(/ tests="[0-9]+" failures="[0-9]+" errors="[0-9]+">\n<prop/, "><prop"),
      xml.replace("</testsuites>", ""),
      xml.replaceAll("<failure ", "<failure line='2' "),
    ]) {
      expect(fault).not.toBe(xml);
      expect(await junitFaults(fault)).not.toEqual([]);
    }
  });

  test("a suite an input, a case a faulty record, a failure a finding; the sums are right", () => {
    const xml = toJUnit(faulty);
    const cases = [...xml.matchAll(/<testcase name="([^"]*)"[^>]*>\n([^]*?)<\/testcase>/g)];
    expect(cases.map(([, name]) => name)).toEqual([
      "every record is valid",
      "input 0, line 2, record 1",
      "input 0, line 3, record 2",
      "input 0, line 4, record 3",
    ]);
    const failures = [
      ...(cases[1]?.[2] ?? "").matchAll(/<failure type="([^"]*)" message="([^"]*)">([^<]*)</g),
    ];
    expect(
      failures.map(([, code, , text = ""]) => ({
        pointer: text.startsWith("/") ? text.split("\n")[0] : "",
        code,
        severity: /^(error|warning) /m.exec(text)?.[1],
      })),
    ).toEqual(FIVE);
    expect(cases[2]?.[2]).toContain('<error type="truncated"');
    expect(cases[3]?.[2]).toMatch(/<failure type="period-order"[^]*<system-out>[^]*warning moved-id/);
    expect(xml).toContain('<testsuites name="tipx" tests="4" failures="3" errors="1">');
    expect(xml).toContain('<property name="handling.tlp" value="red"/>');
  });

  test("findings that are not listed still fail the run; no fault, no failure", () => {
    expect(toJUnit(REPORTS["capped at nothing"] as Report)).toContain('tests="1" failures="1" errors="0"');
    expect(toJUnit(valid)).toContain('tests="1" failures="0" errors="0"');
  });

  test("what XML cannot hold, or would read as markup, is escaped", async () => {
    const message = '\u0000\u001b]]> <a b="c"> & \ufffe';
    const xml = toJUnit({ ...faulty, issues: faulty.issues.map((issue) => ({ ...issue, message })) });
    expect(xml).toContain("\ufffd\ufffd]]&gt; &lt;a b=&quot;c&quot;&gt; &amp; \ufffd");
    expect(await junitFaults(xml)).toEqual([]);
  });
});

describe("problem", () => {
  test.each(reports)("a report $name is a problem object of RFC 9457", ({ report }) => {
    const problem = toProblem(report);
    expect(problemFaults(problem)).toEqual([]);
    expect(new URL(problem.type).href).toBe(problem.type);
    for (const { pointer, type } of problem.errors ?? []) {
      expect(pointer).toMatch(/^#(?:\/[A-Za-z0-9]+)*$/);
      expect(new URL(type).href).toBe(type);
    }
  });

  test("five errors with their pointers; the handling and where beside them", () => {
    const { errors = [], handling, status, type } = toProblem(faulty);
    expect(
      errors
        .slice(0, 5)
        .map(({ pointer, code, severity }) => ({ pointer: pointer.slice(1), code, severity })),
    ).toEqual(FIVE);
    expect(errors[0]).toMatchObject({ input: 0, line: 2, record: 1 });
    expect([status, type, handling]).toEqual([
      422,
      "https://w3id.org/tipx/problems/invalid-records",
      { tlp: "red" },
    ]);
  });

  test("the status says whose turn it is", () => {
    const statusOf = (summary: Partial<Report["summary"]>) =>
      toProblem({ ...valid, summary: { ...valid.summary, ...summary } }).status;
    expect(statusOf({})).toBe(200);
    expect(statusOf({ valid: 0, refused: 1 })).toBe(400);
    expect(statusOf({ records: 2, valid: 1, refused: 1 })).toBe(422);
    expect(statusOf({ valid: 0, refused: 1, internalErrors: 1 })).toBe(500);
  });
});

describe("FHIR", () => {
  test.each(reports)("a report $name is valid against HL7's schema of R4", ({ report }) => {
    expect(fhirFaults(toOperationOutcome(report))).toEqual([]);
  });

  test("the schema refuses planted faults; an outcome without issues is none", () => {
    const outcome = toOperationOutcome(faulty);
    for (const fault of [
      { issue: [{ severity: "bad", code: "value" }] },
      { issue: [{ ...outcome.issue[0], line: 2 }] },
      { resourceType: "Outcome" },
      { meta: { security: "red" } },
    ])
      expect(fhirFaults({ ...outcome, ...fault })).not.toEqual([]);
    expect(toOperationOutcome(valid).issue).toMatchObject([{ severity: "information" }]);
  });

  test("five issues with FHIRPath, coding, severity and line; the handling is a security label", () => {
    const { issue, meta } = toOperationOutcome(faulty);
    const pointerOf = (expression: string) =>
      expression === "" ? "" : `/${expression.replaceAll(".", "/").replace(/\[([0-9]+)\]/g, "/$1")}`;
    expect(
      issue.slice(1, 6).map(({ expression, details, severity, extension }) => {
        expect(extension?.[0]?.valueInteger).toBe(2);
        return { pointer: pointerOf(expression?.[0] ?? ""), code: details.coding?.[0].code, severity };
      }),
    ).toEqual(FIVE);
    expect(meta.security).toEqual([
      { system: "https://w3id.org/tipx/handling-codes", version: faulty.tool.taxonomyVersion, code: "red" },
    ]);
    expect(issue.find(({ details }) => details.coding?.[0].code === "truncated")?.severity).toBe("fatal");
  });

  test("every code of ours has a type that HL7's value set has", () => {
    // The codes of IssueType that R4 and R5 share, of which these are ours: https://hl7.org/fhir/R4/valueset-issue-type.html
    const known = ["structure", "required", "value", "invariant", "code-invalid", "too-long", "not-found", "exception", "informational"]; // prettier-ignore
    for (const { report } of reports)
      for (const { code } of toOperationOutcome(report).issue) expect(known).toContain(code);
  });
});

describe("basic", () => {
  test.each(reports)("a report $name is valid against the published output schema", ({ report }) => {
    const output = toBasicOutput(report);
    expect(basicFaults(output)).toEqual([]);
    for (const unit of [...(output.errors ?? []), ...(output.annotations ?? [])]) {
      expect(unit.keywordLocation).toMatch(/^(?:\/[^/]+)*$/);
      expect(unit.instanceLocation).toMatch(/^(?:\/[^/]+)*$/);
      if (unit.absoluteKeywordLocation !== undefined)
        expect(new URL(unit.absoluteKeywordLocation).href).toBe(unit.absoluteKeywordLocation);
    }
  });

  test("the schema refuses planted faults", () => {
    const { keywordLocation: _, ...rest } = toBasicOutput(faulty);
    for (const fault of [
      {},
      { keywordLocation: "", errors: [{ valid: false, instanceLocation: "" }] },
      { keywordLocation: "", errors: undefined },
    ])
      // prettier-ignore
      expect(basicFaults({ ...rest, ...fault })).not.toEqual([]);
  });

  test("five errors where they are; warnings are annotations, rules have no keyword", () => {
    const { valid: isValid, errors = [], annotations = [], handling } = toBasicOutput(faulty);
    expect(
      errors.slice(0, 5).map(({ instanceLocation, code, severity }) => ({ pointer: instanceLocation, code, severity })), // prettier-ignore
    ).toEqual(FIVE);
    expect(errors.slice(0, 5).map(({ keywordLocation }) => keywordLocation.split("/").at(-1))).toEqual([
      "minLength",
      "type",
      "maxLength",
      "enum",
      "additionalProperties",
    ]);
    expect(errors.at(-1)).toMatchObject({ code: "recorded-too-early", keywordLocation: "" });
    expect(annotations).toMatchObject([{ valid: true, code: "moved-id" }]);
    expect([isValid, handling]).toEqual([false, { tlp: "red" }]);
    expect(toBasicOutput(valid)).toMatchObject({ valid: true });
  });
});

test("the handling asked for, strictest, is in every format of every report", () => {
  for (const { name, report } of reports) {
    const amber = { ...report, handling: { tlp: "amber-strict" as const } };
    for (const text of [
      toJUnit(amber),
      ...[toSarif(amber), toProblem(amber), toOperationOutcome(amber), toBasicOutput(amber)].map((all) =>
        JSON.stringify(all),
      ),
    ])
      expect(text, name).toContain("amber-strict");
  }
});

describe("disclose: counts", () => {
  test("as many findings as there are, by layer, code and severity; no place in any format", () => {
    const kinds = new Map<string, number>();
    for (const { layer, code, severity } of faulty.issues) {
      const kind = `${layer} ${code} ${severity}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect(
      new Map(
        counted.totals?.map(({ layer, code, severity, findings }) => [
          `${layer} ${code} ${severity}`,
          findings,
        ]),
      ),
    ).toEqual(kinds);
    expect(counted).toMatchObject({ disclosure: "counts", issues: [], summary: faulty.summary });
    const texts = [
      JSON.stringify(counted),
      toJUnit(counted),
      ...[toSarif(counted), toProblem(counted), toOperationOutcome(counted), toBasicOutput(counted)].map(
        (all) => JSON.stringify(all),
      ),
    ];
    for (const text of texts) {
      expect(text).toContain("unknown-property");
      expect(text).not.toMatch(
        /"(?:pointer|line|record|input|expression|startLine|artifactLocation|extension)":|"instanceLocation":"\//,
      );
      expect(text).not.toMatch(/citizenship|ageBand|input 0|line 2|record 1[^0-9]/);
    }
    // The same words do give places away where they are disclosed.
    expect(JSON.stringify(toSarif(faulty))).toMatch(/"(?:pointer|line|record)":/);
  });

  test("the words of a report of counts are not in another language", () => {
    expect(localise(counted, km)).toEqual(counted);
  });

  test("no limit but that of a record leaves findings out of the totals", () => {
    const few = validate(wrong, { disclose: "counts", maxIssuesPerRecord: 2, maxIssues: 0 });
    expect(few.totals?.reduce((sum, { findings }) => sum + findings, 0)).toBe(2);
    expect(few.summary.issuesOmitted).toBe(3);
  });

  test("a word misspelt discloses nothing", () => {
    expect(() => validate(wrong, { disclose: "count" as "counts" })).toThrow(RangeError);
  });
});

const DIST = path.join(import.meta.dirname, "../dist");

/** The text of a built module and of all it imports from its own package. */
function loadedBy(file: string): string {
  const text = readFileSync(path.join(DIST, file), "utf8");
  const chunks = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, name = ""]) =>
    path.join(path.dirname(file), name),
  );
  return [text, ...chunks.map(loadedBy)].join("\n");
}

test("the library loads no format and no other language by itself; each is where it is published", async () => {
  const words = {
    "formats.js": "testsuites",
    "messages/km.js": "ខ្វះលក្ខណៈ",
    "messages/zh-Hans.js": "缺少必填属性",
  };
  const index = loadedBy("index.js");
  expect(index.includes("The required property")).toBe(true);
  for (const [file, word] of Object.entries(words)) {
    expect(index.includes(word), word).toBe(false);
    expect(loadedBy(file).includes(word), file).toBe(true);
  }
  const built = (await import(pathToFileURL(path.join(DIST, "formats.js")).href)) as object;
  expect(Object.keys(built).sort()).toEqual(Object.keys(formats).sort());
  await expect(`${Object.keys(formats).sort().join("\n")}\n`).toMatchFileSnapshot("./public-api-formats.txt");
});
