import path from "node:path";
import { FAULTY, type Batch } from "@tipx/validator/ndjson";
import type { Output } from "./check-outputs.js";
import { OutputFile } from "./output-file.js";
import type { OutputName } from "./output-error.js";
import { sweep } from "./temporary.js";

/** Writes each line of the inputs, byte for byte, to the file of its kind. Blank lines and byte-order marks are left out. */
export class Routes {
  private readonly outputs: OutputFile[] = [];
  private readonly valid: OutputFile | undefined;
  private readonly invalid: OutputFile | undefined;
  private readonly discardAll = (): void => this.discard();

  /** Throws an OutputError when a file cannot be made. */
  constructor(outputs: readonly Output[]) {
    // However the program ends, by a signal too, it leaves no half of a file.
    process.on("exit", this.discardAll);
    for (const folder of new Set(outputs.map(({ file }) => path.dirname(path.resolve(file))))) sweep(folder);
    try {
      this.valid = this.make("valid", outputs);
      this.invalid = this.make("invalid", outputs);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Adds the lines of a batch; `block` holds the bytes that it counts. */
  write({ records, starts, ends, states }: Batch, block: Uint8Array): void {
    let from = 0;
    let to = 0;
    let output: OutputFile | undefined;
    for (let n = 0; n < records; n++) {
      const next = states[n] === FAULTY ? this.invalid : this.valid;
      const start = starts[n] ?? 0;
      // Lines that follow one another into the same file are written at once.
      if (next !== output || start !== to) {
        output?.write(block.subarray(from, to));
        [output, from] = [next, start];
      }
      to = ends[n] ?? 0;
    }
    output?.write(block.subarray(from, to));
  }

  /** Adds a piece of a line that is too long to be judged. */
  writeLong(piece: Uint8Array, ends: boolean): void {
    this.invalid?.write(piece, ends);
  }

  /** Gives all files their names. Throws an OutputError when one cannot have it; then none has, and what was there before is there. */
  commit(): void {
    const { outputs } = this;
    for (const output of outputs) output.finish();
    try {
      for (const output of outputs) output.place();
    } catch (error) {
      for (const output of outputs) output.takeBack();
      throw error;
    }
    for (const output of outputs) output.settle();
    this.discard();
  }

  /** Removes all files that do not have their names. */
  discard(): void {
    process.off("exit", this.discardAll);
    for (const output of this.outputs.splice(0)) output.discard();
  }

  private make(name: OutputName, outputs: readonly Output[]): OutputFile | undefined {
    const output = outputs.find((each) => each.name === name);
    if (output === undefined) return undefined;
    const file = new OutputFile(output);
    this.outputs.push(file);
    return file;
  }
}
