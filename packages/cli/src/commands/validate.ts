import { isStdin, OutputError, validateFiles, type InputFormat, type ReportFilesOptions } from "@tipx/files";
import { LANGUAGES, type Language } from "@tipx/report";
import { FORMATS, type Format } from "@tipx/report/write";
import {
  codeBook,
  LAYERS,
  RECORD_TYPES,
  RULE_PROFILES,
  type Layer,
  type RuleId,
  type ValidateOptions,
} from "@tipx/validator";
import { nearest } from "@tipx/taxonomy/nearest";
import type { Arguments, Command } from "../command.js";
import { paintFor } from "../colour.js";
import { brief } from "../escape.js";
import { EXIT, type ExitCode } from "../exit.js";
import { flushed, type Io, say } from "../io.js";
import { UsageError } from "../usage-error.js";
import { LIMIT_OPTIONS, readLimits } from "../validate/limits.js";
import { progressFor } from "../validate/progress.js";
import { reporterFor } from "../validate/reporter.js";

/** Findings told apart in one record when only counts are disclosed: nobody reads them, so more than else. */
const COUNTED_PER_RECORD = 10_000;

export const validate: Command = {
  usage: "[FILES…|-] [options]",
  about: "judge records and say what to correct, without repeating what they hold",
  options: {
    format: {
      value: "FORMAT",
      choices: FORMATS,
      help:
        "text for people (default); json, one report; ndjson, a finding a line and the summary last;\n" +
        "sarif 2.1.0; junit XML; problem, RFC 9457; fhir, an OperationOutcome; basic, JSON Schema's output",
    },
    disclose: {
      value: "all|counts",
      choices: ["all", "counts"],
      help:
        "all (default) lists the findings; counts tells how many of each kind there are and no place,\n" +
        "for a reader who may know how good the data are but not where they are wrong",
    },
    lang: {
      value: LANGUAGES.join("|"),
      choices: LANGUAGES,
      help: "language of the messages (en); km and zh-Hans are drafts, which the report says",
    },
    layers: {
      value: "LAYER,…",
      choices: LAYERS,
      multiple: true,
      help: `which layers judge: ${LAYERS.join(", ")} (all)`,
    },
    type: {
      value: "TYPE",
      choices: RECORD_TYPES,
      help: "the type of record that is expected, such as referral; one of another type is not valid",
    },
    profile: {
      value: "producer|consumer",
      choices: ["producer", "consumer"],
      help: "what a sender must satisfy (default), or what a receiver may meet",
    },
    input: {
      value: "json|ndjson|auto",
      choices: ["json", "ndjson", "auto"],
      help: "what the inputs are; auto (default) tells by the name, else by the content",
    },
    "max-issues": { value: "N", help: "list at most so many findings and count the rest (1000)" },
    strict: { help: "exit with 1 for warnings, too" },
    rules: {
      value: "default|strict|public-release",
      choices: RULE_PROFILES,
      help:
        "default: the rules of every exchange; strict: also what a good record should have;\n" +
        "public-release: also what must not be published",
    },
    enable: { value: "RULE,…", multiple: true, help: "add rules by their id" },
    disable: { value: "RULE,…", multiple: true, help: "leave out rules by their id; the report says so" },
    across: {
      help: "compare the records of an input: find an id used twice, a reference to a record of another type",
    },
    "out-valid": { value: "FILE", help: "write the lines of valid records to FILE, byte for byte" },
    "out-invalid": { value: "FILE", help: "write the lines that are invalid or refused to FILE" },
    workers: {
      value: "N",
      help: "how many threads judge NDJSON at most; 1 starts no other thread (default: by size)",
    },
    "show-values": { help: "print the faulty value beside a finding; only at a terminal" },
    ...LIMIT_OPTIONS,
  },
  examples: [
    { command: "tipx validate case.json", about: "one record, or an array of them" },
    { command: "tipx validate cases.ndjson --format ndjson", about: "a record a line, a finding a line" },
    { command: "tipx validate - --format json < cases.ndjson", about: "what is piped in" },
    { command: "tipx validate case.json cases.ndjson --strict", about: "several files, one report" },
    { command: "tipx validate cases.ndjson --format sarif", about: "for a code-scanning service" },
    { command: "tipx validate cases.ndjson --disclose counts", about: "how many findings, and no place" },
    { command: "tipx validate case.json --lang km", about: "in Khmer" },
    {
      command: "tipx validate cases.ndjson --out-valid good.ndjson --out-invalid bad.ndjson",
      about: "good lines to one file, bad lines to another",
    },
    { command: "tipx validate case.json --rules strict", about: "your own data, before you send it" },
  ],
  notes: [
    "Files: .json holds one record or an array of records; .ndjson and .jsonl hold a record on each line; .gz is any of\n" +
      "these, packed. The standard input is recognised by its bytes: [ begins an array; a whole first line with more after\n" +
      "it is NDJSON, also where that line is damaged and those after it are not. Folders, devices and named pipes are refused;\n" +
      "send a pipe to the standard input.",
    "--out-valid and --out-invalid need NDJSON. At the end, once the report is written, each file gets its name, over a file\n" +
      "that has it, and only you may read it: all of them or none. When the run is stopped or fails (2, 70, a signal), no file\n" +
      "is written. Blank lines are left out.",
    "Rules: strict and public-release are the default rules and more. public-release refuses records about persons, small\n" +
      "cells and free text. @tipx/rules/rules.json lists every rule. The option --strict does not choose rules: with it,\n" +
      "warnings count, too.",
    "Reports name inputs by their number, from 0, in the order given. Only text for people shows file names.",
  ],
  async run(args, io) {
    const names = readNames(args, io);
    const format = (args.text("format") ?? "text") as Format;
    const disclose = args.text("disclose") === "counts" ? "counts" : "all";
    if (args.has("show-values")) checkShowValues(format, disclose, io);
    const maxIssues = args.count("max-issues", 0) ?? 1000;
    const workers = args.count("workers", 1);
    const { limits, unpack } = readLimits(args);
    const across = args.has("across");
    if (across && (workers ?? 1) > 1) throw new UsageError("--across needs one thread; leave --workers out");
    const asked = args.text("input");
    const routes = readRoutes(args);
    const strict = args.has("strict");
    const reporter = await reporterFor(format, {
      names,
      maxIssues,
      disclose,
      lang: (args.text("lang") ?? "en") as Language,
      showValues: args.has("show-values"),
      paint: paintFor(io),
      io,
    });
    const progress = progressFor(io);
    if (routes) {
      io.outlivesReader = true;
      io.guardOutputs?.();
    }
    await judged(names, {
      ...readOptions(args, disclose),
      ...(asked === "json" || asked === "ndjson" ? { format: asked satisfies InputFormat } : {}),
      ...(names.some(isStdin) ? { stdin: io.stdin } : {}),
      ...(routes ? { routes } : {}),
      limits,
      unpack,
      across,
      maxIssues,
      disclose,
      threads: workers ?? "auto",
      ownsProcess: true,
      onProgress: ({ records }) => progress.show(records),
      onInput(result) {
        if (result.isRefused) raise(io, EXIT.refused);
        if (result.hasChanged)
          say(io, "a file changed while it was read; it was judged up to where it ended when it was opened");
        reporter.input?.(result);
      },
      onVerdict(verdict) {
        if (verdict.outcome !== "valid" || (strict && verdict.warnings > 0)) raise(io, EXIT.findings);
        if (verdict.issues.some(({ code }) => code === "internal-error")) raise(io, EXIT.internal);
        return reporter.take?.(verdict);
      },
      // First the report: where it cannot be written, no file of lines gets its name.
      async onReport(report) {
        progress.end();
        await reporter.end(report);
        await flushed(io);
      },
    });
    if (io.exitCode === EXIT.internal)
      say(io, "internal error: some records were not judged; please report it, never the data");
    return io.exitCode;
  },
};

