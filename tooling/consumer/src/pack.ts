import { cpSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run, said } from "./run.ts";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export const manifestAt = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;

/** The packages that get published: those under `packages` that are not private. */
export const PUBLISHED: readonly Manifest[] = readdirSync(path.join(ROOT, "packages"))
  .map((name) => manifestAt(path.join(ROOT, "packages", name)))
  .filter((manifest) => manifest.private !== true);

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

/** zod, packed: the one package of others that a package of ours asks its user for. */
export function packZod(folder: string): string {
  const zod = path.dirname(createRequire(import.meta.url).resolve("zod/package.json"));
  cpSync(realpathSync(zod), path.join(folder, "package"), { recursive: true });
  said("tar", ["-czf", "zod.tgz", "package"], folder);
  return path.join(folder, "zod.tgz");
}
