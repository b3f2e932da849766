import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installAlone, packAll, type Alone, type Packed } from "../../src/alone/install.ts";
import { lowestNode, NODES } from "../../src/hosts.ts";
import { ROOT } from "../../src/pack.ts";
import { run, type Ended } from "../../src/run.ts";

const PATIENT = 300_000;
const required = process.env.TIPX_REQUIRE_JUDGES === "1";

let packed: Packed;
let project: Alone;
const at = (name: string): string => path.join(project.folder, name);
const bin = (): string => at("node_modules/tipx/bin/tipx.js");
const tipx = (...args: readonly string[]): Ended => run(at("node_modules/.bin/tipx"), args, project.folder);

beforeAll(() => {
  packed = packAll();
  project = installAlone("tipx", packed);
  for (const name of ["exchange.ndjson", "exchange.expected.ndjson"])
    copyFileSync(path.join(ROOT, "examples", name), at(name));
  writeInputs();
}, PATIENT);
afterAll(() => packed.remove());

/** The examples, in the shapes that the help pages and this file name. */
function writeInputs(): void {
  const faults = new Set(
    readFileSync(at("exchange.expected.ndjson"), "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { line: number }).line),
  );
  const lines = readFileSync(at("exchange.ndjson"), "utf8").split("\n").slice(0, 1000);
  const good = lines.filter((_, index) => !faults.has(index + 1)).slice(0, 40);
  const event = good
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .find(({ type }) => type === "event");
  if (!event) throw new Error("the examples have no event");
  writeFileSync(at("case.json"), good[0] ?? "");
  writeFileSync(at("cases.ndjson"), `${good.join("\n")}\n`);
  writeFileSync(at("cases.ndjson.gz"), gzipSync(`${good.join("\n")}\n`));
  writeFileSync(at("rule.json"), JSON.stringify({ ...event, period: { start: "2019-02", end: "2019-01" } }));
  writeFileSync(at("value.json"), JSON.stringify({ ...event, taxonomyVersion: "shown on a screen" }));
  writeFileSync(at("moved.json"), JSON.stringify({ ...event, realisedExploitation: ["forced-labor"] }));
}

const parses = (text: string): boolean => {
  JSON.parse(text);
  return true;
};
const everyLineParses = (text: string): boolean => text.trim().split("\n").every(parses);

/** What a run must end with, beside its exit code. */
interface Exercise {
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout?: (text: string) => boolean;
  /** A file that must be there afterwards. */
  readonly leaves?: string;
}
/** By option; of an option with choices, the exercise of each choice. */
type Exercises = Readonly<Record<string, readonly Exercise[] | ((choice: string) => readonly Exercise[])>>;

/** How the output of each format of a report is known. */
const REPORTS: Readonly<Record<string, (text: string) => boolean>> = {
  text: (text) => text.includes("period-order"),
  json: (text) => parses(text) && text.includes('"period-order"'),
  ndjson: (text) => everyLineParses(text) && text.includes('"period-order"'),
  sarif: (text) => (JSON.parse(text) as { version: string }).version === "2.1.0",
  junit: (text) => text.startsWith("<?xml") && text.includes("period-order"),
  problem: (text) => (JSON.parse(text) as { status: number }).status === 422,
  fhir: (text) => (JSON.parse(text) as { resourceType: string }).resourceType === "OperationOutcome",
  basic: (text) => (JSON.parse(text) as { valid: boolean }).valid === false,
};
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /period/i,
  km: /[\u1780-\u17ff]/,
  "zh-Hans": /[\u4e00-\u9fff]/,
};
const PLAIN: Readonly<Record<string, (text: string) => boolean>> = {
  text: (text) => text.length > 20,
  json: parses,
  ndjson: everyLineParses,
};

