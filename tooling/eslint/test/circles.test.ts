import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterEach, beforeEach, expect, test } from "vitest";
import circles from "../circles.config.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "tipx circles "))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The circles in a folder of these files, each as the names in its path. */
async function found(files: Record<string, string>): Promise<string[][]> {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const { output } = await cruise(["."], {
    ...circles.options,
    validate: true,
    ruleSet: { forbidden: circles.forbidden ?? [] },
    baseDir: folder,
  });
  return (output as ICruiseResult).summary.violations.map(
    ({ cycle }) => cycle?.map(({ name }) => name).sort() ?? [],
  );
}

test.each([
  ["of values", 'import { b } from "./b.js";', 'import { a } from "./a.js";'],
  ["of types", 'import type { B } from "./b.js";', 'import type { A } from "./a.js";'],
  ["of a value and an inline type", 'import { b } from "./b.js";', 'import { type A } from "./a.js";'],
  ["of exports passed on", 'export * from "./b.js";', 'export type * from "./a.js";'],
])("a circle %s is found", async (_, a, b) =>
  expect(await found({ "a.ts": a, "b.ts": b })).toEqual([["a.ts", "b.ts"]]),
);

test("a circle over three files is found", async () =>
  expect(
    await found({
      "a.ts": 'import type { B } from "./b.js";',
      "b.ts": 'import { c } from "./c.js";',
      "c.ts": 'import "./a.js";',
    }),
  ).toEqual([["a.ts", "b.ts", "c.ts"]]));

test("files that share a third make no circle", async () =>
  expect(
    await found({
      "a.ts": 'import "./b.js"; import "./c.js";',
      "b.ts": 'import type { C } from "./c.js";',
      "c.ts": "export {};",
    }),
  ).toEqual([]));
