import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The folder with one folder for each released version. */
export const RELEASES = fileURLToPath(new URL("..", import.meta.url));

/** What `release.json` says of a release. */
export interface Manifest {
  readonly form: number;
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** A release: its manifest, and the text of each file by its path. */
export interface Release {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

/** The versions kept here, oldest first. */
export async function releasedVersions(): Promise<string[]> {
  const found = await readdir(RELEASES, { withFileTypes: true });
  return found
    .filter((entry) => entry.isDirectory() && /^[0-9]+\.[0-9]+\.[0-9]+$/.test(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/**
 * Reads the release in a folder that `tipx export --format release` wrote. Throws an Error where the folder lacks one of the two
 * files, or where a file is missing, extra, or not the one whose digest the manifest lists.
 */
export async function readRelease(folder: string): Promise<Release> {
  const manifest = JSON.parse(await readFile(path.join(folder, "release.json"), "utf8")) as Manifest;
  const lines = gunzipSync(await readFile(path.join(folder, "files.ndjson.gz"))).toString("utf8");
  const files = new Map(
    lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line): [string, string] => {
        const { path: name, text } = JSON.parse(line) as { path: string; text: string };
        return [name, text];
      }),
  );
  const listed = new Set(manifest.files.map((file) => file.path));
  for (const name of files.keys())
    if (!listed.has(name)) throw new Error(`${name} is in the release and its manifest does not list it`);
  for (const file of manifest.files)
    if (digest(files.get(file.path) ?? "") !== file.sha256)
      throw new Error(`${file.path} is not the file that the manifest of ${manifest.version} lists`);
  return { manifest, files };
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
