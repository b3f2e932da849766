import { spawn, type SpawnOptions } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "vitest";
import { SECRET } from "./records.js";

export const BIN = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What is piped in; without it stdin is closed at once. */
  readonly input?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** For node itself, before the program. */
  readonly node?: readonly string[];
}

/** Runs the built program as a shell would. Whatever it was given, it never shows a stack or a secret. */
export async function tipx(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options);
  const outcome = ended(child);
  if (options.input !== undefined) await feed(child, options.input);
  else child.stdin?.end();
  return outcome;
}

export function start(
  args: readonly string[],
  { cwd, env = {}, node = [] }: RunOptions = {},
  stdio: SpawnOptions["stdio"] = "pipe",
) {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  return spawn(process.execPath, [...node, BIN, ...args], { cwd, env: { ...inherited, ...env }, stdio });
}

export async function ended(child: ReturnType<typeof start>): Promise<Outcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (...end) => resolve(end));
  });
  const outcome = {
    code,
    signal,
    stdout: Buffer.concat(out).toString("utf8"),
    stderr: Buffer.concat(err).toString("utf8"),
  };
  expect(outcome.stderr, "a stack trace").not.toMatch(/^\s+at .*[(/]/m);
  expect(
    outcome.stderr.includes(SECRET) || outcome.stdout.includes(SECRET),
    "a secret of the payload came back",
  ).toBe(false);
  return outcome;
}

/** As `tipx`, with the most memory the program ever held, in MiB. */
export async function measured(args: readonly string[], options: RunOptions, at: (name: string) => string) {
  const note = at(`memory-${Math.random().toString(36).slice(2)}`);
  const hook = `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.TIPX_TEST_NOTE, String(process.resourceUsage().maxRSS)));`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const outcome = await tipx(args, { ...options, node, env: { ...options.env, TIPX_TEST_NOTE: note } });
  return { ...outcome, peakMiB: Number(await readFile(note, "utf8")) / 1024 };
}

/** A program that has seen enough stops reading; that is its right. */
async function feed(child: ReturnType<typeof start>, input: NonNullable<RunOptions["input"]>): Promise<void> {
  const { stdin } = child;
  if (!stdin) return;
  let open = true;
  const closed = new Promise<void>((resolve) => {
    const stop = () => {
      open = false;
      resolve();
    };
    stdin.on("error", stop);
    stdin.on("close", stop);
  });
  for await (const chunk of typeof input === "string" || input instanceof Uint8Array ? [input] : input) {
    if (!open) return;
    if (!stdin.write(chunk))
      await Promise.race([closed, new Promise((resolve) => stdin.once("drain", resolve))]);
  }
  if (open) stdin.end();
}

/** A folder of this test file's own, gone when it is done. */
export async function scratch(): Promise<(name: string) => string> {
  const dir = await mkdtemp(path.join(tmpdir(), "tipx-cli-"));
  afterAll(() => rm(dir, { recursive: true, force: true }));
  return (name) => path.join(dir, name);
}
