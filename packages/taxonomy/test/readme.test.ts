import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PACKAGE } from "./entry-points.ts";

const blocks = [
  ...readFileSync(path.join(PACKAGE, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g),
].map(([, code = ""]) => code);

/** `expression; // → expected` becomes an assertion; other lines stay. */
const asProgram = (code: string): string =>
  'import { deepStrictEqual } from "node:assert";\n' +
  code.replace(
    /^(.+); \/\/ → (.+)$/gm,
    (_, expression: string, expected: string) => `deepStrictEqual(${expression}, ${expected});`,
  );

test("the README has seven examples, each with something to see", () => {
  expect(blocks.length).toBe(7);
  expect(blocks.every((code) => code.includes("// → "))).toBe(true);
});

test.each(blocks.map((code) => [/from "(.*)"/.exec(code)?.[1], code]))(
  "the example of %s gives what it says",
  (_, code) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", asProgram(code ?? "")],
      {
        cwd: PACKAGE, // where the package's own name leads to what is built
        encoding: "utf8",
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  },
);
