import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeFiles, type Files } from "@tipx/generated";
import { readRelease, RELEASES, releasedVersions } from "@tipx/releases";
import { DIALECTS, PROFILES, SCHEMA_BASE, schemaPath, type Dialect } from "../src/address.js";
import { codeSchemas } from "./code-schemas.js";
import { exportFiles } from "./exports/files.js";
import { jsonText } from "./json-text.js";
import { labelModules, readLabels } from "./labels.js";
import { definitions, recordSchemas } from "./record-schemas.js";
import type { JsonObject } from "./json-object.js";
import { declarations } from "./types.js";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPES = "src/generated/types.ts";

/** Makes the schemas, the code lists, their index, the labels of fields and the types: path → contents. */
export async function files(): Promise<Files> {
  const { version } = JSON.parse(await readFile(`${ROOT}/package.json`, "utf8")) as { version: string };
  const labels = readLabels();
  const schemas = new Map<string, JsonObject>();
  for (const dialect of Object.keys(DIALECTS) as Dialect[]) {
    for (const profile of PROFILES)
      for (const [path, schema] of recordSchemas(version, dialect, profile, labels))
        schemas.set(path, schema);
    for (const [path, schema] of codeSchemas(version, dialect)) schemas.set(path, schema);
  }
  const made = new Map<string, string>();
  const index: JsonObject[] = [];
  for (const [path, schema] of [...schemas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const contents = jsonText(schema);
    made.set(`schema/${path}`, contents);
    index.push({ path, $id: schema.$id ?? "", sha256: createHash("sha256").update(contents).digest("hex") });
  }
  made.set(`schema/${version}/index.json`, jsonText({ version, base: SCHEMA_BASE, files: index }));
  for (const [name, contents] of labelModules(definitions("2020-12", "producer"), labels))
    made.set(name, contents);
  made.set(TYPES, await declarations(schemas.get(schemaPath(version, "draft-07", "compact", "all")) ?? {}));
  return made;
}

/** Makes the exports: the vocabulary in the formats of other communities: path → contents. Needs the result of `files`. */
export function exported(made: Files): Map<string, string> {
  const [name, producer] = [...made].find(([name]) => name.endsWith("/2020-12/producer/all.json")) ?? [];
  if (name === undefined || producer === undefined) throw new Error("the producer schema was not made");
  const [, version = ""] = name.split("/");
  return exportFiles(version, JSON.parse(producer) as JsonObject, readLabels());
}

/** Reads the schemas of earlier releases, which stay in the package under their addresses: path → contents. */
async function released(): Promise<Map<string, string>> {
  const releases = await Promise.all(
    (await releasedVersions()).map((version) => readRelease(path.join(RELEASES, version))),
  );
  return new Map(releases.flatMap(({ files }) => [...files].filter(([name]) => name.startsWith("schema/"))));
}

/** Finds exports on disk that are no longer made. */
async function leftOver(all: Files): Promise<string[]> {
  const found = await readdir(`${ROOT}/exports`, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((name) => !all.has(name));
}

/**
 * Tells whether a file is committed: the types, the schema of all records for producers, and the code lists, which a
 * reviewer reads. The build makes the rest; `.gitignore` names it.
 */
export const isCommitted = (path: string): boolean =>
  path === TYPES || /^schema\/[^/]+\/2020-12\/(?:producer\/all|codes\/[^/]+)\.json$/.test(path);

// The build writes only what is not committed. A committed file that is stale must fail its test, not be repaired in silence.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schemas = await files();
  const earlier = await released();
  const all = new Map([...earlier, ...schemas, ...exported(schemas)]);
  const uncommitted = new Map([...all].filter(([path]) => earlier.has(path) || !isCommitted(path)));
  await writeFiles(ROOT, process.argv.includes("--uncommitted") ? uncommitted : all, await leftOver(all));
}
