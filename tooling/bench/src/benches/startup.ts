import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { FULL, schemaOf } from "@tipx/fixtures";
import { getEntry, type EntryBase } from "@tipx/taxonomy";
import { corpus } from "../corpus/corpus.ts";
import { measure, program, type Command, type Cost } from "../measure.ts";
import { ajvStandalone } from "../peers/ajv.ts";
import { shapesOf } from "../peers/shape.ts";
import { atMost, figure, type Bar, type Bench, type Context, type Result } from "../result.ts";
import { median, rotated } from "../statistics.ts";

const NODE = "node alone";
/** The first verdicts of a fresh process: parsing the records, and judging them too. */
const PARSE = "1,000 records parsed";
const FIRST = "1,000 records parsed and judged";
const THOUSAND = 1000;
const OURS = { check: "tipx check", validate: "tipx validate" } as const;
const node = (name: string, ...args: readonly string[]): Command => ({
  command: [process.execPath, program(name), ...args],
});

/** The files of all scripts that a program loaded, as V8 lists them. */
function loaded(command: Command, folder: string): string[] {
  const coverage = path.join(folder, "coverage");
  mkdirSync(coverage, { recursive: true });
  const before = new Set(readdirSync(coverage));
  measure({ ...command, env: { NODE_V8_COVERAGE: coverage } }, folder);
  return readdirSync(coverage)
    .filter((name) => !before.has(name))
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(path.join(coverage, name), "utf8")) as { result: { url: string }[] }).result,
    )
    .flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
}

/** Modules that hold labels or definitions of concepts. */
function labelled(files: readonly string[]): string[] {
  const { label, definition } = getEntry("forms/debt-bondage") as EntryBase & {
    definition: EntryBase["label"];
  };
  const words = [label.km?.text, definition.en?.text].filter((text) => text !== undefined);
  if (words.length !== 2) throw new Error("the concept by which labels are known has lost its words");
  return files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return words.some((word) => text.includes(word));
  });
}

function labelBar(commands: ReadonlyMap<string, Command>, folder: string): Bar {
  const what = "library: label modules loaded before the first verdict";
  // A program that does load labels shows that they would be seen.
  if (labelled(loaded(node("start-labels.mjs"), folder)).length === 0)
    throw new Error("loaded labels are not seen");
  const seen = Object.values(OURS).flatMap((name) => {
    const command = commands.get(name);
    return command ? labelled(loaded(command, folder)) : [];
  });
  return {
    what,
    bar: "none",
    measured: seen.map((file) => path.basename(file)).join(", ") || "none",
    met: seen.length === 0,
  };
}

/** Milliseconds of processor time that a fresh process takes to parse texts: the first time, as there. */
function parseMs(texts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of texts) JSON.parse(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function run({ quick, folder, say }: Context): Promise<Result> {
  const record = path.join(folder, "record.json");
  writeFileSync(record, JSON.stringify(FULL["cooperation-request"]));
  const thousand = path.join(folder, "thousand.ndjson");
  const good = [...corpus(THOUSAND * 2)].filter(({ valid }) => valid).slice(0, THOUSAND);
  writeFileSync(thousand, good.map(({ text }) => `${text}\n`).join(""));
  const { file } = await ajvStandalone(shapesOf(schemaOf("producer", "all")), folder);
  const commands = new Map<string, Command>([
    [NODE, node("start-node.mjs", record)],
    [OURS.check, node("start-check.mjs", record)],
    [OURS.validate, node("start-validate.mjs", record)],
    [PARSE, node("start-thousand.mjs", thousand, "parse")],
    [FIRST, node("start-thousand.mjs", thousand, "judge")],
    ["zod 4, schema built", node("start-zod.mjs", record)],
    ["ajv standalone, tuned", node("start-ajv.mjs", record, file)],
  ]);
  const rounds = quick ? 7 : 21;
  say(`starting ${commands.size} programs ${rounds} times`);
  const costs = new Map<string, Cost[]>([...commands.keys()].map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, command] of rotated([...commands], round)) {
      const cost = measure(command, folder);
      // In the first round files come from the disk, later from memory.
      if (round > 0) costs.get(name)?.push(cost);
    }
  const over = (name: string): number =>
    median(
      (costs.get(name) ?? []).map(({ cpu }, round) => (cpu - (costs.get(NODE)?.[round]?.cpu ?? NaN)) * 1000),
    );
  /** Of each round what a program cost over bare Node, in parts of what bare Node cost. */
  const part = (name: string): number =>
    median((costs.get(name) ?? []).map(({ cpu }, n) => cpu / (costs.get(NODE)?.[n]?.cpu ?? NaN) - 1));
  /** What judging cost over parsing, in parts of the parsing that `JSON.parse` alone takes in this process. */
  const parsing = parseMs(good.map(({ text }) => text));
  const first = median(
    (costs.get(FIRST) ?? []).map(
      ({ cpu }, n) => ((cpu - (costs.get(PARSE)?.[n]?.cpu ?? NaN)) * 1000) / parsing,
    ),
  );
  const what = (name: string) =>
    `library: import to first verdict, CPU over bare Node ÷ bare Node's own, ${name}`;
  return {
    bars: [
      atMost(what(OURS.check), 0.13, part(OURS.check)),
      atMost(what(OURS.validate), 0.27, part(OURS.validate)),
      atMost("the first 1,000 verdicts of a fresh process ÷ parsing them", 4, first, 1),
      labelBar(commands, folder),
    ],
    tables: [
      {
        title: `Start-up: a process that judges one record, ${rounds} rounds`,
        head: ["program", "wall ms", "CPU ms", "CPU ms over node", "peak MB"],
        rows: [...costs].map(([name, found]) => [
          name,
          figure(median(found.map(({ wall }) => wall * 1000)), 1),
          figure(median(found.map(({ cpu }) => cpu * 1000)), 1),
          name === NODE ? "" : figure(over(name), 1),
          figure(median(found.map(({ memory }) => memory / 1e6)), 0),
        ]),
        notes: [
          "Milliseconds vary threefold between machines: the bars are parts of what bare Node takes. `validate` brings all rules, " +
            "what explains faults and what tells of both, most of it source that Node must read first.",
        ],
      },
    ],
  };
}

export const startup: Bench = {
  name: "startup",
  about: "import to first verdict; which modules that loads",
  run,
};
