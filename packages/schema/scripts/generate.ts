import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { banner, writeFiles, type Files } from "@tipx/generated";
import { CTDC, HTCDS, type Coverage } from "../coverage/table.js";
import { addressOf, heldAs, mappedValues } from "./mapped.js";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where the vocabulary lists the values of other systems. */
export const VALUES = fileURLToPath(new URL("../../taxonomy/coverage", import.meta.url));
const MAPPED = mappedValues();

/** The lines of a list that are not comments. */
export async function listed(name: string, folder = `${ROOT}/coverage`): Promise<string[]> {
  const text = await readFile(`${folder}/${name}`, "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** What a flag says where it is set; a column of another kind has no such mapping. */
export const flagAs = (version: string, field: string): string | undefined =>
  heldAs(MAPPED.get(addressOf({ system: "ctdc", version, field, code: "1" })));

function row(name: string, coverage: Coverage | undefined, as?: string): string {
  if (!coverage) return `| \`${name}\` | **missing** | |`;
  if ("reason" in coverage) return `| \`${name}\` | – | ${coverage.reason} |`;
  const pointers = coverage.pointers.map((pointer) => `\`${pointer}\``).join(", ");
  return `| \`${name}\` | ${pointers} | ${[as, coverage.note].filter(Boolean).join("; ")} |`;
}

/** A value of a picklist or column: as which id it is held, or why it has none. */
interface Value {
  readonly system: string;
  readonly version: string;
  readonly field: string;
  readonly code: string;
}

/** Why values have no id: pattern of "field value" → reason, by system. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

function valueRow(value: Value, reasons: Reasons): string {
  const mapped = MAPPED.get(addressOf(value));
  const name = `${value.field} ${value.code}`;
  const own = Object.entries(reasons[value.system] ?? {});
  const reason = own.find(([pattern]) => new RegExp(pattern).test(name))?.[1];
  const label = mapped?.label === undefined || mapped.label === value.code ? "" : mapped.label;
  return `| \`${name}\` | ${label} | ${heldAs(mapped) ?? reason ?? "**missing**"} |`;
}

const table = (head: string, rows: readonly string[]): string =>
  `| ${head} |\n|${" --- |".repeat(head.split("|").length)}\n${rows.join("\n")}\n`;

/** Values of columns that are not flags: those stand in the table of columns. */
async function ctdcValues(): Promise<Value[]> {
  const lines = await listed("ctdc.values.txt", VALUES);
  return lines.flatMap((line) => {
    const [version = "", field = "", ...rest] = line.split(" ");
    const code = rest.join(" ");
    return code === "" || code === "1" ? [] : [{ system: "ctdc", version, field, code }];
  });
}

async function htcdsValues(): Promise<Value[]> {
  const lines = await listed("htcds-2.0.values.txt", VALUES);
  return lines.map((line) => {
    const [field = "", code = ""] = line.split(" ");
    return { system: "htcds", version: "2.0", field, code };
  });
}

/**
 * COVERAGE.md: each field of HTCDS 2.0 and each column of CTDC with where it is held, and each value with the id it is held as. The
 * ids are those of the vocabulary's mappings, so that the two cannot disagree.
 */
export async function files(): Promise<Files> {
  const htcds = await listed("htcds-2.0.fields.txt");
  const ctdc = (await listed("ctdc.columns.txt")).map((line) => line.split(" ") as [string, string]);
  const values = await ctdcValues();
  const reasons = JSON.parse(await readFile(`${VALUES}/unmapped.json`, "utf8")) as Reasons;
  const sections = [...new Set(ctdc.map(([set]) => set))].map((set) => {
    const columns = ctdc.filter(([of]) => of === set);
    const own = values.filter(({ version }) => version === set);
    return [
      `## CTDC: ${set}\n`,
      table(
        "column | record | as, or why not",
        columns.map(([, name]) => row(name, CTDC.get(name), flagAs(set, name))),
      ),
      table(
        "value | label | as, or why not",
        own.map((value) => valueRow(value, reasons)),
      ),
    ].join("\n");
  });
  const text = `<!--
${banner("packages/schema/coverage/table.ts and the vocabulary's mappings", "").trim()}
-->

# What the records hold of other standards

A pointer is \`type#/path\`, with \`*\` for any item of a list. A dash means that no record holds it, and why.
A value is held as the id that equals it or is close to it. Where there is none, it is held as a broader id, and where it is
itself broader than our ids, as the sender's local code.

## HTCDS 2.0

Human Trafficking Case Data Standard 2.0, International Organization for Migration, CC BY 4.0,
<https://github.com/UNMigration/HTCDS>. IOM does not endorse TIPX.

${table(
  "field | record | as, or why not",
  htcds.map((name) => row(name, HTCDS[name])),
)}
${table(
  "value | label | as, or why not",
  (await htcdsValues()).map((value) => valueRow(value, reasons)),
)}
A flag of CTDC has three values. Where it is 1 the tables say how it is held. A blank says nothing, and nothing is held. A 0 says that
it was not so: the same id stands in the list of what is absent, such as \`controlsAbsent\` beside \`controls\`.

${sections.join("\n")}`;
  return new Map([["COVERAGE.md", text]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFiles(ROOT, await files());
