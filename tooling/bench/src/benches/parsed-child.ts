import { ENGINES, type Engine, type EngineName } from "../peers/all.ts";
import type { Check } from "../peers/peer.ts";
import { corpus } from "../corpus/corpus.ts";
import { rotated } from "../statistics.ts";

/** What the parent asks of the process that judges parsed records, and what that process answers. */
export interface ParsedRequest {
  readonly records: number;
  readonly rounds: number;
  readonly folder: string;
}
export interface ParsedAnswer {
  readonly bytes: number;
  readonly engines: Readonly<Record<EngineName, EngineAnswer>>;
}
export interface EngineAnswer {
  /** Microseconds of processor time for each record, by round: judging, and parsing the same records in between. */
  readonly times: readonly number[];
  readonly parse: readonly number[];
  /** How many records got a verdict that is not the true one. */
  readonly wrong: number;
}

const { records, rounds, folder } = JSON.parse(process.argv[2] ?? "") as ParsedRequest;
/** How many records are parsed and judged before the next are parsed: about 64 KiB, what a stream of Node delivers at a time. */
const BLOCK = 64;

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
/** A report on a faulty record explains it; what that costs is no part of what a valid one costs. */
const ofValid = new Set<EngineName>(names.filter((name) => name.startsWith("tipx validate")));
const good = lines.filter(({ valid }) => valid).map(({ text }) => text);
const answers = new Map(
  names.map((name) => [name, { times: [] as number[], parse: [] as number[], wrong: 0 }]),
);

for (let round = 0; round <= rounds; round++)
  for (const name of rotated(names, round)) {
    const check = checks.get(name) as Check;
    const answer = answers.get(name) as NonNullable<ReturnType<typeof answers.get>>;
    let [parsing, judging] = [0, 0];
    const judged = round > 0 && ofValid.has(name) ? good : texts;
    // The young garbage of one engine is not another's. A whole collection would also take away what V8 compiled for all.
    globalThis.gc?.({ type: "minor" });
    for (let from = 0; from < judged.length; from += BLOCK) {
      const block = judged.slice(from, from + BLOCK);
      let values: unknown[] = [];
      parsing += timed(() => {
        values = block.map((text): unknown => JSON.parse(text));
      });
      let verdicts: boolean[] = [];
      judging += timed(() => {
        verdicts = values.map(check);
      });
      if (round === 0)
        answer.wrong += verdicts.filter((verdict, n) => verdict !== lines[from + n]?.valid).length;
    }
    // In the first round V8 still compiles.
    if (round === 0) continue;
    answer.times.push(judging / judged.length);
    answer.parse.push(parsing / judged.length);
  }

const answer: ParsedAnswer = {
  bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  engines: Object.fromEntries(answers) as unknown as { [N in EngineName]: EngineAnswer },
};
console.log(JSON.stringify(answer));
