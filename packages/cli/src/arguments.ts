import { parseArgs } from "node:util";
import { nearest } from "@tipx/taxonomy/nearest";
import type { Arguments, Command } from "./command.js";
import { brief } from "./escape.js";
import { UsageError } from "./usage-error.js";

/** The command line as a command declares it; anything else is a usage error that says what would do. */
export function readArguments(argv: readonly string[], options: Command["options"]): Arguments {
  const types = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? "string" : "boolean" }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types) as Record<string, { type: "string" | "boolean" }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, Object.keys(options)));
    if (!option.value && token.value !== undefined) throw new UsageError(`--${token.name} takes no value`);
    // `--lang --format json` forgot a value; a value that begins with a hyphen is written with "=".
    const forgotten =
      token.value === undefined ||
      (!token.inlineValue && token.value.length > 1 && token.value.startsWith("-"));
    if (option.value && forgotten) throw new UsageError(`--${token.name} needs a value: ${option.value}`);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  for (const [name, values] of given) checkChoices(name, values, options);
  return {
    positionals,
    has: (name) => given.has(name),
    text: (name) => given.get(name)?.at(-1),
    list: (name) => (given.get(name) ?? []).flatMap((value) => value.split(",")),
    count: (name, least) => readCount(name, given.get(name)?.at(-1), least),
  };
}

function unknownOption(raw: string, known: readonly string[]): string {
  const close = nearest(raw.replace(/^-+/, ""), known);
  return `there is no option ${brief(raw)}${close ? `; did you mean --${close}?` : ""}`;
}

function checkChoices(name: string, values: readonly string[], options: Command["options"]): void {
  const { choices, multiple } = options[name] ?? {};
  if (!choices) return;
  for (const value of multiple ? values.flatMap((text) => text.split(",")) : values)
    if (!choices.includes(value))
      throw new UsageError(`--${name} is one of ${choices.join(", ")}; not "${brief(value)}"`);
}

function readCount(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[0-9]{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} is a whole number of at least ${least}; not "${brief(text)}"`);
  return Number(text);
}
