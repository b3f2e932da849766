/**
 * How much is tested. `npm test` is `quick`; with the name of a file or a folder it is `named`; `npm run check` is `whole`; `rest` is
 * what the whole has and `npm test` has not, for who ran that just before.
 * Who starts vitest without saying gets the whole: nothing is left out by forgetting.
 */
export const MODES = ["quick", "named", "rest", "whole"] as const;
export type Mode = (typeof MODES)[number];

/** The environment variable that says the mode, to vitest and to the tests. */
export const MODE_VARIABLE = "TIPX_TESTS";

/** The mode that is asked for. A word that is no mode is a mistake, and is told. */
export function mode(asked = process.env[MODE_VARIABLE] ?? "whole"): Mode {
  const found = MODES.find((each) => each === asked);
  if (!found) throw new Error(`${MODE_VARIABLE} must be one of ${MODES.join(", ")}`);
  return found;
}

/** Tests that read a part of a corpus when they are quick, and all of it when they are not. */
const SIZED = ["packages/rules/test/tables-solver.test.ts", "tooling/fixtures/test/{agreement,fuzz}.test.ts"];

/** Every test there is. */
const TESTS = ["packages/*/test/**/*.test.ts", "tooling/*/test/**/*.test.ts"];
/** Tests that the compiler runs. They are in both sets. */
export const TYPE_TESTS = ["packages/*/test/**/*.test-d.ts"];

/**
 * Tests that only `npm run check` runs. They pack, install, start a browser or a bench, work through gigabytes, put every export
 * to the tools of others, or start hundreds of processes for what another test asks of the library.
 * A test that only takes long because it reads much belongs to `size.ts` instead: then `npm test` runs a part of it.
 */
export const LONG = [
  "*/*/test/long/**",
  "tooling/consumer/test/**",
  "tooling/bench/test/{cli,peers,processes}.test.ts",
  "tooling/data/test/permanence.test.ts",
  "tooling/fixtures/test/command-line.test.ts",
  "packages/taxonomy/test/{search,traditional}.test.ts",
  "packages/json-schema/test/{artefacts,exports}.test.ts",
  "tooling/fixtures/test/{basic-output,canaries,edge,generators,patterns,pollution}.test.ts",
  "packages/files/test/validate-files.test.ts",
  "packages/rules/test/{cost,every-date,reads,sweep,text}.test.ts",
  "packages/validator/test/{chunks,plain,pollution}.test.ts",
  "packages/cli/test/{ending,environment,export,formats,help,hostile,route,show,validate}.test.ts",
];

/** The tests that a run looks for, and those that it leaves out. */
export const chosen = (
  asked: Mode,
): { readonly include: readonly string[]; readonly exclude: readonly string[] } => ({
  include: asked === "rest" ? [...LONG, ...SIZED] : TESTS,
  exclude: asked === "quick" ? LONG : [],
});
