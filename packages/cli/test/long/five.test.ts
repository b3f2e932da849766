import { wrap } from "@tipx/report/formats";
import { codeBook, validateBytes, type Issue, type Report } from "@tipx/validator";
import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { json, lines, organization, SECRET } from "../records.js";
import { scratch, tipx } from "../run.js";

const at = await scratch();
const { name: _, kind: __, country: ___, ...head } = organization();

/** One record, five faults of how it is written. What was sent is secret, key and value. */
const WRITTEN = {
  ...head,
  type: "event",
  acts: ["recruitment", SECRET.toLowerCase()],
  realisedExploitation: ["forced-labor"],
  period: { start: "2024-02-30" },
  durationMonths: SECRET,
  [SECRET]: SECRET,
};

/** One record, five faults of what it says. */
const MEANT = {
  ...head,
  // Made-up records may be shown to all: this one does not say that it is.
  provenance: { ...(head.provenance as object), synthetic: undefined },
  type: "person",
  handling: {
    tlp: "clear",
    purposes: ["victim-protection", "immigration-enforcement"],
    legalBasis: [{ kind: "law" }],
    retainUntil: "2018",
  },
  age: 15,
  sex: "female",
  nationalityStatus: "stateless",
  citizenship: ["KH"],
};

/** What the text for people says of a finding of a rule; the words are the rule's own. */
function toldOf(pointer: string, severity: "error" | "warning", rule: string): string {
  const { why = "", source = "" } = codeBook.english.about(rule) ?? {};
  const paragraphs = [codeBook.english.message(rule, {}) ?? "", `why: ${why}`, `source: ${source}`];
  return [
    `record.json  ${pointer}`,
    `  ${severity} ${rule} (rules)`,
    ...paragraphs.map((text) => wrap(text, "    ")),
  ].join("\n");
}

const CASES = [
  {
    what: "of how it is written",
    record: WRITTEN,
    findings: [
      "vocabulary unknown-id /acts/1 error",
      "vocabulary moved-id /realisedExploitation/0 warning",
      "structure format /period/start error",
      "structure type /durationMonths error",
      "structure unknown-property  error",
    ],
    text: `record.json  /acts/1
  error unknown-id (vocabulary)
    The scheme acts has no such id. Use one of its ids: see \`tipx list acts\`.
record.json  /realisedExploitation/0
  warning moved-id (vocabulary)
    The id has a successor in forms. Use the successor: \`tipx show\` tells which it is.
record.json  /period/start
  error format (structure)
    The string is not written as the schema asks. Allowed: a Gregorian date, as fine as it is known:
    YYYY, YYYY-MM or YYYY-MM-DD.
record.json  /durationMonths
  error type (structure)
    The value has the wrong JSON type. Allowed: integer, object. TIPX does not convert values. Write
    a value of an allowed type.
record.json
  error unknown-property (structure)
    The object has 1 property that the schema does not have. Check the spelling, or remove it.

Not checked: the layer rules, for 1 record: earlier layers found errors.
The strictest handling asked for is TLP:AMBER.

1 record: 0 valid, 1 with errors. 1 warning.
`,
  },
  {
    what: "of what it says",
    record: MEANT,
    findings: [
      "rules retention-past /handling/retainUntil error",
      "rules child-age-too-exact /age error",
      "rules handling-too-open /handling/tlp error",
      "rules immigration-use /handling/purposes/1 warning",
      "rules stateless-with-citizenship /citizenship error",
    ],
    text: [
      toldOf("/handling/retainUntil", "error", "retention-past"),
      toldOf("/age", "error", "child-age-too-exact"),
      toldOf("/handling/tlp", "error", "handling-too-open"),
      toldOf("/handling/purposes/1", "warning", "immigration-use"),
      toldOf("/citizenship", "error", "stateless-with-citizenship"),
      "",
      "The strictest handling asked for is TLP:CLEAR.",
      "",
      "1 record: 0 valid, 1 with errors. 1 warning.",
      "",
    ].join("\n"),
  },
];

const brief = (issues: readonly Issue[]) =>
  issues.map(({ layer, code, pointer, severity }) => `${layer} ${code} ${pointer} ${severity}`);

describe.each(CASES)("a record with five faults $what has five findings", ({ record, findings, text }) => {
  test("from the library", () => {
    const { summary, issues } = validateBytes(new TextEncoder().encode(json(record)));
    expect(brief(issues)).toEqual(findings);
    expect(summary).toMatchObject({ records: 1, invalid: 1, warnings: 1 });
    expect(json(issues).toLowerCase()).not.toContain(SECRET.toLowerCase());
  });

  test("from the command line, of a file and of a line piped in", async () => {
    await writeFile(at("record.json"), json(record));
    for (const [args, input, line] of [
      [["record.json"], "", undefined],
      [["-", "--input", "ndjson"], lines(organization(2), record), 2],
    ] as const) {
      const { code, stdout } = await tipx(["validate", ...args, "--format", "json"], { cwd: at("."), input });
      const { issues } = JSON.parse(stdout) as Report;
      expect([code, brief(issues), new Set(issues.map((issue) => issue.line))]).toEqual([1, findings, new Set([line])]); // prettier-ignore
    }
  });

  test("as text, each in words that say what to do", async () => {
    await writeFile(at("record.json"), json(record));
    const { code, stdout } = await tipx(["validate", "record.json"], { cwd: at(".") });
    expect([code, stdout]).toEqual([1, text]);
  });
});
