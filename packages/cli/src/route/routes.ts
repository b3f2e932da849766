import { FAULTY, type Batch } from "@tipx/validator/ndjson";
import type { Target } from "./check.js";
import { Output } from "./output.js";

/** Sends each line of the inputs, byte for byte, where it belongs. Blank lines and byte-order marks are left out. */
export class Routes {
  private readonly outputs: Output[] = [];
  private readonly valid: Output | undefined;
  private readonly invalid: Output | undefined;
  private readonly discardAll = (): void => this.discard();

  /** Throws a UsageError when a file cannot be made. */
  constructor(valid: Target | undefined, invalid: Target | undefined) {
    // Whatever ends the program, a signal too, it ends without half a file.
    process.on("exit", this.discardAll);
    this.valid = this.make(valid);
    this.invalid = this.make(invalid);
  }

  /** The lines of a batch; `block` is where it counts its bytes. */
  write({ records, starts, ends, states }: Batch, block: Uint8Array): void {
    let from = 0;
    let to = 0;
    let output: Output | undefined;
    for (let n = 0; n < records; n++) {
      const next = states[n] === FAULTY ? this.invalid : this.valid;
      const start = starts[n] ?? 0;
      // Lines that follow one another to the same place are written at once.
      if (next !== output || start !== to) {
        output?.write(block.subarray(from, to));
        [output, from] = [next, start];
      }
      to = ends[n] ?? 0;
    }
    output?.write(block.subarray(from, to));
  }

  /** A piece of a line that is too long to be judged. */
  writeLong(piece: Uint8Array, ends: boolean): void {
    this.invalid?.write(piece, ends);
  }

  /** Puts the files in place. Throws a UsageError when one cannot be. */
  commit(): void {
    for (const output of this.outputs) output.finish();
    for (let output = this.outputs[0]; output; output = this.outputs[0]) {
      output.place();
      this.outputs.shift();
    }
    this.discard();
  }

  /** Leaves nothing behind of what is not in place. */
  discard(): void {
    process.off("exit", this.discardAll);
    for (const output of this.outputs.splice(0)) output.discard();
  }

  private make(target: Target | undefined): Output | undefined {
    if (target === undefined) return undefined;
    const output = new Output(target);
    this.outputs.push(output);
    return output;
  }
}
