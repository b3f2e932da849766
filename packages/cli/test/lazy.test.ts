import { getEntry, type EntryBase } from "@tipx/taxonomy";
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { event, json } from "./records.js";
import { scratch, tipx } from "./run.js";

const at = await scratch();

/** Every file the program loaded as code, by way of a hook that notes what is resolved. */
async function loadedBy(args: readonly string[]): Promise<string[]> {
  const note = at("loaded");
  await writeFile(note, "");
  await writeFile(
    at("hook.mjs"),
    `import { appendFileSync } from "node:fs";
     export async function resolve(name, context, next) {
       const found = await next(name, context);
       appendFileSync(${json(note)}, found.url + "\\n");
       return found;
     }`,
  );
  await writeFile(
    at("register.mjs"),
    `import { register } from "node:module"; register(${json(pathToFileURL(at("hook.mjs")))});`,
  );
  const { code } = await tipx(args, { node: ["--import", at("register.mjs")] });
  expect(code).toBe(0);
  return (await readFile(note, "utf8"))
    .split("\n")
    .filter((url) => url.startsWith("file:") && !url.includes("tipx-cli-"));
}

const holds = async (urls: readonly string[], words: string) =>
  (await Promise.all(urls.map((url) => readFile(new URL(url), "utf8")))).some((text) => text.includes(words));

test("judging a valid file loads no label and no definition", async () => {
  await writeFile(at("case.json"), json(event(1, "debt-bondage")));
  const entry = getEntry("forms/debt-bondage") as EntryBase & { definition: EntryBase["label"] };
  const words = [entry.label.km?.text ?? "", entry.definition.en?.text ?? ""];
  expect(words.every((text) => text.length > 5)).toBe(true);

  const validating = await loadedBy(["validate", at("case.json")]);
  expect(validating.length).toBeGreaterThan(3);
  for (const text of words) expect(await holds(validating, text)).toBe(false);
  // Other formats and languages are loaded when they are asked for.
  for (const text of ["operationoutcome-issue-line", "ខ្វះលក្ខណៈ", "缺少必填属性"]) {
    expect(await holds(validating, text)).toBe(false);
  }
  const fhir = await loadedBy(["validate", at("case.json"), "--format", "fhir", "--lang", "km"]);
  for (const text of ["operationoutcome-issue-line", "ខ្វះលក្ខណៈ"]) expect(await holds(fhir, text)).toBe(true);
  // The way it is measured does see them where they are.
  const showing = await loadedBy(["show", "forms/debt-bondage"]);
  for (const text of words) expect(await holds(showing, text)).toBe(true);
});
