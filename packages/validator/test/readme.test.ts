import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as api from "../src/index.js";

test("the example of the README runs and finds what it shows", async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(text) ?? [];
  const [, name = ""] = /import \{ (\w+) \} from "@tipx\/validator";/.exec(code) ?? [];
  const said: unknown[][] = [];
  const body = code.replace(/import .*\n/, "");
  // The example is ours and stands in this repository; nothing else is ever run from text.
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction(name, "console", body)(api[name as keyof typeof api], {
    log: (...words: unknown[]) => said.push(words),
  });
  expect(said[0]).toEqual([1]);
  const codes = said.slice(1).map(([pointer, code]) => `${String(code)} ${String(pointer)}`);
  expect(codes).toContain("too-short /id");
  expect(codes).toContain("moved-id /realisedExploitation/0");
  expect(JSON.stringify(said)).not.toContain("case 12");
});