const judged = (code: number, ...args: readonly string[]): Exercise => ({
  args: ["validate", ...args],
  code,
});
/** A limit that these records keep, and one that they do not. */
const limit = (option: string, loose: string): Exercises => ({
  [option]: [judged(0, "cases.ndjson", `--${option}`, loose), judged(2, "cases.ndjson", `--${option}`, "0")],
});
const said = (
  known: Readonly<Record<string, (text: string) => boolean>>,
  choice: string,
): ((text: string) => boolean) => {
  const found = known[choice];
  if (!found) throw new Error(`nobody says how ${choice} is known: add it to this test`);
  return found;
};

const EXERCISES: Readonly<Record<string, Exercises>> = {
  validate: {
    format: (format) => [
      { ...judged(1, "rule.json", "--format", format), stdout: said(REPORTS, format) },
      // Where a rule is broken and messages are not in English, most is looked up.
      { ...judged(1, "rule.json", "--format", format, "--lang", "km"), stdout: said(REPORTS, format) },
    ],
    disclose: (choice) => [judged(1, "rule.json", "--disclose", choice)],
    lang: (lang) => [
      { ...judged(1, "rule.json", "--lang", lang), stdout: (text) => WORDS[lang]?.test(text) ?? false },
    ],
    // Rules are asked only of a record that was found right otherwise.
    layers: (layer) => [
      judged(0, "rule.json", "--layers", layer),
      judged(layer === "rules" ? 1 : 0, "rule.json", "--layers", `structure,vocabulary,${layer}`),
    ],
    type: (type) => [judged(type === "event" ? 0 : 1, "moved.json", "--type", type)],
    profile: (profile) => [judged(0, "cases.ndjson", "--profile", profile)],
    input: (input) => [judged(0, input === "json" ? "case.json" : "cases.ndjson", "--input", input)],
    "max-issues": [judged(1, "exchange.ndjson", "--max-issues", "1")],
    strict: [judged(1, "moved.json", "--strict"), judged(0, "moved.json")],
    rules: (profile) => [judged(1, "rule.json", "--rules", profile)],
    enable: [
      judged(1, "rule.json", "--enable", "name-script"),
      judged(2, "rule.json", "--enable", "no-such-rule"),
    ],
    disable: [
      judged(0, "rule.json", "--disable", "period-order"),
      judged(2, "rule.json", "--disable", "period-orders"),
    ],
    across: [judged(1, "exchange.ndjson", "--across"), judged(0, "cases.ndjson", "--across")],
    "out-valid": [{ ...judged(1, "exchange.ndjson", "--out-valid", "good.ndjson"), leaves: "good.ndjson" }],
    "out-invalid": [{ ...judged(1, "exchange.ndjson", "--out-invalid", "bad.ndjson"), leaves: "bad.ndjson" }],
    workers: [judged(1, "exchange.ndjson", "--workers", "2"), judged(1, "exchange.ndjson", "--workers", "1")],
    // Not a terminal; at one, below.
    "show-values": [judged(2, "rule.json", "--show-values")],
    ...limit("max-document", "1M"),
    ...limit("max-line", "1M"),
    ...limit("max-depth", "100"),
    ...limit("max-string", "1M"),
    ...limit("max-keys", "1000"),
    ...limit("max-items", "100000"),
    "max-unpacked": [judged(0, "cases.ndjson.gz", "--max-unpacked", "1M")],
    "max-ratio": [judged(0, "cases.ndjson.gz", "--max-ratio", "1000")],
  },
  show: {
    lang: [
      {
        args: ["show", "forms/forced-labour", "--lang", "km"],
        code: 0,
        stdout: (text) => WORDS.km?.test(text) ?? false,
      },
      { args: ["show", "instruments/kh-hts-law-2008#art-10", "--lang", "zh-Hans"], code: 0 },
      { args: ["show", "forms/no-such-form"], code: 1 },
    ],
    format: (format) => [
      { args: ["show", "forms/forced-labour", "--format", format], code: 0, stdout: said(PLAIN, format) },
    ],
  },
  search: {
    lang: [{ args: ["search", "强迫劳动", "--lang", "zh-Hans"], code: 0 }],
    format: (format) => [
      { args: ["search", "forced labor", "--format", format], code: 0, stdout: said(PLAIN, format) },
      { args: ["search", "qqqqqqqqqqq", "--format", format], code: 1 },
    ],
    limit: [{ args: ["search", "labour", "--limit", "2"], code: 0 }],
  },
  list: {
    lang: [
      { args: ["list", "forms", "--lang", "km"], code: 0, stdout: (text) => WORDS.km?.test(text) ?? false },
    ],
    format: (format) => [
      { args: ["list", "--format", format], code: 0, stdout: said(PLAIN, format) },
      { args: ["list", "instruments", "--format", format], code: 0, stdout: said(PLAIN, format) },
    ],
    coverage: [{ args: ["list", "--coverage"], code: 0, stdout: (text) => text.includes("forms") }],
    evidence: (kind) => [
      { args: ["list", "--evidence", kind], code: 0, stdout: (text) => text.startsWith(`${kind} `) },
    ],
  },
  export: {
    out: [{ args: ["export", "--format", "misp", "--out", "one"], code: 0, leaves: "one" }],
    format: (format) => [
      { args: ["export", "--format", format, "--out", `all/${format}`], code: 0, leaves: `all/${format}` },
    ],
    force: [{ args: ["export", "--format", "misp", "--out", "two", "--force"], code: 0, leaves: "two" }],
  },
};

