import { createRequire } from "node:module";
import path from "node:path";
import { schemaFile } from "@tipx/fixtures";
import { writeCorpus, type CorpusFile } from "../corpus/file.ts";
import { measure, program, type Command, type Cost } from "../measure.ts";
import {
  atMost,
  figure,
  ratioAtLeast,
  ratioAtMost,
  type Bar,
  type Bench,
  type Context,
  type Result,
} from "../result.ts";
import { median, ratio, rotated } from "../statistics.ts";

const require = createRequire(import.meta.url);
const beside = (name: string, file: string) =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
const TIPX = path.join(path.dirname(require.resolve("tipx/package.json")), "bin/tipx.js");

/** A program that reads a file of records. */
interface Contender {
  readonly name: string;
  readonly command: (file: string) => Command;
  /** Reads from its output how many records it found valid. Absent where the program judges nothing. */
  readonly valid?: (cost: Cost) => number | undefined;
}

const tipx = (name: string, options: readonly string[], node: readonly string[] = []): Contender => ({
  name,
  command: (file) => ({
    command: [
      process.execPath,
      ...node,
      TIPX,
      "validate",
      file,
      "--workers",
      "1",
      "--format",
      "json",
      ...options,
    ],
    exits: [1],
  }),
  valid: ({ stdout }) => (JSON.parse(stdout) as { summary: { valid: number } }).summary.valid,
});
const LAYERS = ["--layers", "structure,vocabulary"];
/** Options of Node that take WebAssembly away, as a policy can: the command then uses the matcher in JavaScript. */
const WITHOUT_WASM = ["--import", "data:text/javascript,delete globalThis.WebAssembly"];

const PARSE_ONLY: Contender = {
  name: "parse only",
  command: (file) => ({ command: [process.execPath, program("parse-only.mjs"), file] }),
};
const TWO_LAYERS = tipx("tipx, structure and vocabulary", LAYERS);
const SCRIPT = tipx("the same without WebAssembly", LAYERS, WITHOUT_WASM);
const ALL_LAYERS = tipx("tipx, all layers", []);
const READLINE_ZOD: Contender = {
  name: "readline + zod 4",
  command: (file) => ({ command: [process.execPath, program("readline-zod.mjs"), file] }),
  valid: ({ stdout }) => (JSON.parse(stdout) as { valid: number }).valid,
};
const SOURCEMETA: Contender = {
  name: "sourcemeta CLI, `--fast`",
  command: (file) => ({
    command: [
      process.execPath,
      beside("@sourcemeta/jsonschema", "npm/cli.js"),
      "validate",
      schemaFile("producer", "all"),
      file,
      "--fast",
      "--continue",
    ],
    exits: [2],
  }),
  valid: ({ stderr }) => Number(/^[0-9]+ validated, ([0-9]+) passed/m.exec(stderr.slice(-200))?.[1]),
};
export const CONTENDERS = [PARSE_ONLY, TWO_LAYERS, SCRIPT, ALL_LAYERS, READLINE_ZOD, SOURCEMETA];

class Measured {
  private readonly costs = new Map<Contender, Cost[]>();
  readonly disagreements: string[] = [];

  constructor(readonly corpus: CorpusFile) {}

  take(contender: Contender, { stdout, stderr, ...cost }: Cost): void {
    const valid = contender.valid?.({ stdout, stderr, ...cost });
    if (contender.valid && valid !== this.corpus.valid)
      this.disagreements.push(
        `${contender.name}: ${String(valid)} of ${this.corpus.records} valid, not ${this.corpus.valid}`,
      );
    const known = this.costs.get(contender) ?? [];
    known.push({ ...cost, stdout: "", stderr: "" });
    this.costs.set(contender, known);
  }

  of(contender: Contender, what: "wall" | "cpu" | "memory"): readonly number[] {
    return (this.costs.get(contender) ?? []).map((cost) => cost[what]);
  }

  rows(): string[][] {
    return [...this.costs.keys()].map((contender) => {
      const wall = median(this.of(contender, "wall"));
      const { records, bytes } = this.corpus;
      return [
        contender.name,
        Math.round(records / wall).toLocaleString("en"),
        figure(bytes / wall / 1e6, 0),
        figure(wall),
        figure(median(this.of(contender, "cpu"))),
        figure(median(this.of(contender, "memory")) / 1e6, 0),
        figure(ratio(this.of(contender, "cpu"), this.of(PARSE_ONLY, "cpu"))),
      ];
    });
  }
}

/** Runs each program on the file, in turn, for the given number of rounds. */
export function judged(corpus: CorpusFile, rounds: number, { folder, say }: Context): Measured {
  const found = new Measured(corpus);
  for (let round = 0; round < rounds; round++)
    for (const contender of rotated(CONTENDERS, round)) {
      say(`${corpus.records} records, round ${round + 1} of ${rounds}: ${contender.name}`);
      found.take(contender, measure(contender.command(corpus.file), folder));
    }
  return found;
}

