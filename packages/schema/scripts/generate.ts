import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { banner, writeFiles, type Files } from "@tipx/generated";
import { CTDC, HTCDS, type Coverage } from "../coverage/table.js";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The lines of a list that are not comments. */
export async function listed(name: string): Promise<string[]> {
  const text = await readFile(`${ROOT}/coverage/${name}`, "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function row(name: string, coverage: Coverage | undefined): string {
  if (!coverage) return `| \`${name}\` | **missing** | |`;
  if ("reason" in coverage) return `| \`${name}\` | – | ${coverage.reason} |`;
  const pointers = coverage.pointers.map((pointer) => `\`${pointer}\``).join(", ");
  const ids = coverage.ids?.map((id) => `\`${id}\``).join(", ") ?? "";
  return `| \`${name}\` | ${pointers} | ${[ids, coverage.note].filter(Boolean).join("; ")} |`;
}

const table = (head: string, rows: string[]): string =>
  `| ${head} | record | as, or why not |\n| --- | --- | --- |\n${rows.join("\n")}\n`;

/** COVERAGE.md: each field of HTCDS 2.0 and each column of CTDC with where it is held. */
export async function files(): Promise<Files> {
  const htcds = await listed("htcds-2.0.fields.txt");
  const ctdc = (await listed("ctdc.columns.txt")).map((line) => line.split(" ") as [string, string]);
  const sets = [...new Set(ctdc.map(([set]) => set))];
  const text = `<!--
${banner("packages/schema/coverage/table.ts", "").trim()}
-->

# What the records hold of other standards

A pointer is \`type#/path\`, with \`*\` for any item of a list. A dash means that no record holds it, and why.

## HTCDS 2.0

Human Trafficking Case Data Standard 2.0, International Organization for Migration, CC BY 4.0,
<https://github.com/UNMigration/HTCDS>. IOM does not endorse TIPX.

${table(
  "field",
  htcds.map((name) => row(name, HTCDS[name])),
)}
${sets
  .map(
    (set) =>
      `## CTDC: ${set}\n\n${table(
        "column",
        ctdc.filter(([of]) => of === set).map(([, name]) => row(name, CTDC.get(name))),
      )}`,
  )
  .join("\n")}`;
  return new Map([["COVERAGE.md", text]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFiles(ROOT, await files());
