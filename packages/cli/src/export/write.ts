import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { brief } from "../escape.js";
import { UsageError } from "../usage-error.js";
import type { Artefact } from "./artefacts.js";

/** Puts the files in place, each whole or not at all, the index last. Nothing is written when a file there differs. */
export async function writeAll(
  out: string,
  artefacts: readonly Artefact[],
  force: boolean,
): Promise<{ written: number; unchanged: number }> {
  try {
    await refuseUnlessFolder(out);
    for (const artefact of artefacts) refuseLinks(out, artefact.path);
    const stale: Artefact[] = [];
    for (const artefact of artefacts) {
      const state = await compare(path.join(out, artefact.path), artefact.bytes);
      if (state === "differs" && !force)
        throw new UsageError(
          `${brief(path.join(out, artefact.path), 200)} is there and differs; --force replaces it`,
        );
      if (state !== "same") stale.push(artefact);
    }
    for (const artefact of stale) {
      // Once more, in one step with the writing: nothing has come in between.
      refuseLinks(out, artefact.path);
      putInPlace(path.join(out, artefact.path), artefact.bytes);
      // Lets a Ctrl-C in.
      await setImmediate();
    }
    return { written: stale.length, unchanged: artefacts.length - stale.length };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof UsageError || code === undefined) throw error;
    throw new UsageError(`could not write to ${brief(out, 200)} (${code})`);
  }
}

async function refuseUnlessFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (found && !found.isDirectory())
    throw new UsageError(`--out must name a folder; ${brief(out, 200)} is not a folder`);
}

/**
 * Throws a UsageError where a link, or something else that is no folder, stands in the way below the folder named: what is written
 * through it would come to stand somewhere else. The file itself must be a plain one; it is replaced and never written into, so that
 * other names of it keep what they have.
 */
function refuseLinks(out: string, name: string): void {
  const steps = name.split("/");
  for (let n = 1; n <= steps.length; n++) {
    const place = path.join(out, ...steps.slice(0, n));
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (!found) return;
    const isLast = n === steps.length;
    if (isLast ? found.isFile() : found.isDirectory()) continue;
    const is = found.isSymbolicLink() ? "a link" : isLast ? "not a file" : "not a folder";
    throw new UsageError(`${brief(place, 200)} is ${is}; remove it, or name another folder`);
  }
}

async function compare(file: string, bytes: Uint8Array): Promise<"absent" | "same" | "differs"> {
  try {
    return Buffer.compare(await readFile(file), bytes) === 0 ? "same" : "differs";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "absent";
    throw error;
  }
}

/** In one step of the event loop, so that a signal comes before or after it and finds no temporary file. */
function putInPlace(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flag: "wx" });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
