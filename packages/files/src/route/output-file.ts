import { randomBytes } from "node:crypto";
import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import type { Output } from "./check-outputs.js";
import { OutputError } from "./output-error.js";

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;
const LF = 0x0a;

/**
 * A file that is being written, under a temporary name in the folder of the file that it becomes: nobody ever sees half of it.
 * Synchronous, because the lines it is given stand in a buffer that is used again. A fault of the disk is an OutputError.
 */
export class OutputFile {
  private readonly temporary: string;
  private readonly fd: number;
  private open = true;
  /** The byte written last, and whether a line ended with it. */
  private last = LF;
  private ended = true;

  constructor(private readonly output: Output) {
    const { dir, base } = path.parse(path.resolve(output.file));
    this.temporary = path.join(dir, `.${base}.${randomBytes(6).toString("hex")}.tmp`);
    // Only its owner may read it: what it holds is about people.
    this.fd = this.guard(() => openSync(this.temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
  }

  /** Adds lines, or a part of one when `ends` is false. Where the last line of an input had no line break, it gets one first. */
  write(bytes: Uint8Array, ends = true): void {
    this.guard(() => {
      if (this.ended && this.last !== LF && bytes.length > 0) this.writeAll(Uint8Array.of(LF));
      this.writeAll(bytes);
    });
    this.last = bytes.at(-1) ?? this.last;
    this.ended = ends;
  }

  /** Puts all of it on the disk. */
  finish(): void {
    this.guard(() => {
      fsyncSync(this.fd);
      this.close();
    });
  }

  /** Gives the finished file its name. */
  publish(): void {
    this.guard(() => renameSync(this.temporary, this.output.file));
    syncFolder(path.dirname(this.output.file));
  }

  /** Leaves nothing behind. Never throws: it runs while the program ends. */
  discard(): void {
    try {
      this.close();
    } catch {
      // Nothing of a file that goes away needs to reach the disk.
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
      throw new OutputError(this.output.name, "unwritable", code);
    }
  }
}

/** A name is safe only once its folder is on the disk, too. Where folders cannot be opened, nothing can be done. */
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
