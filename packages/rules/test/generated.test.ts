import { staleFiles } from "@tipx/generated";
import { expect, test } from "vitest";
import { files, ROOT } from "../scripts/generate.js";
import * as api from "../src/index.js";

test("generated files are fresh: else run `npm run fix`", async () =>
  expect(await staleFiles(ROOT, await files())).toEqual([]));

test("public exports are those agreed", async () => {
  await expect(`${Object.keys(api).sort().join("\n")}\n`).toMatchFileSnapshot("./public-api.txt");
});
