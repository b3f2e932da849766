import { randomBytes } from "node:crypto";
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.js";
import type { Target } from "./check.js";

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;
const LF = 0x0a;

/**
 * A file in the making, under a name of its own beside the one it gets in the end: nobody ever sees half of it. Synchronous,
 * because the lines it is given stand in a buffer that is used again. A fault of the disk is a UsageError.
 */
export class Output {
  private readonly temporary: string;
  private readonly fd: number;
  private open = true;
  /** The byte written last, and whether it was a line's last. */
  private last = LF;
  private ended = true;

  constructor(private readonly target: Target) {
    const { dir, base } = path.parse(path.resolve(target.file));
    this.temporary = path.join(dir, `.${base}.${randomBytes(6).toString("hex")}.tmp`);
    // Readable by its owner alone: what it holds is about people.
    this.fd = this.guard(() => openSync(this.temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
  }

  /** Adds lines, or a part of one when `ends` is false. A line that the last one of an input left open is ended first. */
  write(bytes: Uint8Array, ends = true): void {
    this.guard(() => {
      if (this.ended && this.last !== LF && bytes.length > 0) this.writeAll(Uint8Array.of(LF));
      this.writeAll(bytes);
    });
    this.last = bytes.at(-1) ?? this.last;
    this.ended = ends;
  }

  /** All of it is on the disk after this. */
  finish(): void {
    this.guard(() => {
      fsyncSync(this.fd);
      this.close();
    });
  }

  /** Puts the finished file in place. */
  place(): void {
    this.guard(() => renameSync(this.temporary, this.target.file));
    syncFolder(path.dirname(this.target.file));
  }

  /** Leaves nothing behind. Never throws: it runs while the program ends. */
  discard(): void {
    try {
      this.close();
    } catch {
      // Of a file that goes away nothing needs to reach the disk.
    }
    rmSync(this.temporary, { force: true });
  }

  private writeAll(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.fd, bytes, at);
  }

  private close(): void {
    if (!this.open) return;
    this.open = false;
    closeSync(this.fd);
  }

  private guard<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
      throw new UsageError(`the file of --${this.target.option} could not be written (${code})`);
    }
  }
}

/** The name is in its folder only once the folder is on the disk; where folders cannot be opened, nothing can be done. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // The file itself is whole either way.
  }
}
