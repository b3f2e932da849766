import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const PACKAGE = fileURLToPath(new URL("..", import.meta.url));

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(PACKAGE, file), "utf8"));

/** Published name → source file. */
export const ENTRY_POINTS = json("src/generated/entry-points.json") as Readonly<Record<string, string>>;
export const MANIFEST = json("package.json") as {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
};

/** A module of the package, as it is published under that name. */
export const load = (name: string): Promise<Record<string, unknown>> =>
  import(path.join(PACKAGE, ENTRY_POINTS[name] ?? "")) as Promise<Record<string, unknown>>;
