import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import {
  catalogueOf,
  fold,
  infoOf,
  joinBooks,
  joinCatalogues,
  LANGUAGES,
  localise,
  messageFor,
  NOT_CHECKED_REASONS,
  refusedInput,
  stricter,
  summarise,
  wordingOf,
  type Catalogue,
  type CodeBook,
  type Verdict,
  type Words,
} from "../src/index.js";
import { en } from "../src/words/en.js";
import { conversionBook, forgetLoaded, loaded, releaseBook } from "./books.js";
import { TOOL, verdictOf } from "./verdicts.js";

const book = joinBooks(conversionBook, releaseBook);
const verdicts = [
  verdictOf(book, 1, { "table-read": { rows: 3 } }),
  verdictOf(book, 2, { "less-precise": { field: "age" }, "no-counterpart": { field: "shelf" } }),
  verdictOf(book, 3, { "list-shrank": { scheme: "forms" }, "list-grew": { scheme: "acts" } }),
];

beforeEach(forgetLoaded);

describe("books", () => {
  test("joined, they have the codes and words of both", () => {
    expect(Object.keys(book.codes).sort()).toEqual(
      [...Object.keys(conversionBook.codes), ...Object.keys(releaseBook.codes)].sort(),
    );
    expect(messageFor({ code: "table-read", params: { rows: 3 } }, book)).toMatch(/^The table has 3 rows\./);
    expect(book.english.about("list-shrank")?.title).toBe("A list never shrinks.");
  });

  test("of two with the same code the first counts, in codes and in words", () => {
    const other: CodeBook = {
      ...releaseBook,
      codes: { "table-read": { layer: "release", severity: "error", params: [] } },
      english: { ...releaseBook.english, message: () => "The other." },
    };
    for (const [joined, severity, words] of [
      [joinBooks(conversionBook, other), "info", "The table has 3 rows. There is nothing to do."],
      [joinBooks(other, conversionBook), "error", "The other."],
    ] as const) {
      expect(infoOf(joined, "table-read")?.severity).toBe(severity);
      expect(messageFor({ code: "table-read", params: { rows: 3 } }, joined)).toBe(words);
    }
  });

  test("a catalogue is a draft when one of those it is made of is", () => {
    const [reviewed, draft]: Catalogue[] = [
      { ...conversionBook.english, status: "reviewed" },
      { ...conversionBook.english, status: "draft" },
    ];
    expect(joinCatalogues([reviewed, reviewed] as Catalogue[]).status).toBe("reviewed");
    expect(joinCatalogues([reviewed, draft] as Catalogue[]).status).toBe("draft");
    expect(joinCatalogues([draft, reviewed] as Catalogue[]).status).toBe("draft");
    expect(joinCatalogues([])).toMatchObject({ lang: "en", status: "reviewed" });
  });

  test("names that every object has are no codes", () => {
    for (const code of ["toString", "constructor", "__proto__"]) expect(infoOf(book, code)).toBeUndefined();
  });

  test("only the language asked for is loaded, of each book", async () => {
    await wordingOf(book, "en");
    expect(loaded).toEqual([]);
    await wordingOf(book, "km");
    expect(loaded).toEqual(["km", "km"]);
    forgetLoaded();
    await catalogueOf(conversionBook, "zh-Hans");
    expect(loaded).toEqual(["zh-Hans"]);
  });
});

