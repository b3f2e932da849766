import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

export interface Artefact {
  /** Below the export folder, as in the file's `$id`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Index {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Every published schema with its index, as they stand in the package; each file's digest is checked on the way. */
export async function artefacts(): Promise<Artefact[]> {
  const home = path.dirname(createRequire(import.meta.url).resolve("@tipx/json-schema/package.json"));
  const root = path.join(home, "schema");
  const versions = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return (await Promise.all(versions.sort().map((version) => ofVersion(root, version)))).flat();
}

async function ofVersion(root: string, version: string): Promise<Artefact[]> {
  const index = await readFile(path.join(root, version, "index.json"));
  const { files } = JSON.parse(index.toString("utf8")) as Index;
  const found = files.map(async ({ path: name, sha256 }): Promise<Artefact> => {
    const bytes = await readFile(path.join(root, ...name.split("/")));
    if (createHash("sha256").update(bytes).digest("hex") !== sha256)
      throw new Error("a published schema is not the one its index lists");
    return { path: `schema/${name}`, bytes };
  });
  return [...(await Promise.all(found)), { path: `schema/${version}/index.json`, bytes: index }];
}
