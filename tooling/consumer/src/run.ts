import { spawnSync } from "node:child_process";

/** What npm tells the scripts that it starts is ours; a stranger's npm and Node have been told nothing. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|VITEST|TIPX_)/i.test(name)),
);

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Throws only where it cannot be started. */
export function run(command: string, args: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** What a program says on stdout. Throws when it fails. */
export function said(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = run(command, args, cwd);
  if (status !== 0)
    throw new Error(`${command} ${args[0] ?? ""} ended with ${status}: ${(stderr || stdout).slice(-2000)}`);
  return stdout;
}

/** Where the policy of a server or a page forbids to make code of text, Node is told so by this. */
export const NO_EVAL = "--disallow-code-generation-from-strings";

/** What a program of the folder says, run by Node where no text becomes code. */
export const saidByNode = (folder: string, program: string, ...args: string[]): string =>
  said(process.execPath, [NO_EVAL, program, ...args], folder);
