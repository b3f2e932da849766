import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as formats from "../src/formats.js";
import * as api from "../src/index.js";
import { km } from "../src/messages/km.js";

const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
const [first = "", second = ""] = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);

/** Runs an example with what it imports, and gives what it logs. The examples are ours; nothing else is ever run from text. */
async function said(code: string): Promise<unknown[][]> {
  const lines: unknown[][] = [];
  const known: Record<string, unknown> = { ...api, ...formats, km };
  const names = [...code.matchAll(/^import \{ ([^}]+) \}/gm)].flatMap(([, list = ""]) => list.split(", "));
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction(...names, "console", code.replace(/^import .*\n/gm, ""))(
    ...names.map((name) => known[name]),
    { log: (...words: unknown[]) => lines.push(words) },
  );
  return lines;
}

test("the first example of the README runs and finds what it shows", async () => {
  const lines = await said(first);
  expect(lines[0]).toEqual([1]);
  const codes = lines.slice(1).map(([pointer, code]) => `${String(code)} ${String(pointer)}`);
  expect(codes).toContain("too-short /id");
  expect(codes).toContain("moved-id /realisedExploitation/0");
  expect(JSON.stringify(lines)).not.toContain("case 12");
});

test("the example of formats runs", async () => {
  const [status, language, totals] = await said(second);
  expect([status, language]).toEqual([[422], ["km"]]);
  expect(totals?.[0]).toContainEqual({
    layer: "structure",
    code: "required",
    severity: "error",
    findings: 5,
  });
});
