import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { HOME } from "../measure.ts";
import type { Bench, Context, Result } from "../result.ts";

const FUZZ = path.join(HOME, "../fixtures/src/fuzz-cli.ts");
const LINES = 10_000_000;
const SEEDS = [1_000_000, 2_000_000];

interface Found {
  readonly lines: number;
  readonly accepted: number;
  readonly unsound: number;
}

/** Runs `npm run fuzz` from one seed; its last lines say what it found. */
async function fuzzed(lines: number, seed: number): Promise<Found> {
  const args = ["--import", "tsx", FUZZ, "--lines", String(lines), "--seed", String(seed)];
  const child = spawn(process.execPath, args, { cwd: HOME, stdio: ["ignore", "pipe", "inherit"] });
  const [said] = await Promise.all([text(child.stdout), once(child, "exit")]);
  const counts = /^([0-9]+) mutated lines, ([0-9]+) accepted by both matchers, ([0-9]+) unsound$/m.exec(said);
  if (!counts) throw new Error("the fuzz did not come to its end");
  const [, put, accepted, unsound] = counts.map(Number) as [number, number, number, number];
  return { lines: put, accepted, unsound };
}

async function run({ quick, say }: Context): Promise<Result> {
  const lines = quick ? LINES / 100 : LINES;
  say(`putting ${lines} changed lines to both matchers`);
  // The seeds run at the same time, because nothing is timed here.
  const parts = await Promise.all(SEEDS.map((seed) => fuzzed(lines / SEEDS.length, seed)));
  const sum = (key: keyof Found) => parts.reduce((total, part) => total + part[key], 0);
  const enough = sum("lines") >= LINES;
  return {
    bars: [
      {
        what: `unsound accepts in ≥ ${LINES / 1e6} M mutated lines`,
        bar: "0",
        measured: `${sum("unsound")}${enough ? "" : ` in ${sum("lines").toLocaleString("en")}`}`,
        met: sum("unsound") === 0 && enough,
      },
    ],
    tables: [
      {
        title: "Soundness of the matchers",
        head: ["mutated lines", "accepted by both", "unsound"],
        rows: [[sum("lines"), sum("accepted"), sum("unsound")].map((count) => count.toLocaleString("en"))],
        notes: [
          `\`npm run fuzz\` from the seeds ${SEEDS.join(" and ")}: whatever a matcher accepts must be a record for zod and for the exact reading of its bytes.`,
        ],
      },
    ],
  };
}

export const soundness: Bench = {
  name: "soundness",
  about: "ten million changed lines: whatever a matcher accepts must be a record",
  run,
};
