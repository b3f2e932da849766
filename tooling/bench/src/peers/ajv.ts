import path from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonObject } from "@tipx/fixtures";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Check } from "./peer.ts";
import type { Shapes } from "./shape.ts";
import { tunedSchema } from "./tuned.ts";

/** ajv as the README of the schemas uses it: the published file, and only the options that ajv needs to accept it. */
export const ajvDefault = (schema: JsonObject): Check => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  return (value) => validate(value) === true;
};

/** ajv compiled ahead of time from the tuned schema, as a module in `folder`. */
export async function ajvStandalone(shapes: Shapes, folder: string): Promise<{ check: Check; file: string }> {
  const ajv = new Ajv({
    discriminator: true,
    unicodeRegExp: false,
    loopEnum: 1000,
    strict: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const validate = ajv.compile(tunedSchema(shapes));
  const file = path.join(folder, "ajv-standalone.mjs");
  // The helpers that the written code imports are bundled with it, as one would ship it.
  await build({
    stdin: { contents: standalone.default(ajv, validate), resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    outfile: file,
    logLevel: "silent",
  });
  const made = (await import(pathToFileURL(file).href)) as { default: Check };
  return { check: made.default, file };
}
