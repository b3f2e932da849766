import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installed, stranger, type Stranger } from "../src/install.ts";
import { manifestAt, PUBLISHED, ROOT, type Manifest } from "../src/pack.ts";
import { NO_EVAL, run, saidByNode } from "../src/run.ts";

/** Packs, installs and compiles: on a busy machine, minutes. */
const PATIENT = 300_000;

const names = PUBLISHED.map(({ name }) => name);
let project: Stranger;
beforeAll(() => {
  project = stranger(names, { zod: true });
}, PATIENT);
afterAll(() => project.remove());

const manifestOf = (name: string): Manifest => manifestAt(path.join(project.folder, "node_modules", name));
test("what is installed is our packages and zod, for which one of them asks", () => {
  expect(installed(project.folder)).toEqual([...names, "zod"].sort());
});

/** The packages of others that one of ours may ask its user for, or bring with it. */
const FOREIGN: Readonly<Record<string, Pick<Manifest, "dependencies" | "peerDependencies">>> = {
  "@tipx/schema": { peerDependencies: { zod: "^4.6.0" } },
};

test.each(names)(
  "%s depends on ours at the exact version, on no others, and runs nothing when installed",
  (name) => {
    const {
      version,
      dependencies = {},
      peerDependencies,
      optionalDependencies,
      scripts = {},
    } = manifestOf(name);
    const ours = Object.entries(dependencies).filter(([each]) => names.includes(each));
    expect(ours.filter(([, range]) => range !== version)).toEqual([]);
    const others = Object.entries(dependencies).filter(([each]) => !names.includes(each));
    expect({
      ...(others.length > 0 ? { dependencies: Object.fromEntries(others) } : {}),
      ...(peerDependencies && { peerDependencies }),
      ...(optionalDependencies && { optionalDependencies }),
    }).toEqual(FOREIGN[name] ?? {});
    expect(Object.keys(scripts).filter((script) => /install|prepare|pack/.test(script))).toEqual([]);
  },
);

test("every entry loads as ES module and as CommonJS where no text becomes code, and exports the same", () => {
  project.add("entries.mjs");
  const told = JSON.parse(saidByNode(project.folder, "entries.mjs", ...names)) as Readonly<
    Record<string, { readonly import: readonly string[]; readonly require: readonly string[] }>
  >;
  expect(Object.keys(told)).toEqual(
    expect.arrayContaining(["@tipx/taxonomy/forms", "@tipx/validator/match"]),
  );
  for (const [entry, { import: byImport, require: byRequire }] of Object.entries(told)) {
    expect(byImport.length, entry).toBeGreaterThan(0);
    expect(byRequire, entry).toEqual(byImport);
  }
});

test("a program that makes code of text is stopped there", () => {
  for (const code of ["eval('1')", "new Function('return 1')", "(async () => {}).constructor('1')"]) {
    const { status, stderr } = run(process.execPath, [NO_EVAL, "--eval", code], project.folder);
    expect(status, code).toBe(1);
    expect(stderr, code).toContain("EvalError");
  }
});

const TSC = path.join(ROOT, "tooling/consumer/node_modules/typescript/bin/tsc");
const tsconfig = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: "es2023",
  lib: ["es2023", "dom", "dom.asynciterable"],
  types: [],
};

/** Compiles files of the project, strictly, our types included. */
function compile(files: readonly string[], options: object) {
  const config = { compilerOptions: { ...tsconfig, ...options }, files };
  writeFileSync(path.join(project.folder, "tsconfig.json"), JSON.stringify(config));
  const { status, stdout } = run(process.execPath, [TSC, "--pretty", "false"], project.folder);
  return { status, stdout };
}

