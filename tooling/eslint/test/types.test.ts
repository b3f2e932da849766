import path from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(root, "tooling/eslint/eslint.config.js"),
});
// A file that exists, so that it belongs to a project; its text is replaced. The project is the smallest there is.
const filePath = path.join(root, "tooling/generated/src/index.ts");

test.each([
  ["no-floating-promises", 'import { rm } from "node:fs/promises";\nrm("a");\n'],
  [
    "no-misused-promises",
    'import { rm } from "node:fs/promises";\nexport const n = [""].filter(async (a) => rm(a));\n',
  ],
  ["await-thenable", "export const n = await 1;\n"],
  [
    "switch-exhaustiveness-check",
    'export function f(a: "b" | "c"): void {\n  switch (a) {\n    case "b":\n      f(a);\n  }\n}\n',
  ],
])("%s sees what only types tell", async (rule, code) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([`@typescript-eslint/${rule}`]);
});
