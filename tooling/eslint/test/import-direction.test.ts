import path from "node:path";
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import { importDirection } from "../import-direction.js";

const root = path.resolve(import.meta.dirname, "../../..");
const linter = new Linter({ cwd: root });

function messages(file: string, code: string): string[] {
  const config = [
    {
      plugins: { tipx: { rules: { "import-direction": importDirection } } },
      rules: { "tipx/import-direction": "error" as const },
    },
  ];
  return linter
    .verify(code, config, { filename: path.join(root, file) })
    .map((found) => found.messageId ?? found.message);
}

describe("import direction", () => {
  test.each([
    ["packages/taxonomy/src/a.js", 'import "@tipx/schema";', "direction"],
    ["packages/validator/src/a.js", 'import "zod";', "direction"],
    ["packages/validator/src/a.js", 'export * from "@tipx/json-schema";', "direction"],
    ["packages/validator/src/a.js", 'await import("@tipx/schema");', "direction"],
    ["packages/validator/src/a.js", 'import "node:fs";', "direction"],
    ["packages/cli/src/a.js", 'import "@tipx/schema";', "direction"],
    ["packages/cli/src/a.js", 'import "../../validator/src/index.js";', "path"],
    ["tooling/data/src/a.js", 'import "@tipx/taxonomy";', "direction"],
  ])("%s: %s is refused", (file, code, message) => expect(messages(file, code)).toEqual([message]));

  test.each([
    ["packages/validator/src/a.js", 'import "@tipx/taxonomy/ids"; import "./b.js";'],
    ["packages/schema/src/records/a.js", 'import * as z from "zod"; import "../kit.js";'],
    ["packages/cli/src/a.js", 'import "node:fs"; import "@tipx/validator";'],
    ["packages/json-schema/scripts/a.js", 'import "@tipx/schema";'],
  ])("%s: %s is allowed", (file, code) => expect(messages(file, code)).toEqual([]));
});
