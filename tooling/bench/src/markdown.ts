import { cpus, totalmem } from "node:os";
import type { Bar, Result, Table } from "./result.ts";
import { versionOf } from "./peers/all.ts";

const PEERS = [
  "zod",
  "ajv",
  "arktype",
  "valibot",
  "typebox",
  "@sourcemeta/jsonschema",
  "esbuild",
  "typescript",
];

const escaped = (cell: string): string => cell.replaceAll("|", "\\|");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const barTable = (bars: readonly Bar[]): string =>
  table(
    ["what", "bar", "measured", "met"],
    bars.map(({ what, bar, measured, met, unsure }) => [
      what,
      bar,
      measured,
      unsure ? "cannot be told" : met ? "yes" : "**no**",
    ]),
  );

const detail = ({ title, head, rows, notes = [] }: Table): string =>
  [`## ${title}`, table(head, rows), ...notes].join("\n\n");

function machine(): string {
  const [cpu] = cpus();
  return table(
    ["machine", ""],
    [
      ["processor", `${cpu?.model.trim() ?? "unknown"}, ${cpus().length} cores`],
      ["memory", `${Math.round(totalmem() / 2 ** 30)} GiB`],
      ["system", `${process.platform} ${process.arch}, Node ${process.version}`],
      ["peers", PEERS.map((name) => `${name} ${versionOf(name)}`).join(", ")],
      ["measured", new Date().toISOString().slice(0, 10)],
    ],
  );
}

/** The results as a page of Markdown. `partial` says what was left out, if anything was. */
export function page(results: readonly Result[], partial: string | undefined): string {
  const bars = results.flatMap((each) => each.bars);
  const unsure = bars.filter((bar) => bar.unsure).length;
  const met = bars.filter((bar) => bar.met && !bar.unsure).length;
  return `${[
    "# What it costs",
    "Written by `npm run bench`; see the README beside it for how. Ratios, not absolute figures, are what may be compared.",
    ...(partial === undefined ? [] : [`**${partial}**`]),
    machine(),
    `## Bars: ${met} of ${bars.length} met${unsure > 0 ? `, of ${unsure} it cannot be told` : ""}`,
    barTable(bars),
    ...results.flatMap((each) => each.tables).map(detail),
  ].join("\n\n")}\n`;
}
