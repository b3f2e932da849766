import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAll, type Packed } from "../../src/alone/install.ts";
import { manifestAt, neededBy, PUBLISHED, ROOT, type Manifest } from "../../src/pack.ts";
import { run, said } from "../../src/run.ts";

const PATIENT = 300_000;

let packed: Packed;
const unpacked = (name: string): string => path.join(packed.folder, name.replace("/", "-"), "package");
beforeAll(() => {
  packed = packAll();
  for (const [name, tarball] of packed.tarballs) {
    const home = path.dirname(unpacked(name));
    mkdirSync(home);
    said("tar", ["-xzf", tarball], home);
  }
}, PATIENT);
afterAll(() => packed.remove());

const filesOf = (name: string): string[] =>
  readdirSync(unpacked(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(unpacked(name), path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
    );
const manifestOf = (name: string): Manifest => manifestAt(unpacked(name));
const textOf = (name: string, file: string): string => readFileSync(path.join(unpacked(name), file), "utf8");

/** What a file of program or of types imports, requires or names as a module. */
const importedBy = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const PROGRAM = /\.(?:c|m)?js$/;
const TYPES = /\.d\.(?:c|m)?ts$/;

describe.each(PUBLISHED.map(({ name }) => name))("the tarball of %s", (name) => {
  test("holds what its manifest says, its README and its licences, and nothing else", () => {
    const said = ["package.json", "README.md", ...(manifestOf(name).files ?? [])];
    const stray = filesOf(name).filter(
      (file) => !said.some((each) => file === each || file.startsWith(`${each}/`)),
    );
    expect(stray).toEqual([]);
    for (const each of said) expect(existsSync(path.join(unpacked(name), each)), each).toBe(true);
  });

  test("holds no tests, sources or notes of a build", () => {
    const unwanted = /(?:^|\/)(?:src|test|scripts|node_modules)\/|\.test[.-]|\.map$|\.tsbuildinfo$|tsconfig/;
    const found = filesOf(name).filter(
      (file) => unwanted.test(file) || (/\.(?:c|m)?tsx?$/.test(file) && !TYPES.test(file)),
    );
    expect(found).toEqual([]);
  });

  test("holds each licence as it stands at the root, and that of data where there is data", () => {
    const { license = "" } = manifestOf(name);
    const wanted = ["LICENSE", "NOTICE", ...(license.includes("CC-BY-4.0") ? ["LICENSE-DATA"] : [])];
    expect(
      filesOf(name)
        .filter((file) => /^(?:LICEN[CS]E|NOTICE)/.test(file))
        .sort(),
    ).toEqual(wanted.sort());
    for (const each of wanted)
      expect(textOf(name, each), each).toBe(readFileSync(path.join(ROOT, each), "utf8"));
  });

  test("depends on ours at the exact version, and names no workspace", () => {
    const manifest = manifestOf(name);
    expect(textOf(name, "package.json")).not.toContain("workspace:");
    for (const each of PUBLISHED)
      for (const asked of [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies])
        if (asked?.[each.name] !== undefined) expect(asked[each.name], each.name).toBe(manifest.version);
    expect(PUBLISHED.find((each) => each.name === name)?.version).toBe(manifest.version);
  });

  test("imports no package that it does not declare, in its types neither", () => {
    const declared = [name, ...neededBy(manifestOf(name))];
    const builtin = (module: string) => module.startsWith("node:") || builtinModules.includes(module);
    const strange = filesOf(name)
      .filter((file) => PROGRAM.test(file) || TYPES.test(file))
      .flatMap((file) => importedBy(textOf(name, file)).map((module) => ({ file, module })))
      .filter(({ module }) => !module.startsWith(".") && !builtin(module))
      .filter(({ module }) => !declared.some((each) => module === each || module.startsWith(`${each}/`)));
    expect(strange).toEqual([]);
  });

  test("holds no program that no entry leads to", () => {
    const { bin = {}, exports = {} } = manifestOf(name);
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file) || !existsSync(path.join(unpacked(name), file))) return;
      reached.add(file);
      if (!PROGRAM.test(file) && !TYPES.test(file)) return;
      // A worker is started by its address, which no import names.
      const named = [...textOf(name, file).matchAll(/["'`](\.{1,2}\/[^"'`\n]+)["'`]/g)].map(
        ([, found]) => found ?? "",
      );
      for (const each of named) {
        const target = path.posix.join(path.posix.dirname(file), each);
        visit(target);
        // Types are imported by the names that their programs have.
        visit(target.replace(/\.js$/, ".d.ts").replace(/\.cjs$/, ".d.cts"));
      }
    };
    const targets = (value: unknown): string[] =>
      typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(targets);
    for (const target of [...Object.values(bin), ...targets(exports)]) visit(path.posix.normalize(target));
    const programs = filesOf(name).filter((file) => PROGRAM.test(file) || TYPES.test(file));
    expect(programs.filter((file) => !reached.has(file))).toEqual([]);
  });

  test("tells the lowest Node in its README, and the lowest TypeScript where it has types", () => {
    const { engines, exports } = manifestOf(name);
    const readme = textOf(name, "README.md");
    expect(readme).toContain(`Node ${engines?.["node"]?.replace(">=", "") ?? ""}`);
    if (exports) expect(readme).toContain("TypeScript 5.4");
  });
});

test("all that are published get the same version at each release", () => {
  const config = readFileSync(path.join(ROOT, ".changeset/config.json"), "utf8");
  const { fixed } = JSON.parse(config) as { readonly fixed: readonly (readonly string[])[] };
  expect(fixed.map((group) => [...group].sort())).toEqual([PUBLISHED.map(({ name }) => name).sort()]);
  expect(new Set(PUBLISHED.map(({ version }) => version)).size).toBe(1);
});

const REFUSED = 'is packed with pnpm, which writes exact versions: run "pnpm pack"';
test.each(PUBLISHED)(
  "npm pack and npm publish are refused in $name, with what to do instead",
  ({ folder, name }) => {
    for (const command of [
      ["pack", "--dry-run"],
      ["publish", "--dry-run"],
    ]) {
      const { status, stdout, stderr } = run("npm", command, folder);
      expect(status, command.join(" ")).not.toBe(0);
      expect(stderr).toContain(`${name} ${REFUSED}`);
      expect(stdout).not.toContain(".tgz");
    }
  },
  PATIENT,
);
