import { describe, expect, test } from "vitest";
import {
  fold,
  joinBooks,
  LANGUAGES,
  localise,
  refusedInput,
  summarise,
  wordingOf,
  type CodeBook,
  type Issue,
  type Language,
  type Report,
} from "../src/index.js";
import {
  findingLine,
  FORMATS,
  toBasicOutput,
  toJUnit,
  toOperationOutcome,
  toProblem,
  toSarif,
  toText,
  writeReport,
  type Format,
  type WriteOptions,
} from "../src/formats/index.js";
import { conversionBook, releaseBook } from "./books.js";
import { basicFaults, fhirFaults, junitFaults, problemFaults, sarifFaults } from "@tipx/oracles";
import { TOOL, verdictOf } from "./verdicts.js";

const book = joinBooks(conversionBook, releaseBook);
const verdicts = [
  verdictOf(book, 1, { "table-read": { rows: 3 } }),
  verdictOf(book, 2, { "less-precise": { field: "age" }, "no-counterpart": { field: "shelf" } }),
  verdictOf(book, 3, { "list-grew": { scheme: "acts" } }),
];
const faulty = summarise(TOOL, verdicts);
const told = summarise(TOOL, [verdicts[0], verdicts[2]] as typeof verdicts);

/** Reports as other jobs than judging records make them. */
const REPORTS: Readonly<Record<string, Report>> = {
  "of a conversion and a release": faulty,
  "of notes alone": told,
  "of counts": summarise(TOOL, verdicts, { disclose: "counts" }),
  "of nothing": fold(TOOL).report(),
  "capped at nothing": summarise(TOOL, verdicts, { maxIssues: 0 }),
  "of what did not run": summarise(TOOL, [
    { ...verdictOf(book, 1, {}), notChecked: [{ layer: "conversion", reason: "earlier-errors" }, { layer: "release", rule: "a-rule", reason: "disabled" }] }, // prettier-ignore
  ]),
  "of a refused input": summarise(TOOL, [refusedInput(1, "no-counterpart", book, { field: "age" })]),
};

const wordings = new Map(await Promise.all(LANGUAGES.map(async (lang) => [lang, await wordingOf(book, lang)] as const))); // prettier-ignore

/** A report in a language, and what writes it. */
function inLanguage(report: Report, lang: Language): [Report, WriteOptions] {
  const wording = wordings.get(lang);
  if (!wording) throw new Error("no such language");
  const options: WriteOptions = { book, wording, nameOf: (input) => `table-${input}.csv` };
  return [lang === "en" ? report : localise(report, wording.catalogue), options];
}

type Json = Record<string, unknown>;
const parsed = (text: string): Json => JSON.parse(text) as Json;

/** What is wrong with a text in a format, by what is published for it; where nothing is, by the report that it was made of. */
const FAULTS: Readonly<
  Record<Format, (text: string, report: Report) => readonly string[] | Promise<readonly string[]>>
> = {
  sarif: (text) => sarifFaults(parsed(text)),
  junit: (text) => junitFaults(text),
  problem: (text) => problemFaults(parsed(text)),
  fhir: (text) => fhirFaults(parsed(text)),
  basic: (text) => basicFaults(parsed(text)),
  json: (text, report) => (expect(parsed(text)).toEqual(report), []),
  ndjson(text, { issues, totals = [], ...rest }) {
    const rows = text.trimEnd().split("\n").map(parsed);
    expect(rows).toEqual([...issues, ...totals, rest]);
    return [];
  },
  text(text, { issues, totals = [] }) {
    const words = text.replace(/\s+/g, " ");
    return [
      ...issues
        .filter(({ code, message }) => !words.includes(code) || !words.includes(message))
        .map(({ code }) => code),
      ...totals.filter(({ code }) => !words.includes(code)).map(({ code }) => code),
    ];
  },
};

const every = FORMATS.flatMap((format) => LANGUAGES.map((lang) => ({ format, lang })));

test.each(every)(
  "$format in $lang is as its published schema asks, of every report",
  async ({ format, lang }) => {
    for (const [name, made] of Object.entries(REPORTS)) {
      const [report, options] = inLanguage(made, lang);
      const text = await writeReport(format, report, { ...options, exitCode: 1 });
      expect(text.endsWith("\n"), name).toBe(true);
      expect(await FAULTS[format](text, report), name).toEqual([]);
      // Messages are in the language; of counts there are none.
      for (const { message } of report.issues)
        expect(
          format === "junit" ? text.replaceAll("&quot;", '"') : text.replace(/\s+/g, " "),
          name,
        ).toContain(message);
    }
  },
);

