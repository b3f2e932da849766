import type { Issue, Report } from "@tipx/validator";
import { describe, expect, test } from "vitest";
import { plain } from "../src/colour.js";
import { reportText } from "../src/validate/text.js";
import { en } from "../src/validate/words/en.js";

const issue = (parts: Partial<Issue>): Issue => ({
  input: 0, pointer: "", layer: "structure", code: "required", severity: "error", message: "It is missing. Add it.", params: {}, ...parts,
}); // prettier-ignore

function written(
  issues: readonly Issue[],
  summary: Partial<Report["summary"]> = {},
  more: { refusedInputs?: number; arrays?: number[] } = {},
): string {
  const counts = {
    records: 1,
    valid: 0,
    invalid: 1,
    refused: 0,
    warnings: 0,
    issuesOmitted: 0,
    internalErrors: 0,
    notChecked: [],
  };
  const report: Report = {
    tool: { name: "tipx", version: "0", taxonomyVersion: "0" },
    handling: { tlp: "amber-strict" },
    summary: { ...counts, ...summary },
    issues,
  };
  const rules = [
    { id: "a-rule", severity: "warning" as const, title: "T.", why: "Because.", source: "Some law, art. 1" },
  ];
  return reportText({
    report,
    names: ["a.json", "-"],
    arrays: new Set(more.arrays),
    refusedInputs: more.refusedInputs ?? 0,
    paint: plain,
    rules,
    language: { words: en },
  });
}

describe("the text for people", () => {
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
      "1 more finding not listed; --max-issues lists more.\nNot checked: rules for 2 records, which had errors before it came to that.\n",
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
