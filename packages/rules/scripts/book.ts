import path from "node:path";
import { pathToFileURL } from "node:url";
import { banner, type Files } from "@tipx/generated";
import { PROFILES, type Rule } from "../src/rule.js";
import { exportedName, ROOT, ruleFolders, WORD_LANGUAGES, wordsOf, type RuleFolder, type RuleWords, type WordLanguage } from "./folders.js"; // prettier-ignore
import { published, sourceText } from "./published.js";

const RULES = "packages/rules/rules";
const LANGUAGE_FILES: Readonly<Record<WordLanguage, string>> = { en: "en", km: "km", "zh-Hans": "zh-hans" };

/** Every rule with its folder, in the order in which rules are published and applied. */
async function loadRules(): Promise<(RuleFolder & { readonly rule: Rule })[]> {
  const loaded = (await ruleFolders()).map(async (folder) => {
    const { topic, id } = folder;
    const module = (await import(
      pathToFileURL(path.join(ROOT, "rules", topic, id, "rule.ts")).href
    )) as Record<string, Rule>;
    const rule = module[exportedName(id)];
    if (rule?.id !== id)
      throw new Error(`rules/${topic}/${id}/rule.ts exports no rule ${exportedName(id)} with the id ${id}`);
    return { ...folder, rule };
  });
  return Promise.all(loaded);
}

function table(folders: readonly RuleFolder[]): string {
  const imports = folders.map(
    ({ topic, id }) => `import { ${exportedName(id)} } from "../../rules/${topic}/${id}/rule.js";`,
  );
  return `${banner(RULES)}
${imports.join("\n")}
import type { Rule } from "../rule.js";

/** Every rule, in the order in which they are published and applied. */
export const RULES: readonly Rule[] = [
${folders.map(({ id }) => `  ${exportedName(id)},`).join("\n")}
];
`;
}

/** A union of their ids, so that a compiler sees a misspelt one. */
const ruleIds = (folders: readonly RuleFolder[]): string => `${banner(RULES)}

/** The id of a rule. */
export type RuleId =
${folders.map(({ id }) => `  | "${id}"`).join("\n")};
`;

/** What is told of each rule in one language, as text that is parsed when a finding asks for it. */
function wordsModule(
  rows: readonly (readonly [id: string, words: RuleWords, source: string])[],
  lang: string,
) {
  const rowsById = Object.fromEntries(
    rows.map(([id, { title, finding, why, advice }, source]) => [
      id,
      { title, finding, why, advice, ...(lang === "en" && { source }) },
    ]),
  );
  return `${banner(RULES)}
import type { RuleWords } from "../../rule-words.js";

/** The words of every rule by its id. */
export const words = (): Readonly<Record<string, RuleWords>> =>
  JSON.parse(${JSON.stringify(JSON.stringify(rowsById))}) as Readonly<Record<string, RuleWords>>;
`;
}

/**
 * What is made of the folders of rules: path → contents. `every` says what the rules read that look at every text, date, provision
 * or reference.
 */
export async function book(
  version: string,
  every: Readonly<Record<string, readonly string[]>>,
): Promise<Files> {
  const made = new Map<string, string>();
  const rules = await loadRules();
  const words = await Promise.all(rules.map((folder) => wordsOf(folder)));
  const sources = rules.map(({ rule }) => rule.source.map(sourceText).join("; "));
  made.set("src/generated/table.ts", table(rules));
  made.set("src/generated/rule-ids.ts", ruleIds(rules));
  for (const lang of WORD_LANGUAGES)
    made.set(
      `src/generated/words/${LANGUAGE_FILES[lang]}.ts`,
      wordsModule(
        rules.map(({ id }, n) => [id, (words[n] as Record<WordLanguage, RuleWords>)[lang], sources[n] ?? ""]),
        lang,
      ),
    );
  const rows = rules.map(({ rule, ...folder }, n) =>
    published(
      folder,
      rule,
      (words[n] as Record<WordLanguage, RuleWords>).en,
      rule.reads.flatMap((each) => every[each] ?? [each]),
    ),
  );
  made.set("rules.json", `${JSON.stringify({ version, profiles: PROFILES, rules: rows }, null, 2)}\n`);
  return made;
}
