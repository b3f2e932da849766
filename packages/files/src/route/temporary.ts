import { createHash, randomBytes } from "node:crypto";
import { lstatSync, opendirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** Of a folder with more entries only so many are looked at. */
const MOST = 100_000;
/** What another machine or container left is removed once nothing was written to it for so long. */
const STALE = 24 * 60 * 60 * 1000;

const NAME = /^\.tipx-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{12}\.(?:tmp|old)$/;

let tag: string | undefined;
/** Tells apart the machines and containers that number processes each for itself. */
const place = (): string =>
  (tag ??= createHash("sha256")
    .update(
      [
        hostname(),
        attempt(() => readlinkSync("/proc/self/ns/pid")),
        attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
      ].join("\n"),
    ) // prettier-ignore
    .digest("hex")
    .slice(0, 8));

const made = new Set<string>();

/**
 * A new name in a folder for a file that is not yet what it is to be (`tmp`), or is no more (`old`). It tells which process uses it and
 * nothing else: the name of an output may be a person's.
 */
export function temporaryName(folder: string, kind: "tmp" | "old"): string {
  const name = `.tipx-${place()}-${process.pid}-${randomBytes(6).toString("hex")}.${kind}`;
  made.add(name);
  return path.join(folder, name);
}

/** Removes what runs left in a folder that were killed. What a run that is under way uses stays, whoever's it is. Never throws. */
export function sweep(folder: string): void {
  try {
    const entries = opendirSync(folder);
    try {
      for (let n = 0, entry = entries.readSync(); entry && n < MOST; n++, entry = entries.readSync())
        if (entry.isFile()) removeLeft(path.join(folder, entry.name), entry.name);
    } finally {
      entries.closeSync();
    }
  } catch {
    // A folder that cannot be read can still be written to.
  }
}

function removeLeft(file: string, name: string): void {
  const [, where, pid] = NAME.exec(name) ?? [];
  if (pid === undefined || made.has(name)) return;
  const isLeft = where === place() ? !isAlive(Number(pid)) : isStale(file);
  if (isLeft) attempt(() => rmSync(file));
}

/** A process of this number, unless it is this one: what this one uses is known. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of somebody else's is alive, too.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

const isStale = (file: string): boolean =>
  attempt(() => Date.now() - lstatSync(file).mtimeMs > STALE) ?? false;

/** Undefined for what does not exist or cannot be done. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
