import { createRequire } from "node:module";
import path from "node:path";
import { schemaFile } from "@tipx/fixtures";
import { writeCorpus, type CorpusFile } from "../corpus/file.ts";
import { measure, program, type Command, type Cost } from "../measure.ts";
import { atLeast, atMost, figure, type Bar, type Bench, type Context, type Result } from "../result.ts";
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

function barsOf(small: Measured, big: Measured): Bar[] {
  const size = `${big.corpus.records / 1000} k`;
  const cpu = (contender: Contender) => ratio(big.of(contender, "cpu"), big.of(PARSE_ONLY, "cpu"));
  const peak = median(big.of(TWO_LAYERS, "memory"));
  const growth = peak / median(small.of(TWO_LAYERS, "memory"));
  const disagreements = [...new Set([...small.disagreements, ...big.disagreements])];
  const limit = `NDJSON ${size} records, structure and vocabulary, one thread, CPU ÷ parse-only loop`;
  return [
    atMost(`${limit}, with the wasm matcher`, 0.5, cpu(TWO_LAYERS)),
    atMost(`${limit}, with the JS matcher`, 0.75, cpu(SCRIPT)),
    atMost(`the same, all four layers`, 1.4, cpu(ALL_LAYERS)),
    atLeast("wall clock against the sourcemeta CLI on the same file and schema", 8, ratio(big.of(SOURCEMETA, "wall"), big.of(TWO_LAYERS, "wall"))), // prettier-ignore
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
    return judged(corpus, quick ? 2 : 5, context);
  });
  const [small, big] = results as [Measured, Measured];
  return {
    bars: barsOf(small, big),
    tables: results.map((each) => ({
      title: `Whole process: ${each.corpus.records.toLocaleString("en")} lines of NDJSON, ${figure(each.corpus.bytes / 1e6, 0)} MB, ${each.of(PARSE_ONLY, "cpu").length} rounds`,
      head: ["program", "records/s", "MB/s", "wall s", "CPU s", "peak MB", "CPU ÷ parse only"],
      rows: each.rows(),
    })),
  };
}

export const ndjson: Bench = {
  name: "ndjson",
  about: "whole processes over files of 100 k and 500 k lines",
  run,
};
