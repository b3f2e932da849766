// Runs the workspace's tasks on a machine that has only Node and npm: fetches the pinned pnpm through npx,
// installs by the lock file, then runs the task. Says each step on stderr; stdout belongs to the task.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { changed, snapshot } from "./run/files.mjs";
import { runSteps } from "./run/steps.mjs";
import { NAMED, namesFiles, TASKS } from "./run/tasks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

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
// What strangers run the packages on is large, and only the check and its rest use it.
const isCheck = task === "check" || task === "rest";
const hosts = isCheck ? [] : ["--filter", "!@tipx/hosts"];
const installed = run(
  ["pnpm", "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", ...hosts],
  aside,
);
if (installed !== 0) process.exit(installed);

const before = snapshot(root);
const steps = TASKS[task];
const last = steps.at(-1);

/** How a step is started. Where a task has an output of its own, what the other steps say is kept out of it. */
function start(step) {
  const [command, ...given] = step.run;
  const own = step === last;
  return {
    command: [command, ...given, ...(own ? taskArgs : [])],
    options: {
      ...(own || isCheck || task === "inspect" ? loud : aside),
      // The person who typed `npm run tipx -- validate case.json` meant the file beside them.
      cwd: own && task === "tipx" ? (env.INIT_CWD ?? root) : root,
      env: { ...env, ...(own && task === "test" && namesFiles(taskArgs) ? NAMED : step.env) },
    },
  };
}

const { status, failed } = await runSteps(steps, root, start);
if (task === "fix" || task === "inspect") say(outcome());
// The tests say how many passed; where it did not come to them, this is what there is to count.
if (isCheck && failed.length > 0 && !failed.includes(last.says))
  console.log(`0 passed, ${failed.length} failed`);
process.exit(status);

/** The one line with which `fix` and `inspect` end. */
function outcome() {
  if (failed.length > 0 && task === "inspect")
    return `something to mend: ${failed.join("; ")}. \`npm run fix\` mends what a machine can.`;
  const after = snapshot(root);
  const mended = before && after ? changed(before, after) : [];
  const files = mended.length === 1 ? "1 file" : `${mended.length} files`;
  const some = mended.slice(0, 10).join(", ") + (mended.length > 10 ? ` and ${mended.length - 10} more` : "");
  const did = mended.length > 0 ? `mended ${files}: ${some}` : undefined;
  if (failed.length > 0)
    return `not finished: ${failed.join("; ")}. What is wrong is said above.${did ? ` So far ${did}.` : ""}`;
  return did ?? `nothing to mend${after ? `: ${after.size} files are as they should be` : ""}`;
}
