import type { Code } from "./codes.js";
import type { Catalogue } from "./messages/catalogue.js";
import { ENGLISH } from "./messages/en.js";
import type { Issue, Params, Report } from "./report.js";
import type { Rule } from "./rules/rule.js";
import { RULES } from "./rules/table.js";

export type { Catalogue } from "./messages/catalogue.js";

/** The message of a rule's findings. */
export const ruleMessage = ({ title, advice }: Pick<Rule, "title" | "advice">): string =>
  ENGLISH.broken(title, advice);

export const codeMessage = (code: Code, params: Params): string => ENGLISH.codes[code](params);

/**
 * What an issue tells a reader: the same for every issue of a code with the same params. In English, or from a catalogue such
 * as `km` of `@tipx/validator/messages/km`; what a catalogue lacks is said in English and ends with `[en]`.
 */
export function messageFor(
  { code, params }: Pick<Issue, "code" | "params">,
  catalogue: Catalogue = ENGLISH,
): string {
  return (
    inCatalogue(code, params, catalogue) ??
    foreign(inEnglish(code, params) ?? "This release does not know the code.", catalogue)
  );
}

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
    issues: issues.map((issue) => ({ ...issue, message: localMessage(issue, catalogue) })),
  };
}

/** An issue may have a code of its maker's, whose words are then kept. */
function localMessage({ code, params, message }: Issue, catalogue: Catalogue): string {
  return inCatalogue(code, params, catalogue) ?? foreign(message, catalogue);
}

function inCatalogue(code: string, params: Params, { codes, rules, broken }: Catalogue): string | undefined {
  if (Object.hasOwn(codes, code)) return codes[code as Code](params);
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  return rule && broken(rule.title, rule.advice);
}

function inEnglish(code: string, params: Params): string | undefined {
  if (Object.hasOwn(ENGLISH.codes, code)) return codeMessage(code as Code, params);
  const rule = RULES.find(({ id }) => id === code);
  return rule && ruleMessage(rule);
}

const foreign = (english: string, { lang }: Catalogue): string =>
  lang === ENGLISH.lang ? english : `${english} [en]`;
