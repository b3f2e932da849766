import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { SCHEMA_BASE } from "../src/index.js";

test("the example of the README runs as written", async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, path = ""] = /@tipx\/json-schema\/(schema\/[^"]+)"/.exec(text) ?? [];
  const all = JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), "utf8")) as { $id: string };
  expect(all.$id).toBe(SCHEMA_BASE + path.slice("schema/".length));
  const isRecord = new Ajv2020({ strict: false, unicodeRegExp: false }).compile(all);
  expect(isRecord({ type: "person" })).toBe(false);
  expect(text).toContain("new Ajv2020({ strict: false, unicodeRegExp: false })");
});
