import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ENTRY_POINTS, load, MANIFEST, PACKAGE } from "./entry-points.ts";

test("public exports are those agreed", async () => {
  const lines = await Promise.all(
    Object.keys(ENTRY_POINTS).map(
      async (name) =>
        `${name}: ${Object.keys(await load(name))
          .sort()
          .join(", ")}\n`,
    ),
  );
  await expect(lines.sort().join("")).toMatchFileSnapshot("./public-api.txt");
});

test("the manifest exports each entry point, itself and nothing else, and every file is built", () => {
  const names = Object.keys(ENTRY_POINTS).map((name) => (name === "index" ? "." : `./${name}`));
  expect(Object.keys(MANIFEST.exports).sort()).toEqual([...names, "./package.json"].sort());
  const files = JSON.stringify(MANIFEST.exports).match(/\.\/dist\/[^"]+/g) ?? [];
  expect(files).toHaveLength(names.length * 4);
  for (const file of files)
    expect(existsSync(path.join(PACKAGE, file)), `${file} (npm run build)`).toBe(true);
});
