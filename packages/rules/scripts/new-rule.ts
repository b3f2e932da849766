import type { Scaffold } from "@tipx/generated";
import { exportedName, pathOf, ROOT, RULE_ID, ruleFolders, TOPICS, WORD_LANGUAGES, WORD_NAMES } from "./folders.js"; // prettier-ignore

const ruleFile = (id: string): string => `import { rule } from "../../../src/rule.js";

export const ${exportedName(id)} = rule({
  id: "${id}",
  severity: "warning",
  source: [],
  reads: [],
  types: ["person"],
  check(_record, _found) {},
});
`;

const WORDS = WORD_LANGUAGES.map(
  (lang) => `${lang}:\n${WORD_NAMES.map((name) => `  ${name}: ""\n`).join("")}`,
).join("");

const CASES = `import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "person",
  at: "",
  nearlyBreaks: [],
  breaks: [],
};
`;

const next = (folder: string): string => `This rule compiles and finds nothing yet. Write in ${folder}:
  cases.ts    a record that just keeps the rule and one that breaks it; \`at\` points to where
  rule.ts     the check, the types of record, what it reads of them and what it rests on
  words.yml   what holds, what a finding says, why, and what to do, in each language
Then run \`npm run fix\` and \`npm test -- packages/rules\`, which says what is missing.`;

/**
 * A new rule, named as `<topic>/<id>`: the files of its folder, from the root of the repository. `takenBy` says what else has a
 * code, or had it in a release.
 */
export async function newRule(
  name: string,
  takenBy: (code: string) => Promise<string | undefined>,
  root = ROOT,
): Promise<Scaffold> {
  const [topic = "", id = "", ...more] = name.split("/");
  if (topic === "" || id === "" || more.length > 0)
    return { refused: "Name the rule by its topic and its id: npm run new -- rule time/period-order" };
  if (!(TOPICS as readonly string[]).includes(topic))
    return {
      refused: `${topic} is no topic of rules. Choose one of ${TOPICS.join(", ")}; or first add it to TOPICS in packages/rules/scripts/folders.ts.`,
    };
  if (!RULE_ID.test(id))
    return {
      refused: `${id} is no id of a rule. Write two English words or more in lower-case letters, with hyphens between them, as in period-order.`,
    };
  const found = (await ruleFolders(root)).find((folder) => folder.id === id);
  if (found)
    return { refused: `The rule ${id} exists in ${pathOf(found)}. Change it there, or choose another id.` };
  const owner = await takenBy(id);
  if (owner !== undefined)
    return { refused: `${id} is a code of ${owner}, and codes are permanent. Choose another id.` };
  const folder = pathOf({ topic, id });
  return {
    files: new Map([
      [`${folder}/rule.ts`, ruleFile(id)],
      [`${folder}/words.yml`, WORDS],
      [`${folder}/cases.ts`, CASES],
    ]),
    next: next(folder),
  };
}
