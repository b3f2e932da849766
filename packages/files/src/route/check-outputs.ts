import { fstatSync, lstatSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import path from "node:path";
import { isStdin, type Bytes } from "../read/source.js";
import { OutputError, type OutputErrorCode, type OutputName } from "./output-error.js";
import { attempt } from "./temporary.js";

/** A file that lines are to go to. */
export interface Output {
  readonly name: OutputName;
  readonly file: string;
}

/**
 * Throws an OutputError, before anything is read or written, for an output that is no plain file of its own: writing it would
 * destroy an input, follow a link to somewhere else, or wait for a reader that never comes.
 */
export function checkOutputs(
  outputs: readonly Output[],
  inputNames: readonly string[],
  stdin: Bytes | undefined,
): void {
  if (outputs.length === 0) return;
  const ofStdin = () => (stdin === undefined || stdin === process.stdin ? fileOfStream(0) : []);
  const inputs = new Set(inputNames.flatMap((name) => (isStdin(name) ? ofStdin() : identities(name))));
  const report = new Set(fileOfStream(1));
  const seen = new Set<string>();
  for (const { name, file } of outputs) {
    refuseUnlessPlain(name, file);
    const own = identities(file);
    if (own.some((identity) => inputs.has(identity))) throw new OutputError(name, "is-input");
    if (own.some((identity) => seen.has(identity))) throw new OutputError(name, "is-other-output");
    if (own.some((identity) => report.has(identity))) throw new OutputError(name, "is-stdout");
    for (const identity of own) seen.add(identity);
  }
}

function refuseUnlessPlain(name: OutputName, file: string): void {
  if (file === "" || file === "-") throw new OutputError(name, "no-name");
  const found = attempt(() => lstatSync(file, { bigint: true }));
  if (found === undefined || found.isFile()) return;
  const code: OutputErrorCode = found.isSymbolicLink()
    ? "is-link"
    : found.isDirectory()
      ? "is-directory"
      : "not-a-file";
  throw new OutputError(name, code);
}

/** What all names of one file have in common, whether the file exists or not. */
function identities(name: string): string[] {
  const found = attempt(() => statSync(name, { bigint: true }));
  const folder = attempt(() => realpathSync(path.dirname(name)));
  return [
    ...(found ? [inode(found)] : []),
    ...(folder === undefined ? [] : [path.join(folder, path.basename(name))]),
  ];
}

const inode = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** The file that the standard input (0) or output (1) of this process is, if it is one. */
function fileOfStream(fd: 0 | 1): string[] {
  const found = attempt(() => fstatSync(fd, { bigint: true }));
  return found?.isFile() === true ? [inode(found)] : [];
}
