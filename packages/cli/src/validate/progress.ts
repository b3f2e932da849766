import type { Io } from "../io.js";

const STEP = 50_000;

/** How far a long run is, for a person who watches it: on stderr, only at a terminal, gone at the end. */
export function progressFor({ stderr }: Io): { step(records: number): void; end(): void } {
  let records = 0;
  let shown = false;
  return {
    step(more) {
      const steps = Math.floor(records / STEP);
      records += more;
      if (!stderr.isTTY || Math.floor(records / STEP) === steps) return;
      shown = true;
      stderr.write(`\rtipx: ${records} records`);
    },
    end() {
      if (shown) stderr.write("\r\u001b[K");
    },
  };
}
