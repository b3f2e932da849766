import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ndjson } from "./benches/ndjson.ts";
import { parsed } from "./benches/parsed.ts";
import { personalData } from "./benches/personal-data.ts";
import { soundness } from "./benches/soundness.ts";
import { sizes } from "./benches/sizes.ts";
import { startup } from "./benches/startup.ts";
import { types } from "./benches/types.ts";
import { page } from "./markdown.ts";
import { HOME } from "./measure.ts";
import type { Result } from "./result.ts";

const BENCHES = [parsed, ndjson, startup, sizes, types, personalData, soundness];
const USAGE = `usage: npm run bench -- [--only NAME]… [--quick] [--keep]

A whole run writes RESULTS.md; with --only or --quick the page is printed. Exits 1 when a bar is missed. Where rounds differ so
much that nobody can say whether one is, the page says so.

${BENCHES.map(({ name, about }) => `  ${name.padEnd(14)}${about}`).join("\n")}
`;

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string", multiple: true },
        quick: { type: "boolean", default: false },
        keep: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const unknown = values.only?.find((name) => BENCHES.every((bench) => bench.name !== name));
    return unknown === undefined ? values : undefined;
  } catch {
    return undefined;
  }
}

const options = asked();
if (!options || options.help) {
  console.error(USAGE);
  process.exit(options ? 0 : 2);
}
const { only, quick, keep } = options;
const chosen = only ? BENCHES.filter(({ name }) => only.includes(name)) : BENCHES;
const folder = mkdtempSync(path.join(tmpdir(), "tipx-bench-"));
const say = (text: string) => console.error(`bench: ${text}`);
const results: Result[] = [];
try {
  for (const bench of chosen) results.push(await bench.run({ quick, folder, say }));
} finally {
  if (keep) say(`kept ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

const left = [
  ...(quick ? ["a quick run: fewer rounds, smaller files"] : []),
  ...(only ? [`of the benches only ${chosen.map(({ name }) => name).join(", ")}`] : []),
];
const text = page(results, left.length > 0 ? `Not a whole run: ${left.join("; ")}.` : undefined);
if (left.length > 0) process.stdout.write(text);
else {
  writeFileSync(path.join(HOME, "RESULTS.md"), text);
  say("wrote tooling/bench/RESULTS.md");
}
const missed = results.flatMap(({ bars }) => bars).filter(({ met, unsure }) => !met && !unsure);
for (const { what, bar, measured } of missed) say(`missed: ${what}: ${measured}, not ${bar}`);
process.exitCode = missed.length > 0 ? 1 : 0;
