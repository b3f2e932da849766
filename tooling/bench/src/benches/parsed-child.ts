import { ENGINES, type Engine, type EngineName } from "../peers/all.ts";
import type { Check } from "../peers/peer.ts";
import { corpus } from "../corpus/corpus.ts";
import { rotated } from "../statistics.ts";

/** What the process that judges parsed records was asked, and what it answers. */
export interface ParsedRequest {
  readonly records: number;
  readonly rounds: number;
  readonly folder: string;
}
export interface ParsedAnswer {
  readonly bytes: number;
  /** Microseconds of processor time a record, per round. */
  readonly parse: readonly number[];
  readonly engines: Readonly<Record<EngineName, EngineAnswer>>;
}
export interface EngineAnswer {
  readonly times: readonly number[];
  /** How many of the records it saw otherwise than they were made. */
  readonly wrong: number;
}

const { records, rounds, folder } = JSON.parse(process.argv[2] ?? "") as ParsedRequest;
/** Records parsed and judged before the next are parsed: what a reader of a stream holds at a time. */
const BLOCK = 1_000;

const lines = [...corpus(records)];
const texts = lines.map(({ text }) => text);

const checks = new Map<EngineName, Check>();
for (const [name, { make }] of Object.entries(ENGINES) as [EngineName, Engine][]) {
  checks.set(name, await make(folder));
}

/** Microseconds of processor time that a run takes. */
function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const names = [...checks.keys()];
const parseTimes: number[] = [];
const times = new Map<EngineName, number[]>(names.map((name) => [name, []]));
const wrong = new Map<EngineName, number>(names.map((name) => [name, 0]));

for (let round = 0; round <= rounds; round++) {
  const spent = new Map<EngineName, number>(names.map((name) => [name, 0]));
  let parsing = 0;
  globalThis.gc?.();
  for (let from = 0; from < texts.length; from += BLOCK) {
    const block = texts.slice(from, from + BLOCK);
    let values: unknown[] = [];
    parsing += timed(() => {
      values = block.map((text): unknown => JSON.parse(text));
    });
    // Who comes first finds the strings without their hashes: each does in turn.
    for (const name of rotated(names, round + from / BLOCK)) {
      const check = checks.get(name) as Check;
      let verdicts: boolean[] = [];
      const took = timed(() => {
        verdicts = values.map(check);
      });
      spent.set(name, (spent.get(name) ?? 0) + took);
      if (round > 0) continue;
      const missed = verdicts.filter((verdict, n) => verdict !== lines[from + n]?.valid).length;
      wrong.set(name, (wrong.get(name) ?? 0) + missed);
    }
  }
  // The first round is the compilers' warming up.
  if (round === 0) continue;
  parseTimes.push(parsing / records);
  for (const [name, took] of spent) times.get(name)?.push(took / records);
}

const answerOf = (name: EngineName): EngineAnswer => ({
  times: times.get(name) ?? [],
  wrong: wrong.get(name) ?? 0,
});
const answer: ParsedAnswer = {
  bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  parse: parseTimes,
  engines: Object.fromEntries([...checks.keys()].map((name) => [name, answerOf(name)])) as {
    [N in EngineName]: EngineAnswer;
  },
};
console.log(JSON.stringify(answer));
