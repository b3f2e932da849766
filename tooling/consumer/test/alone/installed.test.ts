import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf, type Entries } from "../../src/alone/entries.ts";
import { addPrograms, installAlone, packAll, type Alone, type Packed } from "../../src/alone/install.ts";
import { RESOLUTIONS, writeUserPrograms } from "../../src/alone/user-program.ts";
import { JEST, JSDOM, lowestNode, NODES, TYPESCRIPTS } from "../../src/hosts.ts";
import { installed } from "../../src/install.ts";
import { PUBLISHED, ROOT } from "../../src/pack.ts";
import { NO_EVAL, run, said } from "../../src/run.ts";

/** Packs, installs and compiles: on a busy machine, minutes. */
const PATIENT = 600_000;

const names = PUBLISHED.map(({ name }) => name);
/** Every judge must be there, where this is asked for. */
const required = process.env.TIPX_REQUIRE_JUDGES === "1";

let packed: Packed;
const alone = new Map<string, Alone>();
beforeAll(() => {
  packed = packAll();
  for (const name of names) {
    const project = installAlone(name, packed);
    addPrograms(project);
    for (const each of ["exchange.ndjson", "exchange.expected.ndjson"])
      copyFileSync(path.join(ROOT, "examples", each), path.join(project.folder, each));
    alone.set(name, project);
  }
}, PATIENT);
afterAll(() => packed.remove());

function projectOf(name: string): Alone {
  const found = alone.get(name);
  if (!found) throw new Error(`${name} is not installed`);
  return found;
}
const homeOf = ({ folder, name }: Alone): string => path.join(folder, "node_modules", name);
const offered = (name: string): Entries => entriesOf(projectOf(name).manifest, homeOf(projectOf(name)));

/** Uses every entry on a version of Node, and returns what each exports. */
function exported(name: string, program: string, form: "import" | "require") {
  const entries = offered(name).modules.map((each) => `.${each.slice(name.length)}`);
  const args = [NO_EVAL, "exercise.mjs", name, form, ...entries];
  const told = JSON.parse(said(program, args, projectOf(name).folder)) as Record<string, readonly string[]>;
  return Object.fromEntries(Object.entries(told).map(([entry, found]) => [name + entry.slice(1), found]));
}

describe.each(names)("%s installed alone", (name) => {
  test("has beside it what it declares, and nothing else", () => {
    const { folder, wanted } = projectOf(name);
    expect(installed(folder)).toEqual(wanted);
  });

  for (const { major, program } of NODES)
    test(
      program ? `every entry does its work on Node ${major}` : `not run: there is no Node ${major} here`,
      () => {
        expect(program !== undefined || !required).toBe(true);
        const [lowest] = lowestNode(projectOf(name).manifest);
        if (!program || major < lowest) return;
        const byImport = exported(name, program, "import");
        expect(exported(name, program, "require")).toEqual(byImport);
        for (const [entry, found] of Object.entries(byImport)) expect(found.length, entry).toBeGreaterThan(0);
      },
      PATIENT,
    );

  test("every file of data is found by its address", () => {
    const { data, listed } = offered(name);
    const require = createRequire(path.join(projectOf(name).folder, "package.json"));
    for (const each of data) expect(Object.keys(require(each) as object).length, each).toBeGreaterThan(0);
    for (const [entry, files] of listed) {
      expect(files.length, entry).toBeGreaterThan(0);
      for (const file of files) expect(readFileSync(require.resolve(file)).length, file).toBeGreaterThan(0);
    }
  });
});

test("an entry that nobody exercises is told", () => {
  const { folder } = projectOf("@tipx/json-schema");
  const { status, stderr } = run(
    process.execPath,
    ["exercise.mjs", "@tipx/json-schema", "import", "./package.json"],
    folder,
  );
  expect(status).toBe(1);
  expect(stderr).not.toBe("");
});

describe("a program that uses every entry compiles, our types checked", () => {
  beforeAll(() => {
    for (const name of names)
      writeUserPrograms(projectOf(name).folder, exported(name, process.execPath, "import"), offered(name));
  }, PATIENT);

  const cases = TYPESCRIPTS.flatMap(({ version, tsc }) =>
    RESOLUTIONS.map((resolution) => ({ version, tsc, ...resolution })),
  );
  test.each(cases)(
    "with TypeScript $version and $name",
    ({ version, tsc, name: resolution, options, files }) => {
      const config = path.join(packed.folder, `tsconfig-${version}-${resolution}.json`);
      const all = names.flatMap((name) => files.map((file) => path.join(projectOf(name).folder, file)));
      writeFileSync(config, JSON.stringify({ compilerOptions: options, files: all }));
      const { status, stdout } = run(
        process.execPath,
        [tsc, "--pretty", "false", "-p", config],
        packed.folder,
      );
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    },
    PATIENT,
  );

  test(
    "a name that the types do not know is told",
    () => {
      const config = path.join(packed.folder, "tsconfig-wrong.json");
      const { folder } = projectOf("@tipx/json-schema");
      writeUserPrograms(folder, { "@tipx/json-schema": ["noSuchName"] }, offered("@tipx/json-schema"));
      const [first] = RESOLUTIONS;
      const [lowest] = TYPESCRIPTS;
      const files = [path.join(folder, "use.mts")];
      writeFileSync(config, JSON.stringify({ compilerOptions: first?.options, files }));
      const args = [lowest?.tsc ?? "", "--pretty", "false", "-p", config];
      expect(run(process.execPath, args, folder).stdout).toContain("'noSuchName' does not exist");
    },
    PATIENT,
  );
});

test(
  "Jest with jsdom can require every entry",
  () => {
    for (const name of names)
      for (const [index, each] of offered(name).modules.entries())
        writeFileSync(
          path.join(projectOf(name).folder, `entry-${index}.test.js`),
          `test(${JSON.stringify(each)}, () => { expect(Object.keys(require(${JSON.stringify(each)})).length).toBeGreaterThan(0); });\n`,
        );
    const config = {
      rootDir: packed.folder,
      testEnvironment: JSDOM,
      testRegex: "/entry-[0-9]+\\.test\\.js$",
      transform: {},
      cacheDirectory: path.join(packed.folder, "jest"),
      haste: { enableSymlinks: false },
      watchman: false,
    };
    const args = [JEST, "--config", JSON.stringify(config), "--json", "--silent"];
    const { stdout } = run(process.execPath, args, packed.folder);
    const { numPassedTests, testResults } = JSON.parse(stdout) as {
      numPassedTests: number;
      testResults: readonly { status: string; message: string }[];
    };
    expect(testResults.filter(({ status }) => status !== "passed").map(({ message }) => message)).toEqual([]);
    expect(numPassedTests).toBe(names.flatMap((name) => offered(name).modules).length);
  },
  PATIENT,
);
