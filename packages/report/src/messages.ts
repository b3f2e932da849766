import type { Catalogue, CodeBook } from "./code-book.js";
import type { Issue, Report } from "./report.js";

/**
 * What an issue tells a reader: the same for every issue of a code with the same params. What the catalogue lacks is said in
 * English and ends with `[en]`.
 */
export const messageFor = (
  { code, params }: Pick<Issue, "code" | "params">,
  book: CodeBook,
  catalogue: Catalogue = book.english,
): string =>
  catalogue.message(code, params) ??
  inEnglish(book.english.message(code, params) ?? "This release does not know the code.", catalogue);

/** A report with its messages in another language, which it then names, with `draft` for a translation not yet reviewed. */
export function localise(report: Report, catalogue: Catalogue): Report {
  // Counts come without messages: there is nothing to put into another language.
  if (report.disclosure === "counts") return report;
  const { tool, handling, issues, ...rest } = report;
  return {
    tool,
    handling,
    messages: { lang: catalogue.lang, status: catalogue.status },
    ...rest,
    issues: issues.map((issue) => localiseIssue(issue, catalogue)),
  };
}

/** An issue with its message in another language. A code of its maker's that the catalogue lacks keeps its words. */
export const localiseIssue = (issue: Issue, catalogue: Catalogue): Issue => ({
  ...issue,
  message: catalogue.message(issue.code, issue.params) ?? inEnglish(issue.message, catalogue),
});

/** A text of ours that a catalogue has no words for. */
export const inEnglish = (text: string, { lang }: Pick<Catalogue, "lang">): string =>
  lang === "en" ? text : `${text} [en]`;
