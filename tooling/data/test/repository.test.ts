import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { check } from "../src/commands.ts";

test("the vocabulary keeps every rule and its generated files are fresh (else: npm run fix)", async () => {
  const problems = await check(fileURLToPath(new URL("../../..", import.meta.url)));
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
});
