import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Entries } from "./entries.ts";

/** What a module exports at run time, by its specifier. */
export type Exported = Readonly<Record<string, readonly string[]>>;

const quoted = (text: string): string => JSON.stringify(text);

/**
 * A program that imports every module and names all that it exports at run time: it compiles only where the types declare the
 * same names, no fewer and no more.
 */
const imports = (exported: Exported): string[] =>
  Object.entries(exported).flatMap(([specifier, names], index) => [
    `import * as m${index} from ${quoted(specifier)};`,
    `export const names${index}: Record<keyof typeof m${index}, true> = {`,
    ...names.map((name) => `  ${name}: true,`),
    "};",
  ]);

const data = (lines: readonly string[], shape: (name: string, specifier: string) => string): string[] =>
  lines.flatMap((specifier, index) => [
    shape(`d${index}`, quoted(specifier)),
    `export const keys${index}: readonly string[] = Object.keys(d${index});`,
  ]);

/** Writes the programs of a user of the package: `use.mts` and `use.cts` for Node, `use.ts` for a bundler. */
export function writeUserPrograms(folder: string, exported: Exported, entries: Entries): void {
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(path.join(folder, name), `${lines.join("\n")}\nexport {};\n`);
  write("use.mts", imports(exported));
  write("use.cts", [
    ...imports(exported),
    ...data(entries.data, (name, specifier) => `import ${name} = require(${specifier});`),
  ]);
  write("use.ts", [
    ...imports(exported),
    ...data(entries.data, (name, specifier) => `import ${name} from ${specifier};`),
  ]);
}

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  target: "es2022",
  noEmit: true,
  types: [],
};

export interface Resolution {
  readonly name: string;
  readonly options: object;
  /** The files of `writeUserPrograms` that it compiles. */
  readonly files: readonly string[];
}

/** The ways of finding modules and their types that users have. */
export const RESOLUTIONS: readonly Resolution[] = [
  {
    name: "nodenext",
    options: { ...STRICT, module: "nodenext", moduleResolution: "nodenext" },
    files: ["use.mts", "use.cts"],
  },
  {
    name: "node16",
    options: { ...STRICT, module: "node16", moduleResolution: "node16" },
    files: ["use.mts", "use.cts"],
  },
  {
    name: "bundler",
    options: { ...STRICT, module: "esnext", moduleResolution: "bundler" },
    files: ["use.ts"],
  },
];
