import type { Io } from "../io.js";

const STEP = 50_000;

/** Shows how far a long run is to a person who watches it: on stderr, only at a terminal, gone at the end. */
export function progressFor({ stderr }: Io): { show(records: number): void; end(): void } {
  let steps = 0;
  return {
    show(records) {
      const now = Math.floor(records / STEP);
      if (!stderr.isTTY || now === steps) return;
      steps = now;
      stderr.write(`\rtipx: ${records} records`);
    },
    end() {
      if (steps > 0) stderr.write("\r\u001b[K");
    },
  };
}
