import { fileURLToPath } from "node:url";
import { build, check, fix } from "./commands.ts";
import type { Problem } from "./model.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const line = ({ path, line, message }: Problem): string =>
  `${path}${line === undefined ? "" : `:${line}`}: ${message}`;

/** Prints each problem on its own line and gives the exit code: 0 without problems, else 1. */
function tell(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(line(problem));
  if (problems.length === 0) return 0;
  const repairable = problems.filter(({ fixable }) => fixable).length;
  const hint = repairable > 0 ? `; \`npm run fix\` repairs ${repairable}` : "";
  console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}${hint}`);
  return 1;
}

const COMMANDS = { check: async (root: string) => ({ problems: await check(root), written: 0 }), fix, build };

async function main([command = "", ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0 || !Object.hasOwn(COMMANDS, command)) {
    console.error(`usage: tsx tooling/data/src/cli.ts ${Object.keys(COMMANDS).join("|")}`);
    return 2;
  }
  const { problems, written } = await COMMANDS[command as keyof typeof COMMANDS](ROOT);
  if (written > 0) console.error(`${written} ${written === 1 ? "file" : "files"} written`);
  return tell(problems);
}

process.exitCode = await main(process.argv.slice(2));
