import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

export interface Artefact {
  /** Below the export folder; of a schema, as in its `$id`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Formats beside JSON Schema: each a folder of every version's exports. */
const EXPORTS = ["csv", "skos", "jsonld", "fhir", "misp", "openapi"] as const;
export const FORMATS = ["json-schema", ...EXPORTS] as const;
export type Format = (typeof FORMATS)[number];

interface Index {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Every published file of a format with its index, as they stand in the package; each digest is checked on the way. */
export async function artefacts(format: Format): Promise<Artefact[]> {
  const home = path.dirname(createRequire(import.meta.url).resolve("@tipx/json-schema/package.json"));
  const kind = format === "json-schema" ? "schema" : "exports";
  const versions = (await readdir(path.join(home, kind), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => (format === "json-schema" ? name : `${name}/${format}`));
  return (await Promise.all(versions.sort().map((folder) => listed(home, kind, folder)))).flat();
}

/** What the index of a folder lists, the index last: whoever finds it finds all that it lists. */
async function listed(home: string, kind: string, folder: string): Promise<Artefact[]> {
  const index = await readFile(path.join(home, kind, folder, "index.json"));
  const { files } = JSON.parse(index.toString("utf8")) as Index;
  const found = files.map(async ({ path: name, sha256 }): Promise<Artefact> => {
    const bytes = await readFile(path.join(home, kind, ...name.split("/")));
    if (createHash("sha256").update(bytes).digest("hex") !== sha256)
      throw new Error("a published file is not the one its index lists");
    return { path: `${kind}/${name}`, bytes };
  });
  return [...(await Promise.all(found)), { path: `${kind}/${folder}/index.json`, bytes: index }];
}
