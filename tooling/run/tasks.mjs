// What each `npm run …` does: its steps, in order. A step is { says, run } and, where its outcome depends on nothing but files
// of the repository, `as` (its name) and `reads` (which files): then it is passed over while none of those has changed since it
// last passed. `writes` says which files it makes.
import path from "node:path";

const build = { says: "building the packages", run: ["turbo", "run", "build", "--output-logs=errors-only"] };
const eslint = ["eslint", "--config", "tooling/eslint/eslint.config.js", "."];
const prettier = ["prettier", "--cache", "--cache-strategy=content", "--log-level=warn"];
const data = ["tsx", "tooling/data/src/cli.ts"];
const vitest = (mode, ...more) => ({
  run: ["vitest", ...more, "--config", "tooling/vitest/vitest.config.ts"],
  env: { TIPX_TESTS: mode },
});

// Which files a step may depend on, said by what it cannot: a file that is forgotten here makes a step run once too often, never
// too seldom. Packages read each other's sources and generated files, so no step is tied to a folder of its own.
const everything = () => true;
const PROSE = /^[^/]+\.md$|^\.(?:changeset|ci|github)\//;
const TESTS = /^[^/]+\/[^/]+\/test\//;
const sources = (file) => !PROSE.test(file) && !TESTS.test(file);
const code = (file) => !/\.(?:md|yml|ndjson|txt)$|^tooling\/fixtures\/(?:cases|hostile)\//.test(file);

/** What writes generated files, in this order: a later one reads what an earlier one wrote. To add one is to add a row. */
const generator = ([says, script, writes]) => ({
  says,
  as: script,
  reads: sources,
  writes,
  run: ["tsx", script],
});
const GENERATORS = [
  [
    "writing the coverage of other standards",
    "packages/schema/scripts/generate.ts",
    /^packages\/schema\/COVERAGE\.md$/,
  ],
  [
    "writing the published schemas",
    "packages/json-schema/scripts/generate.ts",
    /^packages\/json-schema\/(?:schema|src\/generated)\//,
  ],
].map(generator);
/** These also read the published schemas and the words of reports. */
const GENERATORS_OF_JUDGES = [
  [
    "writing the table of rules, their words and their list",
    "packages/rules/scripts/generate.ts",
    /^packages\/rules\/(?:src\/generated\/|rules\.json$)/,
  ],
  [
    "writing the validator's checkers",
    "packages/validator/scripts/generate.ts",
    /^packages\/validator\/src\/generated\//,
  ],
].map(generator);
/** These ask the built packages what to write. */
const GENERATORS_OF_BUILT = [
  [
    "writing fixtures and examples",
    "tooling/fixtures/src/generate.ts",
    /^tooling\/fixtures\/(?:cases|hostile)\/|^examples\//,
  ],
].map(generator);

const lint = { says: "linting, import direction included", as: "lint", reads: code };
const format = { says: "checking the format", as: "format", reads: everything };
const reformat = { ...format, says: "formatting", run: [...prettier, "--write", "."] };

/** What can be said of the sources without running them. Those of one list do not wait for each other. */
const inspections = [
  { says: "checking the vocabulary", as: "vocabulary", reads: sources, run: [...data, "check"] },
  build,
  [
    { ...lint, run: eslint },
    {
      says: "checking types",
      as: "types",
      reads: everything,
      run: ["turbo", "run", "typecheck", "--output-logs=errors-only"],
    },
    { ...format, run: [...prettier, "--check", "."] },
    {
      says: "looking for import circles",
      as: "circles",
      reads: code,
      run: ["depcruise", "--config", "tooling/eslint/circles.config.js", "packages", "tooling"],
    },
    { says: "looking for unused code", as: "unused", reads: everything, run: ["knip"] },
  ],
];

/** Each task: its steps, stopping at the first that fails. The last one gets what was typed behind `--`. */
export const TASKS = {
  build: [build],
  test: [build, { says: "running the tests that prove most", ...vitest("quick", "run") }],
  watch: [build, { says: "running tests as files change", ...vitest("named", "watch") }],
  demo: [build, { says: "judging the two examples", run: ["node", "examples/demo.mjs"] }],
  inspect: inspections,
  check: [
    ...inspections,
    { says: "running every test, fresh generated files among them", ...vitest("whole", "run") },
  ],
  rest: [...inspections, { says: "running the tests that npm test leaves out", ...vitest("rest", "run") }],
  fix: [
    {
      says: "repairing the vocabulary's files",
      as: "vocabulary, repaired",
      reads: sources,
      writes:
        /^packages\/taxonomy\/(?:(?:data|src\/generated|templates)\/|(?:ledger|meanings)\.txt$|(?:hosts|speech-coverage)\.yml$|package\.json$)/,
      run: [...data, "fix"],
    },
    // First, so that nothing the generators read changes behind them; and again, should the linter change a thing.
    reformat,
    { ...build, says: "building the record schemas", run: [...build.run, "--filter=@tipx/schema"] },
    ...GENERATORS,
    {
      ...build,
      says: "building the schemas and the reports",
      run: [...build.run, "--filter=@tipx/json-schema", "--filter=@tipx/report"],
    },
    ...GENERATORS_OF_JUDGES,
    build,
    ...GENERATORS_OF_BUILT,
    { ...lint, says: "repairing what the linter can", run: [...eslint, "--fix"] },
    reformat,
  ],
  new: [{ says: "making the files", run: ["tsx", "tooling/new/src/cli.ts"] }],
  bench: [build, { says: "measuring", run: ["tsx", "tooling/bench/src/cli.ts"] }],
  fuzz: [build, { says: "changing bytes of good lines", run: ["tsx", "tooling/fixtures/src/fuzz-cli.ts"] }],
  tipx: [
    build,
    { says: "", run: ["node", path.join(import.meta.dirname, "../../packages/cli/bin/tipx.js")] },
  ],
};

/** What is named is looked for among all tests, the long ones too. */
export const NAMED = { TIPX_TESTS: "named" };
/** Of what was typed behind `npm test --`, whether it names files. What follows an option is taken for its value. */
export const namesFiles = (args) =>
  args.some((each, n) => !each.startsWith("-") && !(n > 0 && /^-[^=]*$/.test(args[n - 1])));