test(
  "one program in TypeScript is right as ES module and as CommonJS, and does as it should as either",
  () => {
    project.add("stranger.ts", "stranger.mts");
    project.add("stranger.ts", "stranger.cts");
    const compiled = compile(["stranger.mts", "stranger.cts"], { module: "nodenext" });
    expect(compiled).toEqual({ status: 0, stdout: "" });
    const byImport = saidByNode(project.folder, "stranger.mjs");
    expect(JSON.parse(byImport)).toEqual({
      ids: [true, false],
      label: "Forced labour",
      check: [true, false],
      zod: [true, false],
      outcomes: ["valid", "invalid"],
      block: 2,
      refused: 1,
      codes: ["moved-id", "required"],
      status: 422,
    });
    expect(saidByNode(project.folder, "stranger.cjs")).toBe(byImport);
  },
  PATIENT,
);

test(
  "a bundler's way of finding types finds them, and a typo in an id does not compile",
  () => {
    project.add("stranger.ts");
    const typo =
      'import type { FormId } from "@tipx/taxonomy/forms";\nexport const id: FormId = "forced-labor";\n';
    writeFileSync(path.join(project.folder, "typo.ts"), typo);
    const bundler = { module: "preserve", moduleResolution: "bundler", noEmit: true };
    const { stdout } = compile(["stranger.ts", "typo.ts"], bundler);
    expect(stdout.match(/^\S.*error TS\d+/gm)).toEqual(["typo.ts(2,14): error TS2820"]);
    expect(stdout).toContain("Did you mean '\"forced-labour\"'?");
  },
  PATIENT,
);

test("published schemas and lists are found by the addresses that the README gives", () => {
  const require = createRequire(path.join(project.folder, "package.json"));
  const { version } = manifestOf("@tipx/json-schema");
  const schema = `schema/${version}/2020-12/producer/all.json`;
  expect(require(`@tipx/json-schema/${schema}`)).toHaveProperty("$id", `https://w3id.org/tipx/${schema}`);
  const list = require(`@tipx/json-schema/exports/${version}/fhir/r5/CodeSystem-forms.json`);
  expect(list).toHaveProperty("resourceType", "CodeSystem");
});

test("the command finds the faults that were planted, shows a term and writes the schemas", () => {
  const tipx = (...args: string[]) =>
    run(path.join(project.folder, "node_modules/.bin/tipx"), args, project.folder);
  const example = (name: string) => path.join(ROOT, "examples", name);
  const { status, stdout } = tipx("validate", "--format", "json", example("exchange.ndjson"));
  expect(status).toBe(1);
  const { issues } = JSON.parse(stdout) as { issues: readonly Record<string, unknown>[] };
  const faults = issues.filter(({ severity }) => severity === "error");
  const planted = readFileSync(example("exchange.expected.ndjson"), "utf8").trim().split("\n");
  expect(faults.map(({ line, layer, code, pointer }) => ({ line, layer, code, pointer }))).toEqual(
    planted.map((each) => JSON.parse(each) as unknown),
  );
  expect(tipx("show", "forms/forced-labour").stdout).toMatch(/^Forced labour$/m);
  expect(tipx("export", "--format", "json-schema", "--out", "out").status).toBe(0);
  const index = `out/schema/${manifestOf("tipx").version}/index.json`;
  expect(readFileSync(path.join(project.folder, index), "utf8")).toContain("sha256");
});

test.each(names)("publint finds nothing in the tarball of %s", async (name) => {
  const tarball = Uint8Array.from(readFileSync(project.tarballs.get(name) ?? "")).buffer;
  expect((await publint({ pack: { tarball }, strict: true })).messages).toEqual([]);
});

test.each(names)("types are found and are right in the tarball of %s", { timeout: PATIENT }, async (name) => {
  const tarball = Uint8Array.from(readFileSync(project.tarballs.get(name) ?? ""));
  const found = await checkPackage(createPackageFromTarballData(tarball));
  // What offers no entries is a command, no library.
  expect(found.types).toEqual(manifestOf(name).exports ? { kind: "included" } : false);
  if (!found.types) return;
  // Node 10 knew no `exports`: there, only the main entry has types. All that we support know them.
  const problems = found.problems.filter(
    (problem) => problem.kind !== "NoResolution" || problem.resolutionKind !== "node10",
  );
  expect(problems).toEqual([]);
});
