import {
  infoOf,
  messageFor,
  type CodeBook,
  type Issue,
  type Params,
  type Tool,
  type Verdict,
} from "../src/index.js";

export const TOOL: Tool = { name: "tipx", version: "9.8.7", taxonomyVersion: "6.5.4" };

/** A verdict on the line `line` of the input 0 with a finding of each code, made as a package makes it. */
export function verdictOf(book: CodeBook, line: number, codes: Readonly<Record<string, Params>>): Verdict {
  const issues = Object.entries(codes).map(([code, params]): Issue => {
    const { layer, severity } = infoOf(book, code) ?? { layer: "input", severity: "error" };
    return {
      input: 0,
      line,
      record: line - 1,
      pointer: "/cells/3",
      layer,
      code,
      severity,
      message: messageFor({ code, params }, book),
      params,
    };
  });
  const many = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  const notes = many("info");
  return {
    input: 0,
    line,
    record: line - 1,
    outcome: many("error") > 0 ? "invalid" : "valid",
    tlp: "amber",
    errors: many("error"),
    warnings: many("warning"),
    ...(notes > 0 && { notes }),
    issues,
    issuesOmitted: 0,
    notChecked: [],
  };
}
