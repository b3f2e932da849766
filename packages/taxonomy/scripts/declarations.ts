// Writes dist/types: the declarations of every entry point and of what they import, as `.d.ts` for ES modules and as
// `.d.cts` for CommonJS. The compiler writes them in seconds; bundling them, one entry after the other, runs out of memory.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import entryPoints from "../src/generated/entry-points.json" with { type: "json" };

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const SRC = path.join(PACKAGE, "src");
const OUT = path.join(PACKAGE, "dist/types");

/** Path below `src`, without its ending → declarations as the compiler writes them. */
function declarations(sources: readonly string[]): Map<string, string> {
  const { config } = ts.readConfigFile(path.join(PACKAGE, "tsconfig.json"), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE);
  const program = ts.createProgram(sources, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: false,
    rootDir: SRC,
    outDir: OUT,
    types: [],
  });
  const files = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (name, text) => {
    files.set(
      path
        .relative(OUT, name)
        .replaceAll(path.sep, "/")
        .replace(/\.d\.ts$/, ""),
      text,
    );
  });
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0)
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => PACKAGE,
        getNewLine: () => "\n",
      }),
    );
  return files;
}

/** The modules of the package that a declaration names, as `"./x.js"`. */
const IMPORTED = /(?<=["'])(\.{1,2}\/[^"']+)\.js(?=["'])/g;

/** The entry points and everything their declarations name: what nobody can reach is not published. */
function reachable(files: ReadonlyMap<string, string>, entries: readonly string[]): Set<string> {
  const found = new Set(entries);
  for (const name of found)
    for (const [, target = ""] of (files.get(name) ?? "").matchAll(IMPORTED))
      found.add(path.posix.join(path.posix.dirname(name), target));
  return found;
}

const sources = Object.values(entryPoints);
const files = declarations(sources.map((source) => path.join(PACKAGE, source)));
rmSync(OUT, { recursive: true, force: true });
for (const name of reachable(
  files,
  sources.map((source) => source.replace(/^src\/(.*)\.ts$/, "$1")),
)) {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no declarations were made of src/${name}`);
  mkdirSync(path.dirname(path.join(OUT, name)), { recursive: true });
  writeFileSync(path.join(OUT, `${name}.d.ts`), text);
  writeFileSync(path.join(OUT, `${name}.d.cts`), text.replace(IMPORTED, "$1.cjs"));
}