describe("messages", () => {
  test("what a catalogue lacks is said in English and marked; what no book has is said to be unknown", async () => {
    const km = await catalogueOf(book, "km");
    const said = (code: string, catalogue?: Catalogue) =>
      messageFor({ code, params: { scheme: "forms" } }, book, catalogue);
    expect(said("list-grew")).toMatch(/^The list forms has new ids\.[^[]+$/);
    expect(said("list-grew", km)).toBe(`${said("list-grew")} [en]`);
    expect(said("no-such-code")).toBe("This release does not know the code.");
    expect(said("no-such-code", km)).toBe("This release does not know the code. [en]");
    expect(said("no-counterpart", km)).toMatch(/^វាល/);
  });

  test("a report says in which language it is, and keeps all but the messages", async () => {
    const report = summarise(TOOL, verdicts);
    const localised = localise(report, await catalogueOf(book, "zh-Hans"));
    expect(localised.messages).toEqual({ lang: "zh-Hans", status: "draft" });
    expect(localised.issues.map(({ message }) => message)).toEqual([
      "表格有 3 行。",
      "字段 age 的精确度降低了。",
      "字段 shelf 没有对应字段。",
      `${report.issues[3]?.message} [en]`,
      `${report.issues[4]?.message} [en]`,
    ]);
    const rest = ({ messages: _, issues, ...more }: typeof report) => ({
      ...more,
      issues: issues.map(({ message: __, ...issue }) => issue),
    });
    expect(rest(localised)).toEqual(rest(report));
    const counts = summarise(TOOL, verdicts, { disclose: "counts" });
    expect(localise(counts, await catalogueOf(book, "zh-Hans"))).toBe(counts);
  });
});

describe("the fold", () => {
  test("counts records by outcome, warnings as warnings and infos as notes", () => {
    expect(summarise(TOOL, verdicts)).toMatchObject({
      tool: TOOL,
      handling: { tlp: "amber" },
      summary: { records: 3, valid: 1, invalid: 2, refused: 0, warnings: 1, notes: 2, issuesOmitted: 0 },
    });
  });

  test("has no count of notes where there are none, as before there were any", () => {
    const [, second] = verdicts as [Verdict, Verdict];
    expect(Object.keys(summarise(TOOL, [second]).summary)).toEqual([
      "records",
      "valid",
      "invalid",
      "refused",
      "warnings",
      "issuesOmitted",
      "internalErrors",
      "notChecked",
    ]);
  });

  test("counts the findings that it does not list, notes among them", () => {
    const { summary, issues } = summarise(TOOL, verdicts, { maxIssues: 1 });
    expect(issues.map(({ code }) => code)).toEqual(["table-read"]);
    expect(summary).toMatchObject({ issuesOmitted: 4, notes: 2, warnings: 1 });
  });

  test("of counts: by layer in the order of the layers, then by code", () => {
    const refused = refusedInput(1, "no-such-file", book);
    const { totals, issues, disclosure } = summarise(TOOL, [...verdicts.toReversed(), refused], {
      disclose: "counts",
    });
    expect([disclosure, issues]).toEqual(["counts", []]);
    expect(totals).toEqual([
      { layer: "input", code: "no-such-file", severity: "error", findings: 1 },
      { layer: "conversion", code: "less-precise", severity: "warning", findings: 1 },
      { layer: "conversion", code: "no-counterpart", severity: "error", findings: 1 },
      { layer: "conversion", code: "table-read", severity: "info", findings: 1 },
      { layer: "release", code: "list-grew", severity: "info", findings: 1 },
      { layer: "release", code: "list-shrank", severity: "error", findings: 1 },
    ]);
  });

  test("adds up clean records as verdicts on each would", () => {
    const clean: Verdict = { ...verdictOf(book, 1, {}), tlp: "green", notChecked: [{ layer: "rules", reason: "not-asked" }] }; // prettier-ignore
    const [one, other] = [fold(TOOL), fold(TOOL)];
    for (let n = 0; n < 3; n++) one.add(clean);
    other.addClean(3, "green", clean.notChecked);
    other.addClean(0, "red", []);
    expect(other.report()).toEqual(one.report());
    expect(other.report().summary.notChecked).toEqual([{ layer: "rules", reason: "not-asked", records: 3 }]);
  });

  test("is red when nothing was read; else as strict as the strictest", () => {
    expect(summarise(TOOL, []).handling).toEqual({ tlp: "red" });
    expect([stricter("green", "amber-strict"), stricter("red", "clear")]).toEqual(["amber-strict", "red"]);
  });

  test("throws for options that it does not have", () => {
    for (const maxIssues of [-1, 0.5, Number.NaN])
      expect(() => fold(TOOL, { maxIssues })).toThrow(RangeError);
    expect(() => fold(TOOL, { disclose: "count" as "counts" })).toThrow(RangeError);
  });
});

test("a refused input is one refused record, red, with one error of the layer input", () => {
  const verdict = refusedInput(4, "no-counterpart", conversionBook, { field: "age" });
  expect(verdict).toMatchObject({ input: 4, outcome: "refused", tlp: "red", errors: 1, warnings: 0 });
  expect(verdict.issues).toMatchObject([{ input: 4, pointer: "", layer: "input", severity: "error", message: "The field age has no counterpart. Leave it out, or keep the source." }]); // prettier-ignore
  expect(summarise(TOOL, [verdict]).summary).toMatchObject({ records: 1, refused: 1, invalid: 0 });
});

test("why a check did not run is told in English in one file of all packages", async () => {
  const packages = path.join(import.meta.dirname, "../..");
  const reasons = NOT_CHECKED_REASONS.map((reason) => /: ([^:]+)\.$/.exec(en.notChecked("rules", undefined, 1, reason))?.[1] ?? ""); // prettier-ignore
  const homes = new Set<string>();
  for (const name of await readdir(packages))
    for (const file of await readdir(path.join(packages, name, "src"), { recursive: true }).catch(() => [])) {
      if (!file.endsWith(".ts")) continue;
      const source = await readFile(path.join(packages, name, "src", file), "utf8");
      if (reasons.some((reason) => source.includes(`"${reason}"`))) homes.add(`${name}/${file}`);
    }
  expect([...homes]).toEqual(["report/words/en.ts"]);
});

describe("the words between the findings", async () => {
  const [, ...others] = (await Promise.all(LANGUAGES.map((lang) => wordingOf(book, lang)))).map(({ words }) => words) as [Words, ...Words[]]; // prettier-ignore

  const told = (words: Words): Readonly<Record<string, string>> => ({
    omitted: words.omitted(31),
    omittedFromTotals: words.omittedFromTotals(32),
    handling: words.handling("AMBER"),
    allValid: words.allValid(34),
    tally: words.tally(37, { valid: 35, invalid: 1, refused: 1 }),
    warnings: words.warnings(36),
    notes: words.notes(40),
    inputsRefused: words.inputsRefused(38),
    findings: words.findings(39),
    ...Object.fromEntries(
      NOT_CHECKED_REASONS.flatMap((reason) => [
        [reason, words.notChecked("rules", undefined, 33, reason)],
        [`${reason} of a rule`, words.notChecked("rules", "some-rule", 33, reason)],
      ]),
    ),
    ...Object.fromEntries(Object.entries(words.severity).map(([name, text]) => [`severity ${name}`, text])),
    ...Object.fromEntries(Object.entries(words).filter(([, text]) => typeof text === "string")) as Record<string, string>, // prettier-ignore
  });
  const facts = (text = ""): string[] => (text.match(/[0-9]+|AMBER|some-rule|structure/g) ?? []).sort();

  test.each(others)("are all in the other language, with the same numbers: $standardInput", (words) => {
    const theirs = told(words);
    for (const [name, text] of Object.entries(told(en))) {
      expect(facts(theirs[name]), name).toEqual(facts(text));
      expect(theirs[name], name).not.toBe(text);
    }
    expect(new Set(NOT_CHECKED_REASONS.map((reason) => theirs[reason])).size).toBe(
      NOT_CHECKED_REASONS.length,
    );
  });

  test.each([en, ...others])(
    "name no option of a command but the one that lists more: $standardInput",
    (words) => {
      const { omitted, ...rest } = told(words);
      expect(omitted?.match(/--[a-z-]+/g)).toEqual(["--max-issues"]);
      for (const text of Object.values(rest)) expect(text).not.toMatch(/--[a-z]/);
    },
  );
});