describe("a finding of severity info", () => {
  const [report, options] = inLanguage(told, "en");

  test("is a note in SARIF, and its code is known as one", () => {
    const [{ results, tool }] = toSarif(report, options).runs;
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      "table-read note",
      "list-grew note",
    ]);
    expect(tool.driver.rules).toMatchObject([
      { id: "table-read", defaultConfiguration: { level: "note" }, properties: { layer: "conversion" } },
      // A code without a title has no more than its address.
      { id: "list-grew", helpUri: "https://w3id.org/tipx/findings/list-grew" },
    ]);
  });

  test("is information in FHIR", () => {
    for (const made of [report, summarise(TOOL, verdicts.slice(0, 1), { disclose: "counts" })]) {
      const ours = toOperationOutcome(made, options).issue.filter(({ details }) => details.coding);
      expect(ours.length).toBeGreaterThan(0);
      for (const { severity, code } of ours)
        expect([severity, code]).toEqual(["information", "informational"]);
    }
  });

  test("fails no case of JUnit, and is told in its output", () => {
    for (const made of [
      report,
      summarise(TOOL, [verdicts[0], verdicts[2]] as typeof verdicts, { disclose: "counts" }),
    ]) {
      const xml = toJUnit(made, options);
      expect(xml).not.toMatch(/<(?:failure|error)/);
      expect(xml).toMatch(/failures="0" errors="0"/);
      expect(xml).toMatch(
        /<system-out>[^<]*(?:info table-read \(conversion\)|1 note: en title of table-read)/,
      );
    }
  });

  test("is an annotation of the basic output, which is valid", () => {
    const { valid, errors, annotations } = toBasicOutput(report);
    expect([valid, errors]).toEqual([true, undefined]);
    expect(annotations).toMatchObject([
      { valid: true, severity: "info", code: "table-read", layer: "conversion" },
      { valid: true, severity: "info", code: "list-grew", layer: "release" },
    ]);
  });

  test("is no problem in the sense of RFC 9457", () => {
    expect(toProblem(report)).toMatchObject({
      status: 200,
      errors: [{ severity: "info" }, { severity: "info" }],
    });
  });

  test("is counted as a note, and nowhere as a warning", () => {
    expect(toProblem(report).detail).toBe(
      "2 records: 2 valid, 0 with errors, 0 refused; 0 warnings, 2 notes.",
    );
    expect(toProblem(faulty).detail).toBe(
      "3 records: 2 valid, 1 with errors, 0 refused; 1 warning, 2 notes.",
    );
    expect(toProblem(summarise(TOOL, verdicts.slice(1, 2))).detail).toMatch(/; 1 warning\.$/);
    expect(toJUnit(report, options)).toContain('<property name="summary.notes" value="2"/>');
    const last = (made: Report, lang: Language) =>
      toText(...inLanguage(made, lang))
        .trimEnd()
        .split("\n")
        .at(-1);
    expect(last(told, "en")).toBe("2 records, all valid. 2 notes.");
    expect(last(faulty, "en")).toBe("3 records: 2 valid, 1 with errors. 1 warning. 2 notes.");
    expect(last(told, "km")).toBe("កំណត់ត្រា 2 ត្រឹមត្រូវទាំងអស់។ កំណត់សម្គាល់ 2។");
    expect(last(told, "zh-Hans")).toBe("2 条记录，全部有效。 2 项说明。");
  });
});

test("an error of another job is an error in every format", async () => {
  const [report, options] = inLanguage(faulty, "en");
  const [{ results }] = toSarif(report, options).runs;
  expect(results.filter(({ level }) => level === "error").map(({ ruleId }) => ruleId)).toEqual([
    "no-counterpart",
  ]);
  expect(toJUnit(report, options)).toMatch(
    /tests="4" failures="2" errors="0"[^]*<failure type="no-counterpart"/,
  );
  const fatal = toOperationOutcome(report, options).issue.filter(({ severity }) => severity === "error");
  expect(fatal).toMatchObject([{ code: "processing", details: { coding: [{ code: "no-counterpart" }] } }]);
  expect(toBasicOutput(report).errors).toMatchObject([{ code: "no-counterpart", keywordLocation: "" }]);
  expect(toProblem(report).status).toBe(422);
});

test("what a book tells of a code is in SARIF, with no source where there is none", () => {
  const report = summarise(TOOL, [verdictOf(book, 1, { "list-shrank": { scheme: "forms" } })]);
  expect(toSarif(report, { book }).runs[0].tool.driver.rules).toMatchObject([
    {
      shortDescription: { text: "A list never shrinks." },
      fullDescription: { text: "A list never shrinks. Records that use its ids break." },
      help: { text: "Put the ids back." },
    },
  ]);
});

test("a caller's way to keywords is used, with the version of the report", () => {
  const { errors } = toBasicOutput(faulty, {
    locate: ({ code }, version) => ({ keywordLocation: `/${code}/${version}` }),
  });
  expect(errors?.map(({ keywordLocation }) => keywordLocation)).toEqual(["/no-counterpart/9.8.7"]);
});

