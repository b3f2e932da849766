import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The topics in the order in which rules are published and applied; each is a folder of `rules/`. */
export const TOPICS = [
  "references", "time", "protection", "person", "law", "case", "cooperation", "agreement", "resources", "evidence",
  "statistics", "text", "public",
] as const; // prettier-ignore

/** How the id of a rule is written: two English words or more. One word could be a word of JavaScript, whose export has its name. */
export const RULE_ID = /^[a-z]+(?:-[a-z]+)+$/;

/** The folder of a rule: `rules/<topic>/<id>`. */
export interface RuleFolder {
  readonly topic: string;
  readonly id: string;
}

/** The path of a rule's folder from the root of the repository. */
export const pathOf = ({ topic, id }: RuleFolder): string => `packages/rules/rules/${topic}/${id}`;

/** Every folder of a rule, in the order of topics and then of ids. Throws an Error for a folder that is no topic. */
export async function ruleFolders(root = ROOT): Promise<RuleFolder[]> {
  const home = path.join(root, "rules");
  const found = await readdir(home);
  const stray = found.find((name) => !(TOPICS as readonly string[]).includes(name));
  if (stray !== undefined)
    throw new Error(`rules/${stray} is no topic: add it to TOPICS in scripts/folders.ts`);
  const folders: RuleFolder[] = [];
  // A topic that was just added has no folder before its first rule.
  for (const topic of TOPICS.filter((each) => found.includes(each))) {
    const entries = await readdir(path.join(home, topic), { withFileTypes: true });
    const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    folders.push(...ids.sort().map((id) => ({ topic, id })));
  }
  return folders;
}

/** What a rule is told in, in one language. */
export interface RuleWords {
  /** What holds, in one sentence. */
  readonly title: string;
  /** What a finding says is wrong. */
  readonly finding: string;
  /** What goes wrong where the rule does not hold. */
  readonly why: string;
  /** What the sender has to do. */
  readonly advice: string;
}
export const WORD_LANGUAGES = ["en", "km", "zh-Hans"] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];
export const WORD_NAMES = [
  "title",
  "finding",
  "why",
  "advice",
] as const satisfies readonly (keyof RuleWords)[];

/**
 * The words of a rule in each language. A text that is empty is yet to be written: a rule can be tried before, and a test refuses
 * it. Throws an Error that names the file and what it lacks or should not have.
 */
export async function wordsOf(
  { topic, id }: RuleFolder,
  root = ROOT,
): Promise<Record<WordLanguage, RuleWords>> {
  const name = `rules/${topic}/${id}/words.yml`;
  const found = parse(await readFile(path.join(root, name), "utf8")) as Record<
    string,
    Record<string, unknown>
  >;
  const extra = Object.keys(found).find((lang) => !(WORD_LANGUAGES as readonly string[]).includes(lang));
  if (extra !== undefined)
    throw new Error(`${name} has words in ${extra}, a language that reports do not have`);
  for (const lang of WORD_LANGUAGES) {
    const words = found[lang] ?? {};
    for (const each of WORD_NAMES)
      if (typeof words[each] !== "string") throw new Error(`${name} lacks \`${each}\` in ${lang}`);
    const other = Object.keys(words).find((each) => !(WORD_NAMES as readonly string[]).includes(each));
    if (other !== undefined) throw new Error(`${name} has \`${other}\` in ${lang}, which nothing reads`);
  }
  return found as unknown as Record<WordLanguage, RuleWords>;
}

/** `period-order` → `periodOrder`: the name under which the rule is exported. */
export const exportedName = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
