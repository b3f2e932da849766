import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Soundness } from "../fuzz/sound.ts";
import { HOME } from "../measure.ts";
import type { Bench, Context, Result } from "../result.ts";
import type { SoundnessRequest } from "./soundness-child.ts";

const CHILD = fileURLToPath(new URL("soundness-child.ts", import.meta.url));
const MATCHERS = { scriptMatcher: "JavaScript", wasmMatcher: "WebAssembly" } as const;
const LINES = 10_000_000;

async function changed(request: SoundnessRequest): Promise<Soundness> {
  const args = ["--import", "tsx", CHILD, JSON.stringify(request)];
  const child = spawn(process.execPath, args, { cwd: HOME, stdio: ["ignore", "pipe", "inherit"] });
  const [answer, [status]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (status !== 0) throw new Error("changing lines failed");
  return JSON.parse(answer) as Soundness;
}

async function run({ quick, say }: Context): Promise<Result> {
  const lines = quick ? LINES / 100 : LINES;
  say(`putting ${lines.toLocaleString("en")} changed lines to each matcher`);
  const names = Object.keys(MATCHERS) as (keyof typeof MATCHERS)[];
  // Nothing is timed here: both may run at once.
  const found = await Promise.all(
    names.map((matcher, index) => changed({ matcher, lines, seed: 2000 + index })),
  );
  for (const line of found.flatMap(({ unsound }) => unsound).slice(0, 10)) say(`unsound: ${line}`);
  return {
    bars: found.map(({ lines: put, unsound }, index) => ({
      what: `unsound accepts in ${(put / 1e6).toFixed(1)} M mutated lines, matcher in ${MATCHERS[names[index] ?? "scriptMatcher"]}`,
      bar: `0 in ≥ ${LINES / 1e6} M`,
      measured: unsound.length < 100 ? String(unsound.length) : "100 or more",
      met: unsound.length === 0 && put >= LINES,
    })),
    tables: [
      {
        title: "Soundness of the matchers",
        head: ["matcher", "changed lines", "accepted", "unsound"],
        rows: found.map((each, index) => [
          MATCHERS[names[index] ?? "scriptMatcher"],
          each.lines.toLocaleString("en"),
          each.accepted.toLocaleString("en"),
          String(each.unsound.length),
        ]),
        notes: [
          "Each accepted line was parsed and put to zod, and its bytes to the validator's own reader and walker, which must have no word on it and find the same label.",
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
