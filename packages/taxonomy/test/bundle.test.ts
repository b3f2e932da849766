import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { PACKAGE } from "./entry-points.ts";

/** The part of esbuild used here; it comes with tsup, by which the package is built. */
interface Esbuild {
  build(options: object): Promise<{ outputFiles: { contents: Uint8Array; text: string }[] }>;
}
const tsup = createRequire(createRequire(import.meta.url).resolve("tsup"));
const { build } = tsup("esbuild") as Esbuild;

/** What a consumer's bundler makes of a program that imports from the built package. */
async function bundle(program: string): Promise<{ text: string; gzip: number; brotli: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: PACKAGE },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made nothing");
  const { text, contents } = file;
  return { text, gzip: gzipSync(contents).length, brotli: brotliCompressSync(contents).length };
}

test("the ids of forms and their guard cost at most 1 KB", async () => {
  const { text, brotli } = await bundle('export { FORM_IDS, isFormId } from "@tipx/taxonomy/forms";');
  expect(brotli).toBeLessThanOrEqual(1024);
  expect(text).not.toContain("definition");
});

test("what is not used is left out, of the whole package too", async () => {
  const { text } = await bundle('export { BASE_URI } from "@tipx/taxonomy";');
  expect(text.length).toBeLessThan(200);
});

test("ids carry neither entries nor labels, one language not the others", async () => {
  const ids = await bundle('export { resolveId } from "@tipx/taxonomy/ids";');
  expect(ids.text).not.toContain("ត");
  expect(ids.text).not.toContain("definition");
  const km = await bundle('export { labelOf } from "@tipx/taxonomy/labels/km";');
  expect(km.text).toMatch(/\p{Script=Khmer}|\\u17/u);
  expect(km.text).not.toContain("Trafficking in persons");
});

/** Most bytes that a program may weigh after bundling, compressed with gzip; a tenth of room above what was measured. */
const CEILINGS = [
  ['export { km } from "@tipx/taxonomy/forms/labels";', 2_750],
  ['export { en } from "@tipx/taxonomy/forms/labels";', 1_300],
  ['export { formLabel } from "@tipx/taxonomy/forms/labels";', 14_000],
  ['export { km } from "@tipx/taxonomy/countries/labels";', 4_000],
  ['export { lo } from "@tipx/taxonomy/sexes/labels";', 400],
  ['export { labelOf } from "@tipx/taxonomy/labels/km";', 53_000],
  ['export { labelOf } from "@tipx/taxonomy/labels/en";', 80_000],
] as const;

test.each(CEILINGS)("%s weighs at most %i bytes", async (program, ceiling) => {
  expect((await bundle(program)).gzip).toBeLessThanOrEqual(ceiling);
});

test("a select box of forms in Khmer carries no other language, for Khmer lacks none of them", async () => {
  const { text } = await bundle(
    'export { FORM_IDS } from "@tipx/taxonomy/forms"; export { km } from "@tipx/taxonomy/forms/labels";',
  );
  expect(text).toMatch(/\p{Script=Khmer}|\\u17/u);
  expect(text).not.toContain("Debt bondage");
  expect(text).not.toMatch(/[\p{Script=Han}\p{Script=Thai}]|\\u0E|\\u4E/iu);
  expect(text).not.toContain("definition");
});

test("a select box of actors in Khmer carries the English of what Khmer lacks, and no other language", async () => {
  const { text } = await bundle('export { km } from "@tipx/taxonomy/actors/labels";');
  expect(text).toMatch(/\p{Script=Khmer}|\\u17/u);
  expect(text).toContain("Chab Dai");
  expect(text).not.toMatch(/[\p{Script=Han}\p{Script=Thai}]|\\u0E|\\u4E/iu);
});

test("a question about treaties carries the instruments, and no concepts, actors or labels", async () => {
  const { text } = await bundle('export { boundBy } from "@tipx/taxonomy/law";');
  expect(text).toContain("ratification-deposit");
  expect(text).not.toContain('"definition"');
  expect(text).not.toContain("asean.or.jp");
});

test("importing parses nothing, in ES modules and in CommonJS", () => {
  const watch =
    "const { parse } = JSON; let parsed = 0; JSON.parse = (...args) => (parsed++, parse(...args));";
  const names = ["", "/ids", "/forms", "/provisions", "/law", "/labels/en", "/forms/labels"].map(
    (name) => `@tipx/taxonomy${name}`,
  );
  const programs = [
    [
      "module",
      `${watch} for (const name of ${JSON.stringify(names)}) await import(name); console.log(parsed);`,
    ],
    ["commonjs", `${watch} for (const name of ${JSON.stringify(names)}) require(name); console.log(parsed);`],
  ];
  for (const [type, program] of programs) {
    const { stdout, stderr } = spawnSync(process.execPath, [`--input-type=${type}`, "-e", program ?? ""], {
      cwd: path.join(PACKAGE, "test"),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    // Reading a package's manifest is Node's own parsing, which does not go through the global.
    expect(stdout.trim()).toBe("0");
  }
});
