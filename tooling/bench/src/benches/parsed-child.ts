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
const lines = [...corpus(records)];
const texts = lines.map(({ text }) => text);
const values = texts.map((text): unknown => JSON.parse(text));

const checks = new Map<EngineName, Check>();
for (const [name, { make }] of Object.entries(ENGINES) as [EngineName, Engine][]) {
  checks.set(name, await make(folder));
}

/** Processor time of a run over all records, in microseconds a record, with the garbage of others collected before. */
function timed(run: () => void): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / records;
}

const parse = "JSON.parse";
const names = [parse, ...checks.keys()] as const;
const times = new Map<string, number[]>(names.map((name) => [name, []]));
const wrong = new Map<string, number>();
let sink = 0;

for (let round = 0; round <= rounds; round++) {
  for (const name of rotated(names, round)) {
    const check = checks.get(name as EngineName);
    const took = timed(() => {
      if (check) for (const value of values) sink += check(value) ? 1 : 0;
      else for (const text of texts) sink += (JSON.parse(text) as object) ? 1 : 0;
    });
    // The first round is the compilers' warming up.
    if (round > 0) times.get(name)?.push(took);
  }
}
for (const [name, check] of checks)
  wrong.set(name, lines.filter(({ valid }, index) => check(values[index]) !== valid).length);
if (sink === 0) throw new Error("no engine accepted anything");

const answerOf = (name: EngineName): EngineAnswer => ({
  times: times.get(name) ?? [],
  wrong: wrong.get(name) ?? 0,
});
const answer: ParsedAnswer = {
  bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  parse: times.get(parse) ?? [],
  engines: Object.fromEntries([...checks.keys()].map((name) => [name, answerOf(name)])) as {
    [N in EngineName]: EngineAnswer;
  },
};
console.log(JSON.stringify(answer));
