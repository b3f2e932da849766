import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { changed, snapshot } from "../files.mjs";
import { runSteps } from "../steps.mjs";
import { namesFiles, TASKS } from "../tasks.mjs";

interface Step {
  readonly says: string;
  readonly run: readonly string[];
  readonly as?: string;
  readonly reads?: (file: string) => boolean;
  readonly writes?: RegExp;
}

let root = "";
const at = (name: string) => path.join(root, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  root = mkdtempSync(path.join(tmpdir(), "tipx run ខ្មែរ-"));
  spawnSync("git", ["init", "-q"], { cwd: root });
  write(".gitignore", "node_modules/\nlog\n");
  write("source.txt", "1");
  write("other.txt", "1");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** A step that notes in the log that it ran, and then does what the code says. */
const step = (says: string, more: Partial<Step> = {}, code = ""): Step => ({
  says,
  as: says,
  reads: (file) => file === "source.txt",
  ...more,
  run: [process.execPath, "-e", `const fs = require("fs"); fs.appendFileSync("log", "${says} "); ${code}`],
});

/** The steps that ran, and the exit code. */
async function ran(...steps: readonly (Step | readonly Step[])[]) {
  rmSync(at("log"), { force: true });
  const start = ({ run }: Step) => ({ command: run, options: { cwd: root, stdio: "ignore" } });
  const { status, failed } = await runSteps(steps, root, start);
  const log = existsSync(at("log")) ? readFileSync(at("log"), "utf8").trim().split(" ") : [];
  return { status, failed, log };
}

describe("a step is passed over while nothing that it reads has changed", () => {
  test("and runs again once something has: changed, added, removed", async () => {
    const look = step("look", { reads: (file) => file !== "other.txt" });
    expect((await ran(look)).log).toEqual(["look"]);
    expect((await ran(look)).log).toEqual([]);
    write("other.txt", "2");
    expect((await ran(look)).log).toEqual([]);
    write("source.txt", "2");
    expect((await ran(look)).log).toEqual(["look"]);
    write("new.txt", "");
    expect((await ran(look)).log).toEqual(["look"]);
    rmSync(at("new.txt"));
    expect((await ran(look)).log).toEqual(["look"]);
    expect((await ran(look)).log).toEqual([]);
  });

  test("one that failed runs again, and stops those after it", async () => {
    const bad = step("bad", {}, "process.exit(3)");
    const wanted = { status: 3, failed: ["bad"], log: ["bad"] };
    expect(await ran(bad, step("after"))).toEqual(wanted);
    expect(await ran(bad, step("after"))).toEqual(wanted);
  });

  test("one without a name runs always", async () => {
    const { as: _, ...build } = step("build");
    expect((await ran(build)).log).toEqual(["build"]);
    expect((await ran(build)).log).toEqual(["build"]);
  });

  test("where git cannot say what there is, every step runs", async () => {
    rmSync(at(".git"), { recursive: true });
    expect((await ran(step("look"))).log).toEqual(["look"]);
    expect((await ran(step("look"))).log).toEqual(["look"]);
  });
});

describe("what one generator writes", () => {
  const copy = `fs.writeFileSync("made.txt", fs.readFileSync("source.txt"));`;
  const both = (file: string) => /^(?:source|made)\.txt$/.test(file);
  const make = step("make", { reads: both, writes: /^made\.txt$/ }, copy);
  const use = step("use", { reads: both, writes: /^used\.txt$/ }, `fs.writeFileSync("used.txt", fs.readFileSync("made.txt"));`); // prettier-ignore

  test("does not make it, nor the one before it, run twice", async () => {
    expect((await ran(make, use)).log).toEqual(["make", "use"]);
    expect((await ran(make, use)).log).toEqual([]);
    write("source.txt", "2");
    expect((await ran(make, use)).log).toEqual(["make", "use"]);
    expect(readFileSync(at("used.txt"), "utf8")).toBe("2");
    expect((await ran(make, use)).log).toEqual([]);
  });

  test("is made again where it was changed or removed by hand", async () => {
    await ran(make, use);
    write("made.txt", "by hand");
    // The second need not run: what it reads is again what it was.
    expect((await ran(make, use)).log).toEqual(["make"]);
    expect(readFileSync(at("made.txt"), "utf8")).toBe("1");
    rmSync(at("made.txt"));
    expect((await ran(make, use)).log).toEqual(["make"]);
    expect(readFileSync(at("made.txt"), "utf8")).toBe("1");
  });

  test("is looked at again by a step that looks at everything", async () => {
    const look = step("look", { reads: () => true });
    expect((await ran(look, make, look)).log).toEqual(["look", "make", "look"]);
    expect((await ran(look, make, look)).log).toEqual([]);
  });
});

test("what is changed by hand while a step runs is not taken for looked at", async () => {
  // The step has read its source; then somebody changes it.
  const meanwhile = step("slow", { writes: /^made\.txt$/ }, `fs.appendFileSync("source.txt", "x");`);
  expect((await ran(step("first"), meanwhile)).log).toEqual(["first", "slow"]);
  expect((await ran(step("first"), meanwhile)).log).toEqual(["first", "slow"]);
});

test("steps of one list all run, and each that fails is told", async () => {
  const [a, b, c] = [step("a", {}, "process.exit(1)"), step("b"), step("c", {}, "process.exit(2)")];
  const { status, failed, log } = await ran([a, b, c], step("after"));
  expect([status > 0, failed.toSorted(), log.toSorted()]).toEqual([true, ["a", "c"], ["a", "b", "c"]]);
  expect((await ran([a, b, c])).log.toSorted()).toEqual(["a", "c"]);
});

test("a snapshot has what is not committed, and neither what is ignored nor what was deleted", () => {
  mkdirSync(at("node_modules"));
  write("node_modules/a.txt", "");
  write("ខ្មែរ and spaces.txt", "");
  spawnSync("git", ["add", "."], { cwd: root });
  rmSync(at("other.txt"));
  const before = snapshot(root);
  expect([...(before?.keys() ?? [])]).toEqual([".gitignore", "source.txt", "ខ្មែរ and spaces.txt"]);
  appendFileSync(at("source.txt"), "2");
  const after = snapshot(root);
  expect(before && after && changed(before, after)).toEqual(["source.txt"]);
});

test("of what is typed behind `npm test --`, what names files is told from options and their values", () => {
  for (const args of [["packages/taxonomy"], ["fuzz", "-t", "lines"], ["--bail=1", "a"]])
    expect(namesFiles(args), args.join(" ")).toBe(true);
  for (const args of [[], ["-t", "lines"], ["--reporter", "json"], ["--bail=1"]])
    expect(namesFiles(args), args.join(" ")).toBe(false);
});

describe("the tasks", () => {
  const steps = Object.values(TASKS).flat(2) as Step[];

  test("each step says what it does, but for the command itself, whose output is its own", () => {
    for (const { says, run } of steps) {
      expect(run.length).toBeGreaterThan(0);
      if (!run.some((each) => each.endsWith("tipx.js"))) expect(says).not.toBe("");
    }
  });

  test("a step that can be passed over has one name, and says what it reads", () => {
    for (const { as, reads } of steps) expect(as === undefined).toBe(reads === undefined);
    const readsOf = new Map(steps.map(({ as, reads }) => [as, reads]));
    for (const { as, reads } of steps) if (as !== undefined) expect(reads, as).toBe(readsOf.get(as));
  });

  test("no change of a source, a generated file, a setting or the lock file is overlooked by what may read it", () => {
    const inputs = [
      "pnpm-lock.yaml",
      "package.json",
      "tsconfig.base.json",
      "packages/taxonomy/data/forms/forced-labour.yml",
      "packages/taxonomy/src/index.ts",
      "packages/schema/src/index.ts",
      "packages/schema/coverage/htcds-2.0.fields.txt",
      "packages/schema/COVERAGE.md",
      "packages/rules/rules.json",
      "packages/validator/src/generated/visits.ts",
      "tooling/compiler/src/index.ts",
      "tooling/fixtures/cases/index.json",
      "tooling/fixtures/hostile/index.json",
      "examples/exchange.ndjson",
    ];
    const generators = steps.filter(({ writes }) => writes);
    expect(generators.length).toBeGreaterThan(4);
    for (const { as, reads } of generators)
      for (const file of inputs) expect(reads?.(file), `${as} of ${file}`).toBe(true);
  });
});
