import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { manifestAt, ROOT, type Manifest } from "../src/pack.ts";

// An exported type that is called as a global is (Event, Text, Record) makes an editor import the wrong one, and a file
// that forgets the import compile against the wrong one.

/** What a verdict is called in the design, although browsers have a reporting interface of that name. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "@tipx/report": ["Report"],
  "@tipx/validator": ["Report"],
};

const scratch = mkdtempSync(path.join(tmpdir(), "tipx-globals-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  noEmit: true,
};

/** Every name that a program sees without importing anything, as the compiler lists them. */
function globalNames(): Set<string> {
  const file = path.join(scratch, "empty.ts");
  writeFileSync(file, "export {};\n");
  const program = ts.createProgram([file], options);
  const source = program.getSourceFile(file);
  if (!source) throw new Error("the empty program was not read");
  const meanings = ts.SymbolFlags.Type | ts.SymbolFlags.Value | ts.SymbolFlags.Namespace;
  const symbols = program.getTypeChecker().getSymbolsInScope(source, meanings);
  return new Set(symbols.map(({ name }) => name));
}

/** The declarations that a package's `exports` lead to, those for `import` and those for `require`. */
function declarationsOf(folder: string, { exports }: Manifest): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string" && /\.d\.[mc]?ts$/.test(value)) found.add(path.join(folder, value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(exports);
  return [...found];
}

/** The names of the types that declarations export: interfaces, aliases, classes and enums, passed on or their own. */
function exportedTypes(files: readonly string[]): Set<string> {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return new Set(
    files.flatMap((file) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`${file} exports nothing that the compiler sees`);
      return checker.getExportsOfModule(module).flatMap((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return target.flags & ts.SymbolFlags.Type ? [symbol.name] : [];
      });
    }),
  );
}

const globals = globalNames();
/** Exported types that take the name of a global, in order. */
const shadowing = (files: readonly string[]): string[] =>
  [...exportedTypes(files)].filter((name) => globals.has(name)).sort();

test("the lists are those of the compiler's libraries, and a type that shadows is found", () => {
  for (const name of ["Date", "Record", "Map", "Text", "Event", "Response", "Notification", "fetch"])
    expect(globals.has(name), name).toBe(true);
  expect(globals.has("LocalisedText")).toBe(false);
  const file = path.join(scratch, "shadows.d.ts");
  writeFileSync(
    file,
    "interface Own {}\nexport type { Own as Event };\nexport type Text = string;\nexport type Fine = string;\nexport declare const Map: number;\n",
  );
  expect(shadowing([file])).toEqual(["Event", "Text"]);
});

const published = readdirSync(path.join(ROOT, "packages"))
  .map((name) => path.join(ROOT, "packages", name))
  .map((folder): [string, string, Manifest] => [manifestAt(folder).name, folder, manifestAt(folder)])
  .filter(([, , manifest]) => manifest.private !== true && manifest.exports !== undefined);

test.each(published)("no exported type of %s is called as a global is", (name, folder, manifest) => {
  const files = declarationsOf(folder, manifest);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(existsSync(file), `${file} (npm run build)`).toBe(true);
  expect(shadowing(files)).toEqual(KNOWN[name] ?? []);
});
