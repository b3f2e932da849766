import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeFiles, type Files } from "@tipx/generated";
import { DIALECTS, PROFILES, SCHEMA_BASE, schemaPath, type Dialect } from "../src/address.js";
import { codeSchemas } from "./code-schemas.js";
import { recordSchemas, type JsonObject } from "./record-schemas.js";
import { declarations } from "./types.js";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPES = "src/generated/types.ts";

/** Every file of the package that is made from the record schemas and the vocabulary: path → contents. */
export async function files(): Promise<Files> {
  const { version } = JSON.parse(await readFile(`${ROOT}/package.json`, "utf8")) as { version: string };
  const schemas = new Map<string, JsonObject>();
  for (const dialect of Object.keys(DIALECTS) as Dialect[]) {
    for (const profile of PROFILES)
      for (const [path, schema] of recordSchemas(version, dialect, profile)) schemas.set(path, schema);
    for (const [path, schema] of codeSchemas(version, dialect)) schemas.set(path, schema);
  }
  const made = new Map<string, string>();
  const index: JsonObject[] = [];
  for (const [path, schema] of [...schemas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const contents = `${JSON.stringify(schema, null, 1)}\n`;
    made.set(`schema/${path}`, contents);
    index.push({ path, $id: schema.$id ?? "", sha256: createHash("sha256").update(contents).digest("hex") });
  }
  made.set(
    `schema/${version}/index.json`,
    `${JSON.stringify({ version, base: SCHEMA_BASE, files: index }, null, 1)}\n`,
  );
  made.set(TYPES, await declarations(schemas.get(schemaPath(version, "draft-07", "compact", "all")) ?? {}));
  return made;
}

/** A reviewer reads what senders must satisfy and what each code means; the rest is built with the package. */
export const isCommitted = (path: string): boolean =>
  path === TYPES || /\/(?:2020-12\/(?:producer|codes)\/[^/]+|index)\.json$/.test(path);

// The build writes what is not committed and no more: a committed file that is stale must not be hidden by a build.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = await files();
  const uncommitted = new Map([...all].filter(([path]) => !isCommitted(path)));
  await writeFiles(ROOT, process.argv.includes("--uncommitted") ? uncommitted : all);
}