describe("the text for people", () => {
  const issue = (parts: Partial<Issue>): Issue => ({
    input: 0, pointer: "", layer: "structure", code: "required", severity: "error", message: "It is missing. Add it.", params: {}, ...parts,
  }); // prettier-ignore
  const ruled: CodeBook = {
    ...conversionBook,
    english: {
      ...conversionBook.english,
      about: (code) =>
        code === "a-rule" ? { title: "T.", why: "Because.", source: "Some law, art. 1" } : undefined,
    },
  };

  function written(
    issues: readonly Issue[],
    summary: Partial<Report["summary"]> = {},
    { refusedInputs, arrays = [] }: { refusedInputs?: number; arrays?: number[] } = {},
  ): string {
    const wording = wordings.get("en");
    if (!wording) throw new Error("no English");
    const counts = { records: 1, valid: 0, invalid: 1, refused: 0, warnings: 0, issuesOmitted: 0, internalErrors: 0, notChecked: [] }; // prettier-ignore
    const report: Report = {
      tool: TOOL,
      handling: { tlp: "amber-strict" },
      summary: { ...counts, ...summary },
      issues,
    };
    return toText(report, {
      book: ruled,
      wording: { ...wording, catalogue: ruled.english },
      nameOf: (input, { standardInput }) => (input === 0 ? "a.json" : standardInput),
      arrays: new Set(arrays),
      ...(refusedInputs !== undefined && { refusedInputs }),
    });
  }

  test("a finding, what handling is asked for, the sum", () => {
    expect(written([issue({ record: 0, pointer: "/handling" })])).toBe(
      "a.json  /handling\n  error required (structure)\n    It is missing. Add it.\n\n" +
        "The strictest handling asked for is TLP:AMBER-STRICT.\n\n1 record: 0 valid, 1 with errors.\n",
    );
  });

  test("a finding of a rule names the law", () => {
    expect(written([issue({ layer: "rules", code: "a-rule", severity: "warning" })])).toContain(
      "  warning a-rule (rules)\n    It is missing. Add it.\n    why: Because.\n    source: Some law, art. 1\n",
    );
  });

  test("findings are grouped by input, in its order, with the record of an array or the line", () => {
    const text = written(
      [issue({ input: 1, line: 7, record: 6 }), issue({ record: 3 })],
      {},
      { arrays: [0] },
    );
    expect(text.indexOf("a.json[3]\n")).toBe(0);
    expect(text.indexOf("\n\n(standard input):7\n")).toBeGreaterThan(0);
  });

  test("what was not looked at is said", () => {
    const notChecked = [{ layer: "rules" as const, reason: "earlier-errors" as const, records: 2 }];
    expect(written([], { notChecked, issuesOmitted: 1 })).toContain(
      "1 more finding not listed; --max-issues lists more.\nNot checked: the layer rules, for 2 records: earlier layers found errors.\n",
    );
  });

  test.each([
    { summary: { records: 3, valid: 3, invalid: 0 }, end: "3 records, all valid." },
    { summary: { records: 3, valid: 3, invalid: 0, warnings: 2 }, end: "3 records, all valid. 2 warnings." },
    { summary: { records: 0, valid: 0, invalid: 0 }, end: "No records were found." },
    {
      summary: { records: 1, valid: 0, invalid: 0, refused: 1 },
      refusedInputs: 1,
      end: "1 input refused as a whole.",
    },
    {
      summary: { records: 3, valid: 2, invalid: 0, refused: 1 },
      refusedInputs: 1,
      end: "2 records: 2 valid. 1 input refused as a whole.",
    },
    { summary: { records: 3, valid: 2, invalid: 0, refused: 1 }, end: "3 records: 2 valid, 1 refused." },
  ])("the last line is: $end", ({ summary, refusedInputs = 0, end }) => {
    expect(written([], summary, { refusedInputs }).trimEnd().split("\n").at(-1)).toBe(end);
  });
});

describe("what a payload holds", () => {
  const SECRET = "Zq7Vexrath";
  /** A finding and a verdict to which a careless maker left more than their contract has. */
  const [verdict] = verdicts.slice(1, 2).map((made) => ({
    ...made,
    value: SECRET,
    notChecked: [{ layer: "release" as const, reason: "disabled" as const, cause: SECRET }],
    issues: made.issues.map((issue) => ({ ...issue, value: SECRET, cause: new Error(SECRET), [SECRET]: 1 })),
  }));
  const leaky = verdict as NonNullable<typeof verdict>;

  test.each(every)("does not come out as $format in $lang", async ({ format, lang }) => {
    expect(JSON.stringify(leaky)).toContain(SECRET);
    for (const disclose of ["all", "counts"] as const) {
      const [report, options] = inLanguage(summarise(TOOL, [leaky], { disclose }), lang);
      expect(await writeReport(format, report, options)).not.toContain(SECRET);
    }
  });

  test("does not come out in the line of one finding", () => {
    for (const issue of leaky.issues)
      for (const { catalogue } of wordings.values())
        expect(findingLine(issue, catalogue)).not.toContain(SECRET);
  });

  test("does not come out of a name that no message asks for", () => {
    for (const code of Object.keys(book.codes))
      for (const { catalogue } of wordings.values()) {
        const { message } = refusedInput(0, code, { ...book, english: catalogue }, { value: SECRET, key: SECRET }).issues[0] as Issue; // prettier-ignore
        expect(message).not.toContain(SECRET);
      }
  });
});
