import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run, said } from "./run.ts";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export const manifestAt = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;

export interface Published extends Manifest {
  /** Where its sources stand. */
  readonly folder: string;
}

/** The packages that get published: those under `packages` that are not private. */
export const PUBLISHED: readonly Published[] = readdirSync(path.join(ROOT, "packages"))
  .map((name) => path.join(ROOT, "packages", name))
  .filter((folder) => existsSync(path.join(folder, "package.json")))
  .map((folder) => ({ ...manifestAt(folder), folder }))
  .filter((manifest) => manifest.private !== true);

export const publishedAs = (name: string): Published | undefined =>
  PUBLISHED.find((manifest) => manifest.name === name);

/** Packs published packages as a release does. Name → tarball. */
export function pack(names: readonly string[], folder: string): ReadonlyMap<string, string> {
  pnpm([...names.flatMap((name) => ["--filter", name]), "pack", "--pack-destination", folder]);
  return new Map(
    PUBLISHED.filter(({ name }) => names.includes(name)).map(({ name, version }) => [
      name,
      path.join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`),
    ]),
  );
}

/** pnpm writes versions where the sources say `workspace:`, so it must be the one that releases. */
function pnpm(args: readonly string[]): void {
  const { packageManager } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  // `npm test` has it on its path. Who starts vitest alone has it in npm's cache, whence the scripts took it.
  const found = run("sh", ["-c", "pnpm --version"], ROOT);
  if (`pnpm@${found.stdout.trim()}` === packageManager) said("pnpm", args, ROOT);
  else said("npx", ["-y", "--offline", "-p", packageManager, "pnpm", ...args], ROOT);
}

/**
 * A package of others, packed as it stands in the workspace: no registry is asked. Returns the tarball.
 * `from` is the folder of the package that depends on it.
 */
export function packForeign(name: string, from: string, folder: string): string {
  const manifest = createRequire(path.join(from, "package.json")).resolve(`${name}/package.json`);
  const home = mkdtempSync(path.join(folder, "foreign-"));
  cpSync(realpathSync(path.dirname(manifest)), path.join(home, "package"), { recursive: true });
  said("tar", ["-czf", "packed.tgz", "package"], home);
  return path.join(home, "packed.tgz");
}

/** What a user gets with a package: what it depends on and what it asks its user for. */
export const neededBy = ({ dependencies, peerDependencies }: Manifest): string[] =>
  Object.keys({ ...dependencies, ...peerDependencies });
