import { readdirSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "../pack.ts";

/** What the `exports` of a package offer, as specifiers that a user writes. */
export interface Entries {
  /** Modules: each is imported and required. */
  readonly modules: readonly string[];
  /** Single files of data. */
  readonly data: readonly string[];
  /** Every file below a folder that is offered whole, with what stands for it in `exports`. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
}

/** Reads the entries from the installed manifest; `home` is where the package is installed. */
export function entriesOf({ name, exports = {} }: Manifest, home: string): Entries {
  const all = Object.keys(exports);
  const specifier = (entry: string): string => name + entry.slice(1);
  const folders = all.filter((entry) => entry.endsWith("/*"));
  const odd = all.filter((entry) => entry.includes("*") && !folders.includes(entry));
  if (odd.length > 0) throw new Error(`${name}: no test knows what to do with ${odd.join(", ")}`);
  const single = all.filter((entry) => !entry.includes("*"));
  return {
    modules: single.filter((entry) => !entry.endsWith(".json")).map(specifier),
    data: single.filter((entry) => entry.endsWith(".json")).map(specifier),
    listed: new Map(
      folders.map((entry) => [specifier(entry), filesBelow(home, name, entry, exports[entry])]),
    ),
  };
}

function filesBelow(home: string, name: string, entry: string, target: unknown): string[] {
  if (target !== entry) throw new Error(`${name}: ${entry} is offered from elsewhere`);
  const below = entry.slice(2, -2);
  return readdirSync(path.join(home, below), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      path.posix.join(
        name,
        below,
        path
          .relative(path.join(home, below), path.join(file.parentPath, file.name))
          .split(path.sep)
          .join("/"),
      ),
    );
}
