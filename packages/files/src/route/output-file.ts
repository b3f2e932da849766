import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { Output } from "./check-outputs.js";
import { OutputError } from "./output-error.js";
import { attempt, temporaryName } from "./temporary.js";

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const LF = 0x0a;
/** Only its owner may read a file: what it holds is about people. */
const MODE = 0o600;

/**
 * A file that is being written, under a temporary name in the folder of the file that it becomes: nobody ever sees half of it.
 * Synchronous, because the lines it is given stand in a buffer that is used again. A fault of the disk is an OutputError.
 */
export class OutputFile {
  private readonly file: string;
  private readonly folder: string;
  private readonly temporary: string;
  private readonly fd: number;
  private open = true;
  /** The name that the file that was there has meanwhile; undefined where there was none. */
  private old: string | undefined;
  private isPlaced = false;
  /** The byte written last, and whether a line ended with it. */
  private last = LF;
  private ended = true;

  constructor(private readonly output: Output) {
    this.file = path.resolve(output.file);
    this.folder = path.dirname(this.file);
    this.temporary = temporaryName(this.folder, "tmp");
    this.guard(() => refuseUnlessReplaceable(this.file, this.folder));
    this.fd = this.guard(() => openSync(this.temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, MODE));
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

  /** Gives the finished file its name. What had the name is kept until `settle`, for `takeBack`. */
  place(): void {
    this.guard(() => {
      this.keepOld();
      renameSync(this.temporary, this.file);
      this.isPlaced = true;
    });
  }

  /** Leaves everything as it was before `place`. Never throws. */
  takeBack(): void {
    const { old } = this;
    if (this.isPlaced && old === undefined) attempt(() => rmSync(this.file, { force: true }));
    // Also where the old file lost its name and the new one could not have it.
    if (old !== undefined) attempt(() => renameSync(old, this.file));
    this.isPlaced = false;
    // Two names of one file are no rename: then the second one is still there.
    this.forgetOld();
  }

  /** Lets the file go that had the name before. Never throws: the new one is in place. */
  settle(): void {
    this.forgetOld();
    syncFolder(this.folder);
  }

  /** Leaves nothing behind. Never throws: it runs while the program ends. */
  discard(): void {
    attempt(() => this.close());
    attempt(() => rmSync(this.temporary, { force: true }));
  }

  /** Gives the file that has the name a second one. Where there are no second names, it is the only one until `place` is done. */
  private keepOld(): void {
    const found = attempt(() => lstatSync(this.file));
    if (!found) return;
    // It was a file when the run began.
    if (!found.isFile()) throw failure(found.isDirectory() ? "EISDIR" : "EEXIST");
    const old = temporaryName(this.folder, "old");
    if (!attempt(() => (linkSync(this.file, old), true))) renameSync(this.file, old);
    this.old = old;
  }

  private forgetOld(): void {
    const { old } = this;
    this.old = undefined;
    if (old !== undefined) attempt(() => rmSync(old, { force: true }));
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

/**
 * Tries, as far as this is possible without a change, whether a file can take the name of one that is there: not where something is
 * mounted on it, not of one that is immutable, not of another's file in a sticky folder. Throws an error with a code of the system.
 */
function refuseUnlessReplaceable(file: string, folder: string): void {
  const found = attempt(() => lstatSync(file));
  if (!found) return;
  const parent = statSync(folder);
  if (found.dev !== parent.dev) throw failure("EBUSY");
  const user = process.geteuid?.() ?? 0;
  const isSticky = (parent.mode & 0o1000) !== 0;
  if (isSticky && user !== 0 && found.uid !== user && parent.uid !== user) throw failure("EPERM");
  try {
    closeSync(openSync(file, O_WRONLY | O_NOFOLLOW | O_NONBLOCK));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // Who may not write to a file may still replace it. These say that nobody may.
    if (code === "EPERM" || code === "EROFS") throw failure(code);
  }
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A name is safe only once its folder is on the disk, too. Where folders cannot be opened, nothing can be done. */
function syncFolder(folder: string): void {
  attempt(() => {
    const fd = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  });
}
