// Runs the steps of a task: one after another, those of a list beside each other.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { changed, Passed, snapshot } from "./files.mjs";

const say = (text) => text && console.error(`tipx: ${text}`);

/** Runs a command to its end: its exit code, and with `kept` all it said. */
function ended([command, ...args], { kept, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, kept ? { ...options, stdio: ["ignore", "pipe", "pipe"] } : options);
    const said = [];
    child.stdout?.on("data", (chunk) => said.push(chunk));
    child.stderr?.on("data", (chunk) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ status: signal ? 128 : status, said }));
  });
}

/**
 * Runs the steps. `start(step)` gives the command of each and the options of `spawn`. Returns the exit code of the first step
 * that failed, and the words of every step that did.
 */
export async function runSteps(steps, root, start) {
  const passed = new Passed(root);
  const result = { status: 0, failed: [] };
  let files = snapshot(root);

  /** The steps of which it is known that they pass with the files that are there now. */
  let settled = [];
  function settle(step, beside) {
    const now = beside ? files : snapshot(root);
    const changes = files && now ? changed(files, now) : [];
    files = now;
    if (changes.every((name) => step.writes?.test(name))) {
      // What one generator writes, none before it reads. Whoever looks at what is written has to look again.
      settled = settled.filter(({ writes, reads }) => writes || !changes.some((name) => reads?.(name)));
      settled.push(step);
    } else {
      // Changed by hand meanwhile, or by a step that may write anywhere: nobody has looked at it yet.
      settled = [];
    }
    for (const each of settled) passed.note(each, files);
  }

  async function one(step, beside) {
    if (passed.has(step, files)) {
      say(`${step.says}: nothing has changed since it passed`);
      settled.push(step);
      return;
    }
    say(step.says);
    const { command, options } = start(step);
    const { status, said } = await ended(command, { ...options, kept: beside });
    if (beside) for (const chunk of said) process.stderr.write(chunk);
    if (status === 0) {
      settle(step, beside);
      return;
    }
    result.failed.push(step.says);
    result.status ||= status;
  }

  for (const step of steps) {
    if (result.status !== 0) break;
    if (!Array.isArray(step)) await one(step, false);
    else {
      const left = [...step];
      const next = async () => {
        for (let each = left.shift(); each; each = left.shift()) await one(each, true);
      };
      await Promise.all(Array.from({ length: availableParallelism() }, next));
    }
  }
  return result;
}
