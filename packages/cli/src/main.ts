import { nearest } from "@tipx/taxonomy/nearest";
import { readArguments } from "./arguments.js";
import { COMMANDS } from "./commands.js";
import { brief } from "./escape.js";
import { EXIT, type ExitCode } from "./exit.js";
import { commandHelp, overview } from "./help.js";
import { type Io, print, say } from "./io.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

/** One run: the command line in, an exit code out. A usage error is said here; any other error is a fault of ours. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(io, error.message);
    return EXIT.usage;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) {
    io.stderr.write(overview(COMMANDS));
    return EXIT.usage;
  }
  if (name === "--version" || name === "-v") return printed(io, `tipx ${version()}\n`);
  if (["help", "--help", "-h"].includes(name)) return help(rest, io);

  const command = await load(name);
  if (asksForHelp(rest)) return printed(io, commandHelp(name, command));
  const args = (() => {
    try {
      return readArguments(rest, command.options);
    } catch (error) {
      throw error instanceof UsageError
        ? new UsageError(`${error.message} (see tipx ${name} --help)`)
        : error;
    }
  })();
  return command.run(args, io);
}

async function help([name]: readonly string[], io: Io): Promise<ExitCode> {
  return printed(io, name === undefined ? overview(COMMANDS) : commandHelp(name, await load(name)));
}

async function load(name: string) {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return entry.load();
  const close = nearest(name, [...Object.keys(COMMANDS), "help"]);
  throw new UsageError(
    `there is no command "${brief(name)}"${close ? `; did you mean tipx ${close}?` : ""} (see tipx help)`,
  );
}

/** Everything after `--` is a file name, even `--help`. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === "--help" || word === "-h");
}

async function printed(io: Io, text: string): Promise<ExitCode> {
  await print(io, text);
  return EXIT.ok;
}
