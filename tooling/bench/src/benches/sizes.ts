import { brotliCompressSync, gzipSync } from "node:zlib";
import path from "node:path";
import { isObject, schemaOf, type Json } from "@tipx/fixtures";
import { KEYWORDS } from "@tipx/schema";
import { build } from "esbuild";
import { HOME } from "../measure.ts";
import { ajvStandalone } from "../peers/ajv.ts";
import { shapesOf } from "../peers/shape.ts";
import { atMost, figure, type Bar, type Bench, type Context, type Result } from "../result.ts";

const KB = 1024;
const OURS = "tipx check";
const IDS = "taxonomy: ids of forms and their guard";

interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bundles a program for a browser, as its author would. */
async function bundle(contents: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(HOME, "src"), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** The schema without titles and descriptions: what a peer that builds its check in the browser must carry. */
const slim = (node: Json): Json => {
  if (Array.isArray(node)) return (node as readonly Json[]).map(slim);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      const words: readonly string[] = [
        "title",
        "description",
        "examples",
        "$id",
        "$schema",
        ...KEYWORDS.filter((keyword) => keyword !== "x-format"),
      ];
      // A property may have the name of a keyword; then it holds a schema.
      return words.includes(key) && !isSchema(value) ? [] : [[key, slim(value)]];
    }),
  );
};
const isSchema = (value: Json | undefined): boolean =>
  isObject(value) && ["type", "$ref", "anyOf", "enum", "const"].some((key) => key in value);

async function run({ folder, say }: Context): Promise<Result> {
  say("bundling");
  const schema = JSON.stringify(slim(schemaOf("producer", "all")));
  const peer = (name: string) =>
    `import { ${name} } from "./peers/${name}.ts"; import { shapesOf } from "./peers/shape.ts"; export const check = ${name}(shapesOf(${schema}));`;
  const { file } = await ajvStandalone(shapesOf(schemaOf("producer", "all")), folder);
  const programs: Readonly<Record<string, string>> = {
    [OURS]: 'export { check } from "@tipx/validator/check";',
    "tipx validate": 'export { validate } from "@tipx/validator";',
    "zod 4": 'export { zod } from "./peers/zod.ts";',
    "ajv standalone, tuned": `export { default } from ${JSON.stringify(file)};`,
    valibot: peer("valibot"),
    arktype: peer("arktype"),
    typebox: peer("typebox"),
    [IDS]: 'export { FORM_IDS, isFormId } from "@tipx/taxonomy/forms";',
  };
  const sizes = new Map<string, Size>();
  for (const [name, program] of Object.entries(programs)) sizes.set(name, await bundle(program));
  const kb = (bytes: number) => figure(bytes / KB, 1);
  const bar = (what: string, limit: number, bytes = NaN): Bar => atMost(what, limit, bytes / KB, 2, " KB");
  return {
    bars: [
      bar("checker in a browser, gzip, code lists included", 14, sizes.get(OURS)?.gzip),
      bar("`@tipx/taxonomy/forms` ids and guard, brotli", 1, sizes.get(IDS)?.brotli),
    ],
    tables: [
      {
        title: "Bundles for a browser",
        head: ["what", "minified KB", "gzip KB", "brotli KB"],
        rows: [...sizes].map(([name, { minified, gzip, brotli }]) => [
          name,
          kb(minified),
          kb(gzip),
          kb(brotli),
        ]),
        notes: [
          "Valibot, arktype and typebox carry the schema as data and build theirs from it at start, which is smaller than the same written as code.",
        ],
      },
    ],
  };
}

export const sizes: Bench = { name: "sizes", about: "what a browser downloads", run };