/** What one file costs the command against what another of as many records does, in rounds that take turns. */
function compared(
  files: readonly [CorpusFile, CorpusFile],
  rounds: number,
  { folder, say }: Context,
): readonly [readonly Cost[], readonly Cost[]] {
  const costs: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const which of rotated([0, 1] as const, round)) {
      const { file, records, valid } = files[which];
      say(`${path.basename(file)}, round ${round + 1} of ${rounds}`);
      const cost = measure({ ...ALL_LAYERS.command(file), exits: [valid === records ? 0 : 1] }, folder);
      const seen = ALL_LAYERS.valid?.(cost);
      if (seen !== valid) throw new Error(`the command finds ${String(seen)} records valid, not ${valid}`);
      costs[which].push({ ...cost, stdout: "", stderr: "" });
    }
  return costs;
}

const cpuOf = (costs: readonly Cost[]): readonly number[] => costs.map(({ cpu }) => cpu);

/** What faulty records cost, and what a JSON array does, against good ones and against lines. */
function otherFiles(context: Context): Result {
  const { quick, folder, say } = context;
  const records = quick ? 20_000 : 200_000;
  const rounds = quick ? 3 : 7;
  say(`writing ${records} records three times`);
  const usual = writeCorpus(folder, records);
  const good = writeCorpus(folder, records, { faulty: 0 });
  const array = writeCorpus(folder, records, { form: "array" });
  const [faulty, clean] = compared([usual, good], rounds, context);
  const [asArray, asLines] = compared([array, usual], rounds, context);
  const peak = median(asArray.map(({ memory }) => memory));
  const size = `${figure(array.bytes / 1e6, 0)} MB`;
  const row = (what: string, costs: readonly Cost[]) => [
    what,
    figure(median(costs.map(({ wall }) => wall))),
    figure(median(cpuOf(costs))),
    figure(median(costs.map(({ memory }) => memory)) / 1e6, 0),
  ];
  return {
    bars: [
      ratioAtMost(
        "a file with 2 % faulty records ÷ the same without, all layers, CPU",
        1.2,
        cpuOf(faulty),
        cpuOf(clean),
      ),
      ratioAtMost(
        `a JSON array of ${size} ÷ the same records as NDJSON, all layers, CPU`,
        1.3,
        cpuOf(asArray),
        cpuOf(asLines),
      ),
      atMost(`its peak memory`, 120, peak / 1e6, 0, " MB"),
    ],
    tables: [
      {
        title: `Other files of ${records.toLocaleString("en")} records, all layers, ${rounds} rounds`,
        head: ["file", "wall s", "CPU s", "peak MB"],
        rows: [
          row("NDJSON without a fault", clean),
          row("NDJSON, one line in fifty faulty", faulty),
          row("the same as one JSON array", asArray),
          row("the same as NDJSON, in turn with it", asLines),
        ],
      },
    ],
  };
}

function barsOf(small: Measured, big: Measured): Bar[] {
  const size = `${big.corpus.records / 1000} k`;
  const cpu = (what: string, bar: number, contender: Contender) =>
    ratioAtMost(what, bar, big.of(contender, "cpu"), big.of(PARSE_ONLY, "cpu"));
  const peak = median(big.of(TWO_LAYERS, "memory"));
  const growth = peak / median(small.of(TWO_LAYERS, "memory"));
  const disagreements = [...new Set([...small.disagreements, ...big.disagreements])];
  const limit = `NDJSON ${size} records, structure and vocabulary, one thread, CPU ÷ parse-only loop`;
  return [
    cpu(`${limit}, with the wasm matcher`, 0.5, TWO_LAYERS),
    cpu(`${limit}, with the JS matcher`, 0.67, SCRIPT),
    cpu(`the same, all four layers`, 1.15, ALL_LAYERS),
    ratioAtLeast("wall clock against the sourcemeta CLI on the same file and schema", 20, big.of(SOURCEMETA, "wall"), big.of(TWO_LAYERS, "wall")), // prettier-ignore
    atMost(`peak memory at ${size} records`, 100, peak / 1e6, 0, " MB"),
    atMost(`its growth from ${small.corpus.records / 1000} k`, 1.4, growth),
    {
      what: "programs that count other records valid than were made so",
      bar: "none",
      measured: disagreements.join("; ") || "none",
      met: disagreements.length === 0,
    },
  ];
}

async function run(context: Context): Promise<Result> {
  const { quick, folder, say } = context;
  const sizes = quick ? [20_000, 100_000] : [100_000, 500_000];
  const results = sizes.map((records) => {
    say(`writing ${records} records`);
    const corpus = writeCorpus(folder, records);
    return judged(corpus, quick ? 2 : 6, context);
  });
  const [small, big] = results as [Measured, Measured];
  const others = otherFiles(context);
  return {
    bars: [...barsOf(small, big), ...others.bars],
    tables: [
      ...results.map((each) => ({
        title: `Whole process: ${each.corpus.records.toLocaleString("en")} lines of NDJSON, ${figure(each.corpus.bytes / 1e6, 0)} MB, ${each.of(PARSE_ONLY, "cpu").length} rounds`,
        head: ["program", "records/s", "MB/s", "wall s", "CPU s", "peak MB", "CPU ÷ parse only"],
        rows: each.rows(),
      })),
      ...others.tables,
    ],
  };
}

export const ndjson: Bench = {
  name: "ndjson",
  about: "whole processes over files of 100 k and 500 k lines",
  run,
};
