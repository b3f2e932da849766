import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pack, packForeign, ROOT } from "./pack.ts";
import { said } from "./run.ts";

export interface Stranger {
  /** A project of somebody who knows the packages by their tarballs alone. */
  readonly folder: string;
  readonly tarballs: ReadonlyMap<string, string>;
  /** Puts a program of `src/programs` into the project, where imports find what was installed and nothing of ours. */
  add(program: string, as?: string): void;
  remove(): void;
}

/**
 * Packs the packages named and installs the tarballs into an empty folder. npm may ask no registry and has an empty cache:
 * what a package needs and does not bring is missed.
 */
export function stranger(names: readonly string[], { zod = false } = {}): Stranger {
  const home = mkdtempSync(path.join(tmpdir(), "tipx-consumer-"));
  const folder = path.join(home, "project");
  const packed = path.join(home, "packed");
  for (const each of [folder, packed]) mkdirSync(each);
  const remove = () => rmSync(home, { recursive: true });
  try {
    const tarballs = pack(names, packed);
    const all = [
      ...tarballs.values(),
      ...(zod ? [packForeign("zod", path.join(ROOT, "tooling/consumer"), packed)] : []),
    ];
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier"];
    said("npm", ["install", "--offline", ...quiet, "--cache", path.join(home, "cache"), ...all], folder);
    return {
      folder,
      tarballs,
      add: (program, as = program) => cpSync(programFile(program), path.join(folder, as)),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

const programFile = (name: string): string => fileURLToPath(new URL(`programs/${name}`, import.meta.url));

/** The packages in a folder's node_modules, by name. */
export const installed = (folder: string): string[] =>
  readdirSync(path.join(folder, "node_modules"))
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(path.join(folder, "node_modules", name)).map((each) => `${name}/${each}`)
        : [name],
    )
    .sort();
