import path from "node:path";
import { readRelease, RELEASES, releasedVersions } from "@tipx/releases";
import { sourceOf } from "./packages.ts";

/** Where each package that reports codes lists them, but for those of rules. */
const LISTS = [
  { name: "@tipx/validator", file: "src/codes.ts", list: "CODES" },
  { name: "@tipx/files", file: "src/refusals/refusals.ts", list: "REFUSALS" },
] as const;

/** Every code that a package has or a release had, with the name of one that does. */
export async function takenCodes(): Promise<ReadonlyMap<string, string>> {
  const taken = new Map<string, string>();
  for (const version of await releasedVersions()) {
    const { files } = await readRelease(path.join(RELEASES, version));
    const read = (file: string): unknown => JSON.parse(files.get(file) ?? "");
    const { rules } = read("rules.json") as { rules: readonly { id: string }[] };
    const books = Object.values(read("code-books.json") as Readonly<Record<string, object>>);
    for (const code of [...rules.map(({ id }) => id), ...books.flatMap(Object.keys)])
      taken.set(code, `release ${version}`);
  }
  for (const { name, file, list } of LISTS) {
    const source = (await sourceOf(name, file)) as Readonly<Record<string, object>>;
    for (const code of Object.keys(source[list] ?? {})) taken.set(code, name);
  }
  return taken;
}
