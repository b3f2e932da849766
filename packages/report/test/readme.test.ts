import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as formats from "../src/formats/index.js";
import * as api from "../src/index.js";

const text = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** Runs an example with what it imports, and gives what it logs. The examples are ours; nothing else is ever run from text. */
async function said(code: string): Promise<unknown[][]> {
  const logged: unknown[][] = [];
  const known: Record<string, unknown> = { ...api, ...formats };
  const names = [...code.matchAll(/^import \{ ([^}]+) \}/gm)].flatMap(([, list = ""]) => list.split(", "));
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction(...names, "console", code.replace(/^import .*\n/gm, ""))(
    ...names.map((name) => known[name]),
    { log: (...words: unknown[]) => logged.push(words) },
  );
  return logged;
}

test("the example runs, and its finding is told with its count", async () => {
  const [example = ""] = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  const [[notes], [written]] = (await said(example)) as [[number], [string]];
  expect(notes).toBe(1);
  expect(written).toContain("cases.csv");
  expect(written).toContain("The field case_ref has no counterpart. Keep the source.");
  expect(written.trimEnd().split("\n").at(-1)).toBe("1 record, all valid. 1 note.");
});

test("the README names each format, severity and layer", () => {
  for (const name of [...formats.FORMATS, "error", "warning", "info", ...api.LAYERS, ...api.OTHER_LAYERS])
    expect(text).toContain(`\`${name}\``);
});
