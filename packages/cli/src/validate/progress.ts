import type { Io } from "../io.js";

/** How far a long run is, for a person who watches it: on stderr, only at a terminal, gone at the end. */
export function progressFor({ stderr }: Io): { step(): void; end(): void } {
  let records = 0;
  let shown = false;
  return {
    step() {
      records++;
      if (!stderr.isTTY || records % 50_000 !== 0) return;
      shown = true;
      stderr.write(`\rtipx: ${records} records`);
    },
    end() {
      if (shown) stderr.write("\r\u001b[K");
    },
  };
}