/** The first words of the error for a number of threads. Only the library knows how many the machine can use. */
const THREADS = "threads ";

/** Judges the files. An output that cannot be used is a usage error, and so is a number of threads. */
async function judged(names: readonly string[], options: ReportFilesOptions): Promise<void> {
  try {
    await validateFiles(names, options);
  } catch (error) {
    if (error instanceof OutputError) throw new UsageError(error.textFor(`--out-${error.output}`));
    if (error instanceof RangeError && error.message.startsWith(THREADS))
      throw new UsageError(`--workers ${error.message.slice(THREADS.length)}`);
    throw error;
  }
}

/** The highest wins; never lowered. */
function raise(io: Io, code: ExitCode): void {
  if (code > io.exitCode) io.exitCode = code;
}

function readNames({ positionals }: Arguments, io: Io): readonly string[] {
  if (positionals.filter(isStdin).length > 1)
    throw new UsageError("the standard input can be read only once");
  if (positionals.length > 0) return positionals;
  if (io.stdin.isTTY)
    throw new UsageError("name the files to judge, or pipe records in (see tipx validate --help)");
  return ["-"];
}

/** The files that lines are to go to; undefined when none was named. */
function readRoutes(args: Arguments): ReportFilesOptions["routes"] {
  const [valid, invalid] = [args.text("out-valid"), args.text("out-invalid")];
  if (valid === undefined && invalid === undefined) return undefined;
  return { ...(valid !== undefined && { valid }), ...(invalid !== undefined && { invalid }) };
}

