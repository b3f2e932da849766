import type { Readable, Writable } from "node:stream";
import { EXIT, type ExitCode } from "./exit.js";

/** The world outside, passed in so that a test can be the terminal. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The verdict so far: what a run says of itself when its reader goes away half-way. */
  exitCode: ExitCode;
}

export const processIo = (): Io => ({
  // Opened only by a command that reads it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  exitCode: EXIT.ok,
});

/** Writes to stdout and waits until it is taken, so that a slow reader slows us down instead of filling our memory. */
export async function print(io: Io, text: string): Promise<void> {
  if (text === "" || io.stdout.write(text)) return;
  await new Promise<void>((resolve) => io.stdout.once("drain", resolve));
}

export const say = (io: Io, text: string): void => void io.stderr.write(`tipx: ${text}\n`);