/** The commands that the program's own help names. */
const commands = (): string[] =>
  [...tipx("help").stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)]
    .map(([, name]) => name ?? "")
    .filter((name) => name !== "help");

/** The options that a command's own help names, and those of them that take a value. */
function options(command: string): { name: string; takesValue: boolean }[] {
  const { stdout } = tipx(command, "--help");
  return [...stdout.matchAll(/^ {2}--([a-z-]+)(?: (\S+))?(?: {2,}|$)/gm)]
    .map(([, name = "", value]) => ({ name, takesValue: value !== undefined }))
    .filter(({ name }) => name !== "help");
}

/** What the program says that an option may be, when it is given something else. */
function choices(command: string, option: string): string[] {
  const { status, stderr } = tipx(command, `--${option}`, "no-such-choice");
  const [, list] = /is one of (.+?); not /.exec(stderr) ?? [];
  return status === 2 && list !== undefined ? list.split(", ") : [];
}

/** Exit code, output and files of a run are what the exercise says; and no run is ever a fault of ours. */
function done({ args, code, stdout, leaves }: Exercise): void {
  const ended = tipx(...args);
  const what = `tipx ${args.join(" ")}: ${ended.stderr}`;
  expect(ended.status, what).toBe(code);
  if (stdout) expect(stdout(ended.stdout), what).toBe(true);
  if (leaves !== undefined) expect(existsSync(at(leaves)), what).toBe(true);
}

test("every command that the help names is exercised, and every option of it", () => {
  expect(commands().sort()).toEqual(Object.keys(EXERCISES).sort());
  for (const command of commands())
    expect(
      options(command)
        .map(({ name }) => name)
        .sort(),
      command,
    ).toEqual(Object.keys(EXERCISES[command] ?? {}).sort());
});

