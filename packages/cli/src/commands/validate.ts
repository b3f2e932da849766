import { LAYERS, type Layer, type RuleProfile, type ValidateOptions } from "@tipx/validator";
import type { Arguments, Command } from "../command.js";
import { paintFor } from "../colour.js";
import { brief } from "../escape.js";
import { EXIT, type ExitCode } from "../exit.js";
import { judge } from "../input/judge.js";
import type { Kind } from "../input/kind.js";
import { isStdin } from "../input/source.js";
import { type Io, say } from "../io.js";
import { nearest } from "../nearest.js";
import { UsageError } from "../usage-error.js";
import { progressFor } from "../validate/progress.js";
import { reporterFor, type Format } from "../validate/reporter.js";
import { readRules } from "../validate/rules.js";

const RULE_PROFILES = ["default", "strict", "public-release"] as const satisfies readonly RuleProfile[];
const FORMATS = ["text", "json", "ndjson"] as const satisfies readonly Format[];

export const validate: Command = {
  usage: "[FILES…|-] [options]",
  about: "judge records and say what to mend, without repeating what they hold",
  options: {
    format: {
      value: "text|json|ndjson",
      choices: FORMATS,
      help: "for people (default); one report; or a finding a line and the summary last",
    },
    layers: {
      value: "LAYER,…",
      choices: LAYERS,
      multiple: true,
      help: `which layers judge: ${LAYERS.join(", ")} (all)`,
    },
    profile: {
      value: "producer|consumer",
      choices: ["producer", "consumer"],
      help: "what a sender must satisfy (default), or what a receiver may meet",
    },
    input: {
      value: "json|ndjson|auto",
      choices: ["json", "ndjson", "auto"],
      help: "what the inputs are; auto (default) goes by name, then by content",
    },
    "max-issues": { value: "N", help: "list at most so many findings and count the rest (1000)" },
    strict: { help: "warnings, too, make the exit code 1" },
    rules: {
      value: "default|strict|public-release",
      choices: RULE_PROFILES,
      help: "which rules judge: those of every exchange (default), picky ones too, or what all may see",
    },
    enable: { value: "RULE,…", multiple: true, help: "add rules by their id" },
    disable: { value: "RULE,…", multiple: true, help: "leave out rules by their id; the report says so" },
    workers: { value: "N", help: "accepted for scripts to come; one thread does the work today" },
    "show-values": { help: "print the faulty value beside a finding; only at a terminal" },
  },
  examples: [
    { command: "tipx validate case.json", about: "one record, or an array of them" },
    { command: "tipx validate cases.ndjson --format ndjson", about: "a record a line, a finding a line" },
    { command: "tipx validate - --format json < cases.ndjson", about: "what is piped in" },
    { command: "tipx validate case.json cases.ndjson --strict", about: "several files, one report" },
    { command: "tipx validate case.json --rules strict", about: "before one's own data leaves" },
  ],
  notes: [
    "Files: .json is one record or an array of them, .ndjson and .jsonl a record a line, .gz either of these packed.\n" +
      "What is piped in is told by its bytes: [ begins an array, a complete first line with more after it is NDJSON.\n" +
      "Folders, devices and named pipes are refused; send a pipe to the standard input.",
    "Rules: strict asks for what a good record should have and an exchange can do without; public-release refuses what\n" +
      "must not be published: records about persons, small cells, free text. Each is the default rules and more; rules.json\n" +
      "of @tipx/validator lists them, and --strict is another thing: with it warnings, too, count.",
    "Reports name inputs by their number, from 0, in the order given; only text for people shows file names.",
  ],
  async run(args, io) {
    const names = readNames(args, io);
    const format = (args.text("format") ?? "text") as Format;
    if (args.has("show-values")) checkShowValues(format, io);
    const maxIssues = args.count("max-issues", 0) ?? 1000;
    args.count("workers", 1);
    const options = readOptions(args);

    const reporter = reporterFor(format, {
      names,
      maxIssues,
      showValues: args.has("show-values"),
      paint: paintFor(io),
      io,
    });
    const progress = progressFor(io);
    const strict = args.has("strict");
    const asked = args.text("input");
    const kind = asked === "json" || asked === "ndjson" ? (asked satisfies Kind) : undefined;
    await judge({
      names,
      kind,
      options,
      io,
      refused: () => raise(io, EXIT.refused),
      take(verdict) {
        if (verdict.outcome !== "valid" || (strict && verdict.warnings > 0)) raise(io, EXIT.findings);
        if (verdict.issues.some(({ code }) => code === "internal-error")) raise(io, EXIT.internal);
        progress.step();
        return reporter.take(verdict);
      },
    });
    progress.end();
    await reporter.end();
    if (io.exitCode === EXIT.internal)
      say(io, "internal error: some records were not judged; please report it, never the data");
    return io.exitCode;
  },
};

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

function readOptions(args: Arguments): ValidateOptions {
  const layers = args.list("layers") as readonly Layer[];
  const rules = readChoice(args);
  const maxIssues = args.count("max-issues", 0);
  return {
    profile: args.text("profile") === "consumer" ? "consumer" : "producer",
    ...(layers.length > 0 ? { layers } : {}),
    ...(rules ? { rules } : {}),
    // Whoever asks for more findings means also those of one record.
    ...(maxIssues === undefined ? {} : { maxIssuesPerRecord: Math.max(1, maxIssues) }),
  };
}

function readChoice(args: Arguments): ValidateOptions["rules"] {
  const profile = RULE_PROFILES.find((each) => each === args.text("rules"));
  const [enable, disable] = [args.list("enable"), args.list("disable")];
  if (enable.length + disable.length > 0) checkRules([...enable, ...disable]);
  const both = enable.find((id) => disable.includes(id));
  if (both !== undefined) throw new UsageError(`--enable and --disable both name ${both}`);
  if (profile === undefined && enable.length + disable.length === 0) return undefined;
  return { ...(profile && { profile }), enable, disable };
}

function checkRules(named: readonly string[]): void {
  const ids = readRules().map(({ id }) => id);
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const close = nearest(unknown, ids);
  throw new UsageError(
    `there is no rule "${brief(unknown)}"; ${close ? `did you mean ${close}?` : `rules: ${ids.join(", ")}`}`,
  );
}

/** A value on a screen is seen by who sits there; in a file or a log it stays. */
function checkShowValues(format: Format, io: Io): void {
  if (!io.stdout.isTTY || !io.stdin.isTTY)
    throw new UsageError(
      "--show-values works only at a terminal: a file or a log would keep what the records hold",
    );
  if (format !== "text") throw new UsageError("--show-values works only with --format text");
}
