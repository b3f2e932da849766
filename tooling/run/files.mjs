// What the repository holds, and whether it has changed since a step last passed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const digest = (bytes) => createHash("sha256").update(bytes).digest("base64url");

/**
 * Every file that is ours, committed or not yet: path → digest of its contents. Built and installed files are left out; they
 * follow from the others and the lock file. Undefined where git cannot say, as in an unpacked archive.
 */
export function snapshot(root) {
  const git = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", git, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) return undefined;
  const files = new Map();
  for (const name of [...new Set(stdout.split("\0"))].filter(Boolean).sort()) {
    try {
      files.set(name, digest(readFileSync(path.join(root, name))));
    } catch (error) {
      // Deleted and not yet committed, or a link to a folder.
      if (error.code !== "ENOENT" && error.code !== "EISDIR") throw error;
    }
  }
  return files;
}

/** The paths that one snapshot has otherwise than the other. */
export const changed = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));

/** Notes of which files a step last passed with. They lie beside what is installed and go with it. */
export class Passed {
  #file;
  #notes;

  constructor(root) {
    this.#file = path.join(root, "node_modules/.cache/tipx/passed.json");
    try {
      this.#notes = JSON.parse(readFileSync(this.#file, "utf8"));
    } catch {
      this.#notes = {};
    }
  }

  /** Whether the step passed with the very files that are there now. */
  has(step, files) {
    return files !== undefined && step.as !== undefined && this.#notes[step.as] === stateOf(step, files);
  }

  note(step, files) {
    if (files === undefined || step.as === undefined) return;
    this.#notes[step.as] = stateOf(step, files);
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#notes, null, 2));
  }
}

function stateOf({ reads }, files) {
  const read = [...files].filter(([name]) => reads(name));
  return digest(JSON.stringify([process.version, process.platform, process.arch, read]));
}
