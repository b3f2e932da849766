import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const HOME = fileURLToPath(new URL("..", import.meta.url));
export const program = (name: string): string => fileURLToPath(new URL(`programs/${name}`, import.meta.url));

/** A program and its arguments; the program is an absolute path. */
export interface Command {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. Without it: 0 only. */
  readonly exits?: readonly number[];
}

export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time, user and system, of the process and its children. */
  readonly cpu: number;
  /** Peak resident memory, in bytes. */
  readonly memory: number;
  readonly stdout: string;
  readonly stderr: string;
}

const PYTHONS = ["/usr/bin/python3", "python3"];
let found: string | undefined;

/** Python measures what a process cost, because Node does not report it of its children. */
function python(): string {
  found ??= PYTHONS.find((name) => spawnSync(name, ["-c", "import os; os.wait4"]).status === 0);
  if (found === undefined)
    throw new Error("the bench measures processes with python3, which is not installed");
  return found;
}

/** Runs a command to its end and returns what it cost. Throws when it ends with an exit code that is not allowed. */
export function measure({ command, env = {}, exits = [0] }: Command, folder: string): Cost {
  const [stdout, stderr] = ["stdout", "stderr"].map((name) => path.join(folder, name)) as [string, string];
  const request = { command, env, stdout, stderr, cwd: HOME };
  const input = JSON.stringify(request);
  const run = spawnSync(python(), [program("measure.py")], { input, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`measuring failed: ${run.stderr.slice(-500)}`);
  const { exit, ...cost } = JSON.parse(run.stdout) as Cost & { exit: number };
  if (!exits.includes(exit))
    throw new Error(
      `${path.basename(command[1] ?? command[0] ?? "")} ended with ${exit}: ${readFileSync(stderr, "utf8").slice(-500)}`,
    );
  return { ...cost, stdout: readFileSync(stdout, "utf8"), stderr: readFileSync(stderr, "utf8") };
}
