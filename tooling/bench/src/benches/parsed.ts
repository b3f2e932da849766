import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ENGINES, versionOf, type Engine, type EngineName } from "../peers/all.ts";
import {
  figure,
  ratioAtLeast,
  ratioAtMost,
  type Bar,
  type Bench,
  type Context,
  type Result,
} from "../result.ts";
import { median, ratio } from "../statistics.ts";
import type { EngineAnswer, ParsedAnswer, ParsedRequest } from "./parsed-child.ts";

const CHILD = fileURLToPath(new URL("parsed-child.ts", import.meta.url));
const OURS: EngineName = "tipx check";
/** How many times as fast as the fastest peer our check must be. */
const FASTER = 3;

/** A report on a valid parsed object ÷ `JSON.parse` of it, at most. */
const REPORTS: readonly (readonly [EngineName, number])[] = [
  ["tipx validateParsed, two layers", 0.8],
  ["tipx validateParsed, all layers", 1.5],
  ["tipx validate, two layers", 1.2],
  ["tipx validate, all layers", 2],
];

function measured(request: ParsedRequest): ParsedAnswer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", CHILD, JSON.stringify(request)],
    { encoding: "utf8", cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  );
  if (status !== 0) throw new Error(`judging parsed records failed: ${stderr.slice(-1000)}`);
  return JSON.parse(stdout) as ParsedAnswer;
}

function barsOf({ engines }: ParsedAnswer): Bar[] {
  const ours = engines[OURS];
  const limit = "structure + vocabulary of a parsed object ÷ `JSON.parse` of it";
  const peers = (Object.entries(ENGINES) as [EngineName, Engine][]).filter(([, { package: of }]) => of);
  const slower = (name: EngineName) => ratio(engines[name].times, ours.times);
  const fastest = peers.map(([name]) => name).reduce((a, b) => (slower(a) <= slower(b) ? a : b));
  return [
    ratioAtMost(limit, 0.5, ours.times, ours.parse),
    ratioAtLeast(
      `the same against the fastest peer of this run, ${fastest}`,
      FASTER,
      engines[fastest].times,
      ours.times,
    ),
    ...REPORTS.map(([name, bar]) =>
      ratioAtMost(
        `${name}, of a valid parsed object ÷ \`JSON.parse\` of it`,
        bar,
        engines[name].times,
        engines[name].parse,
      ),
    ),
  ];
}

async function run({ quick, folder, say }: Context): Promise<Result> {
  const request = { records: 20_000, rounds: quick ? 4 : 12, folder };
  say(`judging ${request.records} parsed records, ${request.rounds} rounds`);
  const answer = measured(request);
  const { engines, bytes } = answer;
  const parse = Object.values(engines).flatMap((engine) => engine.parse);
  const row = (
    name: string,
    { times, parse }: Pick<EngineAnswer, "times" | "parse">,
    wrong: string,
    note: string,
    version: string,
  ) => [
    name,
    version,
    figure(median(times), 1),
    Math.round(1e6 / median(times)).toLocaleString("en"),
    figure(ratio(times, parse)),
    wrong,
    note,
  ];
  const rows = (Object.entries(ENGINES) as [EngineName, Engine][]).map(([name, { note, package: of }]) => {
    const found = engines[name];
    return row(name, found, String(found.wrong), note, of === undefined ? "" : versionOf(of));
  });
  const wrong = Object.entries(engines).flatMap(([name, found]) => (found.wrong > 0 ? [name] : []));
  return {
    bars: [
      ...barsOf(answer),
      {
        what: `engines that see one of ${request.records} parsed records otherwise than it was made`,
        bar: "none",
        measured: wrong.length === 0 ? "none" : wrong.join(", "),
        met: wrong.length === 0,
      },
    ],
    tables: [
      {
        title: `Parsed objects: ${request.records.toLocaleString("en")} records of ${Math.round(bytes / request.records)} bytes, ${request.rounds} rounds`,
        head: ["engine", "version", "µs", "records/s", "÷ JSON.parse", "wrong verdicts", "set up"],
        rows: [row("`JSON.parse`", { times: parse, parse }, "", "the unit", ""), ...rows],
        notes: [
          "Reports are measured on the valid records, and all engines judge the others, too, in the round that does not count.",
          "Processor time, median of the rounds after the first; ratios are medians of the ratios of each round. *Wrong* counts against how the records were made.",
        ],
      },
    ],
  };
}

export const parsed: Bench = {
  name: "parsed",
  about: "parsed objects, in one process, against the peers",
  run,
};
