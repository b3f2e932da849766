// Runs the workspace's tasks on a machine that has only Node and npm: fetches the pinned pnpm through npx,
// installs by the lock file, then runs the task. Says each step on stderr; stdout belongs to the task.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

const build = ["turbo", "run", "build", "--output-logs=errors-only"];
const vitest = ["vitest", "run", "--config", "tooling/vitest/vitest.config.ts"];
const eslint = ["eslint", "--config", "tooling/eslint/eslint.config.js", "."];
const circles = "tooling/eslint/circles.config.js";
const data = ["tsx", "tooling/data/src/cli.ts"];
const writes = (script) => ["tsx", script];

/** What can be said of the sources without running them. */
const inspections = [
  ["checking the vocabulary", [...data, "check"]],
  ["building the packages", build],
  ["checking types", ["turbo", "run", "typecheck", "--output-logs=errors-only"]],
  ["linting, import direction included", eslint],
  ["looking for import circles", ["depcruise", "--config", circles, "packages", "tooling"]],
  ["checking the format", ["prettier", "--check", "--log-level=warn", "."]],
  ["looking for unused code", ["knip"]],
];

/** Each task: what it says, then the commands it runs, in order, stopping at the first that fails. */
const TASKS = {
  build: [["building the packages", build]],
  test: [
    ["building the packages", build],
    ["running the tests", vitest],
  ],
  demo: [
    ["building the packages", build],
    ["judging the two examples", ["node", "examples/demo.mjs"]],
  ],
  inspect: inspections,
  check: [...inspections, ["running the tests, fresh generated files among them", vitest]],
  fix: [
    ["repairing the vocabulary's files", [...data, "fix"]],
    ["building the record schemas", [...build, "--filter=@tipx/schema"]],
    ["writing the coverage of other standards", writes("packages/schema/scripts/generate.ts")],
    ["writing the published schemas", writes("packages/json-schema/scripts/generate.ts")],
    ["writing the validator's schema and rules", writes("packages/validator/scripts/generate.ts")],
    ["building the packages", build],
    ["writing fixtures and examples", writes("tooling/fixtures/src/generate.ts")],
    ["repairing what the linter can", [...eslint, "--fix"]],
    ["formatting", ["prettier", "--write", "--log-level=warn", "."]],
  ],
  bench: [
    ["building the packages", build],
    ["measuring", writes("tooling/bench/src/cli.ts")],
  ],
  fuzz: [
    ["building the packages", build],
    ["changing bytes of good lines", writes("tooling/fixtures/src/fuzz-cli.ts")],
  ],
  tipx: [
    ["building the packages", build],
    ["", ["node", "packages/cli/bin/tipx.js"]],
  ],
};

const [task, ...args] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, task ?? "")) {
  console.error(`usage: npm run ${Object.keys(TASKS).join("|")}`);
  process.exit(2);
}

// npm hands its own settings to scripts as npm_config_*; pnpm would read some of them as its own.
const KEEP = /^npm_config_(cache|registry|userconfig|globalconfig)$/i;
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name) || KEEP.test(name)),
);
// Nothing built here reports home.
Object.assign(env, { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" });

const quiet = { cwd: root, env, stdio: ["ignore", "ignore", "ignore"] };
const loud = { cwd: root, env, stdio: "inherit" };
const say = (text) => text && console.error(`tipx: ${text}`);

function run([command, ...rest], options = loud) {
  const { status, signal, error } = spawnSync(command, rest, options);
  if (error) throw error;
  return signal ? 128 : status;
}

function hasPinnedPnpm() {
  const found = spawnSync("pnpm", ["--version"], {
    ...quiet,
    stdio: ["ignore", "pipe", "ignore"],
    encoding: "utf8",
  });
  return found.status === 0 && `pnpm@${found.stdout.trim()}` === packageManager;
}

if (!hasPinnedPnpm()) {
  // One npx call for the whole task: each call costs a start, and without a network each asks the registry.
  // The task's own arguments travel in the environment, where no shell rewrites them.
  if (env.TIPX_TASK_ARGS !== undefined) throw new Error(`npx did not provide ${packageManager}`);
  say(`fetching ${packageManager}`);
  env.TIPX_TASK_ARGS = JSON.stringify(args);
  const inner = `node tooling/run.mjs ${task}`;
  process.exit(run(["npx", "-y", "--prefer-offline", "-p", packageManager, "-c", inner]));
}

const taskArgs = env.TIPX_TASK_ARGS === undefined ? args : JSON.parse(env.TIPX_TASK_ARGS);
delete env.TIPX_TASK_ARGS;
env.PATH = `${path.join(root, "node_modules/.bin")}${path.delimiter}${env.PATH}`;

say("installing what the lock file names");
// stdout stays the task's: pnpm's and turbo's own words go to stderr.
const aside = { ...loud, stdio: ["ignore", 2, 2] };
// What strangers run the packages on is large, and only the check uses it.
const hosts = task === "check" ? [] : ["--filter", "!@tipx/hosts"];
let status = run(
  ["pnpm", "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", ...hosts],
  aside,
);

const steps = TASKS[task];
for (const [index, [words, command]] of steps.entries()) {
  if (status !== 0) break;
  say(words);
  const last = index === steps.length - 1;
  // The person who typed `npm run tipx -- validate case.json` meant the file beside them.
  const cwd = last && task === "tipx" ? (env.INIT_CWD ?? root) : root;
  if (last && task === "tipx") command[1] = path.join(root, command[1]);
  status = run(last ? [...command, ...taskArgs] : command, {
    ...(last || task === "check" || task === "inspect" ? loud : aside),
    cwd,
  });
}
process.exit(status);