function readOptions(args: Arguments, disclose: "all" | "counts"): ValidateOptions {
  const layers = args.list("layers") as readonly Layer[];
  const rules = readChoice(args);
  const type = RECORD_TYPES.find((each) => each === args.text("type"));
  if (type !== undefined && layers.length > 0 && !layers.includes("structure"))
    throw new UsageError("--type needs the layer structure; add it to --layers");
  const maxIssues = args.count("max-issues", 0);
  return {
    profile: args.text("profile") === "consumer" ? "consumer" : "producer",
    ...(layers.length > 0 ? { layers } : {}),
    ...(rules ? { rules } : {}),
    ...(type ? { type } : {}),
    // Whoever asks for more findings means also those of one record.
    ...(disclose === "counts"
      ? { maxIssuesPerRecord: COUNTED_PER_RECORD }
      : maxIssues === undefined
        ? {}
        : { maxIssuesPerRecord: Math.max(1, maxIssues) }),
  };
}

function readChoice(args: Arguments): ValidateOptions["rules"] {
  const profile = RULE_PROFILES.find((each) => each === args.text("rules"));
  const [enable, disable] = [args.list("enable"), args.list("disable")];
  if (enable.length + disable.length > 0) checkRules([...enable, ...disable]);
  const both = enable.find((id) => disable.includes(id));
  if (both !== undefined) throw new UsageError(`--enable and --disable both name ${both}`);
  if (profile === undefined && enable.length + disable.length === 0) return undefined;
  return { ...(profile && { profile }), enable: enable as RuleId[], disable: disable as RuleId[] };
}

function checkRules(named: readonly string[]): void {
  const ids = Object.entries(codeBook.codes).flatMap(([id, { layer }]) => (layer === "rules" ? [id] : []));
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const close = nearest(unknown, ids);
  throw new UsageError(
    `there is no rule "${brief(unknown)}"; ${close ? `did you mean ${close}?` : `rules: ${ids.join(", ")}`}`,
  );
}

/** A value on a screen is seen by who sits there; in a file or a log it stays. */
function checkShowValues(format: Format, disclose: "all" | "counts", io: Io): void {
  if (!io.stdout.isTTY || !io.stdin.isTTY)
    throw new UsageError(
      "--show-values works only at a terminal: a file or a log would keep what the records hold",
    );
  if (format !== "text") throw new UsageError("--show-values works only with --format text");
  if (disclose === "counts") throw new UsageError("--show-values and --disclose counts exclude each other");
}
