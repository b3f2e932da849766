import { fstatSync, lstatSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import path from "node:path";
import { isStdin } from "../input/source.js";
import type { Io } from "../io.js";
import { UsageError } from "../usage-error.js";

/** A file that lines are to go to, and the option that named it: messages name the option, for a file's name may be a person's. */
export interface Target {
  readonly option: string;
  readonly file: string;
}

/**
 * Throws a UsageError, before anything is read or written, for an output that is no plain file of its own: writing it would
 * destroy an input, follow a link to somewhere else, or wait for a reader that never comes.
 */
export function checkTargets(targets: readonly Target[], names: readonly string[], io: Io): void {
  const inputs = new Set(names.flatMap((name) => (isStdin(name) ? ofStream(io, 0) : identities(name))));
  const seen = new Set<string>();
  for (const { option, file } of targets) {
    refuseUnlessPlain(option, file);
    const own = identities(file);
    if (own.some((identity) => inputs.has(identity)))
      throw new UsageError(`--${option} names an input; give the output a name of its own`);
    if (own.some((identity) => seen.has(identity)))
      throw new UsageError(`--${option} names the file of another output; give each a name of its own`);
    if (own.some((identity) => ofStream(io, 1).includes(identity)))
      throw new UsageError(`--${option} names the file that the report goes to`);
    for (const identity of own) seen.add(identity);
  }
}

function refuseUnlessPlain(option: string, file: string): void {
  if (file === "" || file === "-")
    throw new UsageError(`--${option} needs the name of a file: the standard output is for the report`);
  const found = attempt(() => lstatSync(file, { bigint: true }));
  if (found === undefined) return;
  if (found.isFile()) return;
  const what = found.isSymbolicLink()
    ? "a link; name the file itself"
    : found.isDirectory()
      ? "a folder; name a file in it"
      : "a device, a pipe or a socket; name a file";
  throw new UsageError(`--${option} names ${what}`);
}

/** What two names of one file have in common, whether it is there or not. */
function identities(name: string): string[] {
  const found = attempt(() => statSync(name, { bigint: true }));
  const folder = attempt(() => realpathSync(path.dirname(name)));
  return [
    ...(found ? [inode(found)] : []),
    ...(folder === undefined ? [] : [path.join(folder, path.basename(name))]),
  ];
}

const inode = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** The file behind the standard input or output, if it is one. */
function ofStream(io: Io, fd: 0 | 1): string[] {
  if (io.stdout !== process.stdout) return [];
  const found = attempt(() => fstatSync(fd, { bigint: true }));
  return found?.isFile() === true ? [inode(found)] : [];
}

/** Undefined when it is not there, or cannot be looked at: then opening it will say so. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
