import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { manifestAt, neededBy, pack, packForeign, PUBLISHED, publishedAs, type Manifest } from "../pack.ts";
import { said } from "../run.ts";

export interface Alone {
  readonly name: string;
  /** A project that has this one package, and what the package declares. */
  readonly folder: string;
  /** What was installed of the package: its manifest as it is published. */
  readonly manifest: Manifest;
  /** The names of all packages that must be there, and no other: itself, and what is declared, however far. */
  readonly wanted: readonly string[];
}

export interface Packed {
  readonly folder: string;
  /** Of every published package, ours. */
  readonly tarballs: ReadonlyMap<string, string>;
  remove(): void;
}

/** Packs every published package as a release does, into a folder of its own. */
export function packAll(): Packed {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "tipx-alone-")));
  const remove = () => rmSync(folder, { recursive: true });
  const packed = path.join(folder, "packed");
  mkdirSync(packed);
  try {
    return {
      folder,
      tarballs: pack(
        PUBLISHED.map(({ name }) => name),
        packed,
      ),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A package and what it declares, however far: name → tarball. Ours as they were packed, others as the workspace has them. */
function closure(name: string, { tarballs, folder }: Packed): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (each: string, from: string): void => {
    if (found.has(each)) return;
    const ours = publishedAs(each);
    const home = ours?.folder ?? path.dirname(manifestOf(each, from));
    found.set(each, tarballs.get(each) ?? packForeign(each, from, folder));
    for (const next of neededBy(manifestAt(home))) visit(next, home);
  };
  visit(name, folder);
  return found;
}

const manifestOf = (name: string, from: string): string =>
  realpathSync(createRequire(path.join(from, "package.json")).resolve(`${name}/package.json`));

/**
 * Installs one package into an empty folder. npm may ask no registry and has an empty cache, and only what the package declares
 * is at hand: what it needs and does not declare is missed.
 */
export function installAlone(name: string, packed: Packed): Alone {
  const folder = path.join(packed.folder, name.replace("@", "").replace("/", "-"));
  mkdirSync(folder);
  const needed = closure(name, packed);
  // npm takes a path here, not an address: nothing is percent-encoded.
  const file = (each: string) => ["file", needed.get(each) ?? ""].join(":");
  const others = [...needed.keys()].filter((each) => each !== name);
  const project = {
    private: true,
    dependencies: { [name]: file(name) },
    overrides: Object.fromEntries(others.map((each) => [each, file(each)])),
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(project));
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts"];
  said("npm", ["install", "--offline", ...quiet, "--cache", path.join(folder, ".cache")], folder);
  return {
    name,
    folder,
    manifest: manifestAt(path.join(folder, "node_modules", name)),
    wanted: [...needed.keys()].sort(),
  };
}

const PROGRAMS = fileURLToPath(new URL("programs/", import.meta.url));

/** Puts the programs of this folder into a project, where imports find what was installed and nothing of ours. */
export function addPrograms({ folder }: Alone): void {
  for (const each of readdirSync(PROGRAMS)) copyFileSync(path.join(PROGRAMS, each), path.join(folder, each));
}
