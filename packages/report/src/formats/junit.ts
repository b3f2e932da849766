import type { Issue, Report } from "../report.js";
import type { CodeBook } from "../code-book.js";
import { count } from "../words/en.js";
import { headOf, notCheckedText, omittedText, placeText, summaryText, titleOf, type FormatOptions } from "./parts.js"; // prettier-ignore

/** What XML 1.0 can hold of a text, escaped for an element or an attribute. No message of ours has more; a caller's may. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, inner: readonly string[] | string = []): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value))}"`)].join(" "); // prettier-ignore
  if (inner.length === 0) return `<${head}/>`;
  if (typeof inner === "string") return `<${head}>${escape(inner)}</${name}>`;
  return `<${head}>\n${inner.join("\n")}\n</${name}>`;
}

interface Case {
  readonly xml: string;
  readonly outcome: "passed" | "failure" | "error";
}

/**
 * JUnit XML as continuous integration reads it. The first suite says how the run went as a whole and carries the handling;
 * then comes a suite an input, by its number, with a case for each record that has findings. An error of a record is a
 * failure, a refusal an error; all else is its output. Of valid records there are only the numbers.
 */
export function toJUnit(report: Report, { book }: FormatOptions): string {
  const { issues, totals } = report;
  const suites = [
    suite("tipx", [total(report)], properties(report)),
    ...(totals
      ? [suite("findings", totals.map(({ code, severity, findings, layer }) => kindCase(code, severity, layer, findings, book)))] // prettier-ignore
      : [...groups(issues, ({ input }) => input)].map(([input, found]) =>
          suite(`input ${input}`, [...groups(found, placeText).values()].map(recordCase)),
        )),
  ];
  const sum = sums(suites.flatMap(({ cases }) => cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    "testsuites",
    { name: "tipx", ...sum },
    suites.map(({ name, cases, properties }, id) =>
      element("testsuite", { name, id, ...sums(cases) }, [...properties, ...cases.map(({ xml }) => xml)]),
    ),
  )}\n`;
}

const suite = (name: string, cases: readonly Case[], properties: readonly string[] = []) => ({
  name,
  cases,
  properties,
});

const sums = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter(({ outcome }) => outcome === "failure").length,
  errors: cases.filter(({ outcome }) => outcome === "error").length,
});

/** Keys in order of first appearance. */
function groups<K>(issues: readonly Issue[], keyOf: (issue: Issue) => K): Map<K, Issue[]> {
  const found = new Map<K, Issue[]>();
  for (const issue of issues) {
    const group = found.get(keyOf(issue));
    if (group) group.push(issue);
    else found.set(keyOf(issue), [issue]);
  }
  return found;
}

function properties(report: Report): string[] {
  const { tool, handling, messages, disclosure, summary } = headOf(report);
  const { notChecked, ...counts } = summary;
  const all: Attributes = {
    "handling.tlp": handling.tlp,
    "tool.version": tool.version,
    "tool.taxonomyVersion": tool.taxonomyVersion,
    ...(messages && { "messages.lang": messages.lang, "messages.status": messages.status }),
    ...(disclosure && { disclosure }),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [`summary.${name}`, count])),
  };
  return [
    element("properties", {}, [
      ...Object.entries(all).map(([name, value]) => element("property", { name, value })),
      ...notChecked.map((what) => element("property", { name: "notChecked", value: notCheckedText(what) })),
    ]),
  ];
}

function total({ summary }: Report): Case {
  const { invalid, refused, internalErrors, issuesOmitted } = summary;
  const attributes = { name: "every record is valid", classname: "tipx" };
  const words = [summaryText(summary), ...(issuesOmitted > 0 ? [omittedText(summary)] : [])].join("\n");
  const outcome = internalErrors > 0 ? "error" : invalid + refused > 0 ? "failure" : "passed";
  const inner =
    outcome === "passed"
      ? element("system-out", {}, words)
      : element(outcome, { type: "summary", message: summaryText(summary) }, words);
  return { xml: element("testcase", attributes, [inner]), outcome };
}

function recordCase(issues: readonly Issue[]): Case {
  const [first] = issues;
  const attributes = { name: first ? placeText(first) : "", classname: `tipx.input-${first?.input}` };
  const told = (issue: Issue): string =>
    `${issue.pointer === "" ? "" : `${issue.pointer}\n`}${issue.severity} ${issue.code} (${issue.layer})\n${issue.message}`;
  const of = (name: "error" | "failure", wanted: (issue: Issue) => boolean) =>
    issues
      .filter(wanted)
      .map((issue) => element(name, { type: issue.code, message: issue.message }, told(issue)));
  const errors = of("error", ({ severity, layer }) => severity === "error" && layer === "input");
  const failures = of("failure", ({ severity, layer }) => severity === "error" && layer !== "input");
  const notes = issues.filter(({ severity }) => severity !== "error");
  const output =
    notes.length > 0 ? [element("system-out", {}, notes.map((issue) => told(issue)).join("\n\n"))] : [];
  return {
    xml: element("testcase", attributes, [...errors, ...failures, ...output]),
    outcome: errors.length > 0 ? "error" : failures.length > 0 ? "failure" : "passed",
  };
}

function kindCase(
  code: string,
  severity: Issue["severity"],
  layer: string,
  findings: number,
  book: CodeBook,
): Case {
  const words = `${count(findings, severity === "info" ? "note" : severity)}: ${titleOf(code, book)}`;
  const inner =
    severity === "error"
      ? element("failure", { type: code, message: words }, words)
      : element("system-out", {}, words);
  return {
    xml: element("testcase", { name: code, classname: `tipx.${layer}` }, [inner]),
    outcome: severity === "error" ? "failure" : "passed",
  };
}
