import type { Command, CommandEntry } from "./command.js";

const EXIT_CODES = `Exit codes: 0 nothing to report, 1 findings (or nothing found), 2 the command line is wrong,
            3 an input could not be read or was refused as a whole, 70 a fault in tipx.`;

/** What tipx can do. */
export function overview(commands: Readonly<Record<string, CommandEntry>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]): [string, string] => [name, summary]);
  return [
    "tipx: the trafficking in persons exchange from the command line",
    "",
    "Usage: tipx COMMAND [options]",
    "",
    table([...rows, ["help [COMMAND]", "this page, or the page of a command"]]),
    "",
    "Every command has --help with examples. tipx --version tells the version, which tool, vocabulary and schemas share.",
    "A report never repeats what a record holds. Nothing is sent anywhere.",
    "",
    EXIT_CODES,
    "",
  ].join("\n");
}

/** How one command is used. */
export function commandHelp(name: string, { about, usage, options, examples, notes = [] }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]): [string, string] => [
    value ? `--${option} ${value}` : `--${option}`,
    help,
  ]);
  return [
    `tipx ${name}: ${about}`,
    "",
    `Usage: tipx ${name} ${usage}`,
    "",
    "Options:",
    table([...rows, ["--help", "this page"]]),
    "",
    "Examples:",
    table(examples.map(({ command, about: aim }) => [command, `# ${aim}`])),
    "",
    ...notes.flatMap((note) => [note, ""]),
    EXIT_CODES,
    "",
  ].join("\n");
}

/** Two columns; what is too wide for the first puts its second on the next line. */
function table(rows: readonly (readonly [string, string])[], width = 30): string {
  const column = Math.min(width, Math.max(0, ...rows.map(([left]) => left.length)) + 2);
  return rows
    .map(([left, right]) => {
      const words = right.split("\n").join(`\n${" ".repeat(column + 2)}`);
      return left.length + 1 >= column
        ? `  ${left}\n${" ".repeat(column + 2)}${words}`
        : `  ${left.padEnd(column)}${words}`;
    })
    .join("\n");
}