describe.each(Object.keys(EXERCISES))("tipx %s, installed alone", (command) => {
  test.each(Object.entries(EXERCISES[command] ?? {}))(
    "--%s does its work",
    (option, exercises) => {
      const found = choices(command, option);
      if (typeof exercises === "function") {
        expect(found.length, "its choices").toBeGreaterThan(1);
        for (const choice of found) for (const each of exercises(choice)) done(each);
      } else {
        expect(found, "it has choices, each to be exercised").toEqual([]);
        for (const each of exercises) done(each);
      }
    },
    PATIENT,
  );

  test(
    "every example of its help page works",
    () => {
      const { stdout } = tipx(command, "--help");
      const examples = [...stdout.matchAll(/^ {2}(tipx .+?)(?: {2,}#.*)?$/gm)].map(([, each]) => each ?? "");
      expect(examples.length).toBeGreaterThan(0);
      rmSync(at("examples"), { recursive: true, force: true });
      mkdirSync(at("examples"));
      for (const each of ["case.json", "cases.ndjson"]) copyFileSync(at(each), at(`examples/${each}`));
      for (const example of examples) {
        const line = `PATH="${at("node_modules/.bin")}:$PATH"; ${example}`;
        const ended = run("sh", ["-c", line], at("examples"));
        expect(ended.status, `${example}: ${ended.stderr}`).toBe(0);
      }
    },
    PATIENT,
  );
});

test("every rule can be enabled and disabled by its id", () => {
  const { stderr } = tipx("validate", "case.json", "--enable", "no-such-rule-at-all");
  const [, list = ""] = /rules: (.+)$/m.exec(stderr) ?? [];
  const ids = list.split(", ");
  expect(ids.length).toBeGreaterThan(80);
  expect(ids).toContain("period-order");
  expect([0, 1]).toContain(tipx("validate", "case.json", "--enable", list.replaceAll(", ", ",")).status);
  expect(tipx("validate", "rule.json", "--disable", list.replaceAll(", ", ",")).status).toBe(0);
});

test("an input that cannot be read ends with 3, a wrong command line with 2, and both say why", () => {
  const missing = tipx("validate", "no-such-file.json");
  expect(missing.status).toBe(3);
  const wrong = tipx("validate", "--formats");
  expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
  expect(wrong.stderr).toContain("did you mean --format?");
  expect(tipx().status).toBe(2);
});

test("--show-values shows them at a terminal", () => {
  // util-linux has a program that is a terminal to another; elsewhere it takes other words.
  const command = `"${at("node_modules/.bin/tipx")}" validate value.json --show-values`;
  const ended =
    process.platform === "linux" ? run("script", ["-qec", command, "/dev/null"], project.folder) : undefined;
  expect(ended !== undefined || !required).toBe(true);
  if (ended) expect([ended.status, ended.stdout.includes('value: "shown on a screen"')]).toEqual([1, true]);
});

for (const { major, program } of NODES)
  test(
    program
      ? `on Node ${major} it works, or says which Node it needs`
      : `not run: there is no Node ${major} here`,
    () => {
      expect(program !== undefined || !required).toBe(true);
      if (!program) return;
      const [lowest, minor] = lowestNode(project.manifest);
      const on = (...args: string[]) => run(program, [bin(), ...args], project.folder);
      if (major < lowest) {
        for (const args of [["validate", "rule.json"], ["--version"], []]) {
          const { status, stdout, stderr } = on(...args);
          expect([status, stdout]).toEqual([2, ""]);
          expect(stderr).toMatch(/^tipx: Node [0-9.]+ is too old; install Node [0-9.]+ or newer\.\n$/);
          expect(stderr).toContain(`install Node ${lowest}.${minor}.`);
        }
        return;
      }
      expect(on("--version").stdout).toBe(`tipx ${project.manifest.version}\n`);
      expect(on("validate", "cases.ndjson").status).toBe(0);
      const found = on("validate", "rule.json");
      expect([found.status, found.stdout.includes("period-order")]).toEqual([1, true]);
      expect(on("validate", "exchange.ndjson", "--workers", "2", "--format", "sarif").status).toBe(1);
      expect(on("show", "forms/forced-labour", "--lang", "km").status).toBe(0);
      expect(on("export", "--format", "json-schema", "--out", `node-${major}`).status).toBe(0);
      expect(on("export", "--format", "release", "--out", `release-${major}`).status).toBe(0);
    },
    PATIENT,
  );
