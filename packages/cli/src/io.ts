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
  /** Set when a run has more to do than to write to stdout: then it goes on, silent, when nobody reads that any more. */
  outlivesReader?: boolean;
  /** Set when the reader of stdout has gone away. */
  readerGone?: boolean;
  /** Called before files of records are written: from then on no signal may end the run without their being removed. */
  guardOutputs?: () => void;
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
  const { stdout } = io;
  if (text === "" || io.readerGone || stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      stdout.off("drain", go).off("error", go);
      resolve();
    };
    stdout.on("drain", go).on("error", go);
  });
}

/** Waits until all that was written to stdout has left. A run whose output cannot be written ends here, by the handler of the error. */
export async function flushed(io: Io): Promise<void> {
  if (io.readerGone) return;
  await new Promise<void>((resolve) => {
    io.stdout.write("", (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      // A reader that has gone away is none of our concern; any other error ends the process before this promise is settled.
      if (!error || code === "EPIPE" || io.readerGone) resolve();
    });
  });
}

export const say = (io: Io, text: string): void => void io.stderr.write(`tipx: ${text}\n`);
