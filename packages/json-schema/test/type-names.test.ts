import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const PACKAGES = ["json-schema", "schema"] as const;
const indexOf = (name: string) => fileURLToPath(new URL(`../../${name}/src/index.ts`, import.meta.url));

/** What every program in Node or in a browser has without an import, as the compiler sees it. */
const GLOBALS = ["lib.esnext.d.ts", "lib.dom.d.ts"];

let checker: ts.TypeChecker;
let program: ts.Program;

beforeAll(() => {
  program = ts.createProgram(PACKAGES.map(indexOf), {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: GLOBALS,
    types: ["node"],
    skipLibCheck: true,
    noEmit: true,
  });
  checker = program.getTypeChecker();
}, 60_000);

function exportsOf(name: string): string[] {
  const file = program.getSourceFile(indexOf(name));
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module).map((symbol) => symbol.name) : [];
}

/** Names that resolve in a file that declares and imports nothing: here the file of a library. */
function globals(): ReadonlySet<string> {
  const library = program.getSourceFiles().find((file) => file.fileName.endsWith("lib.es5.d.ts"));
  const meaning = ts.SymbolFlags.Type | ts.SymbolFlags.Value | ts.SymbolFlags.Namespace;
  return new Set(library ? checker.getSymbolsInScope(library, meaning).map((symbol) => symbol.name) : []);
}

describe("an exported name never shadows a global, so that an automatic import breaks no file", () => {
  test("the globals are there to compare with", () => {
    for (const name of ["Date", "Record", "Event", "Text", "Buffer", "globalThis"])
      expect(globals().has(name), name).toBe(true);
  });

  for (const name of PACKAGES)
    test(`@tipx/${name}`, () => {
      const known = globals();
      const exported = exportsOf(name);
      expect(exported).toContain("Person");
      expect(exported.filter((each) => known.has(each))).toEqual([]);
    });
});
