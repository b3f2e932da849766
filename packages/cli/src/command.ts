import type { ExitCode } from "./exit.js";
import type { Io } from "./io.js";

export interface Option {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  /** The only values accepted. */
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly multiple?: boolean;
  readonly help: string;
}

export interface Example {
  /** Works where `case.json` and `cases.ndjson` are files of records. Run by a test. */
  readonly command: string;
  readonly about: string;
}

export interface Arguments {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  /** The last value given. */
  text(name: string): string | undefined;
  /** Every value given, lists split at commas. */
  list(name: string): readonly string[];
  /** A whole number of at least `least`. */
  count(name: string, least: number): number | undefined;
}

export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly [Example, ...Example[]];
  /** Lines after the options: exit codes, what the words mean. */
  readonly notes?: readonly string[];
  run(args: Arguments, io: Io): Promise<ExitCode>;
}

/** A command is loaded only when it is called: validating loads no labels. */
export interface CommandEntry {
  readonly summary: string;
  load(): Promise<Command>;
}
