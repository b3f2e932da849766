import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What a generator makes: path relative to its root → contents. */
export type Files = ReadonlyMap<string, string>;

/** The paths whose contents on disk are missing or differ, in order. Empty when all are fresh. */
export async function staleFiles(root: string, files: Files): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, contents] of files) {
    const found = await readFile(path.join(root, name), "utf8").catch(() => undefined);
    if (found !== contents) stale.push(name);
  }
  return stale.sort();
}

/** Writes the stale files and removes `orphans`; returns how many files changed. */
export async function writeFiles(
  root: string,
  files: Files,
  orphans: readonly string[] = [],
): Promise<number> {
  const stale = await staleFiles(root, files);
  for (const name of stale) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, files.get(name) ?? "");
  }
  for (const name of orphans) await rm(path.join(root, name), { force: true });
  return stale.length + orphans.length;
}

/** The first lines of every generated file: what it is made from, and the command that makes it anew. */
export const banner = (from: string, comment = "//"): string =>
  `${comment} Generated from ${from} by \`npm run fix\`. Do not edit.\n`;

/** What a reader of a file cannot see: controls, joiners, separators, marks of direction, the byte-order mark. */
const INVISIBLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Escapes in JSON or in a string of a program what cannot be seen there. Patterns hold such characters. */
export const visible = (source: string): string =>
  source.replaceAll(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );

/** What `npm run new` makes: the files, and what to do next; or one sentence that says why it makes none, and what to do. */
export type Scaffold = { readonly files: Files; readonly next: string } | { readonly refused: string };
