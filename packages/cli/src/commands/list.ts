import { type Evidence, EVIDENCE, isScheme, SCHEMES, type Scheme } from "@tipx/taxonomy";
import { nearest } from "@tipx/taxonomy/nearest";
import type { Command } from "../command.js";
import { brief } from "../escape.js";
import { EXIT } from "../exit.js";
import { print, say } from "../io.js";
import { LANG, readLang } from "../lang.js";
import { coverageOf, coverageText } from "../list/coverage.js";
import { entryRows, treeText } from "../list/entries.js";
import { factsOf, factsText } from "../list/facts.js";
import { schemeRows, schemesText } from "../list/schemes.js";
import { UsageError } from "../usage-error.js";

export const list: Command = {
  usage: "[SCHEME] [options]",
  about: "the lists of the vocabulary, one list as a tree, or how far each is sourced and read",
  options: {
    lang: LANG,
    format: {
      value: "text|json|ndjson",
      choices: ["text", "json", "ndjson"],
      help: "text for people (default); json or ndjson for programs; ndjson has one entry on a line",
    },
    coverage: {
      help: "count entries, those with a source, those of each kind of evidence,\nand the labels of each language by status",
    },
    evidence: {
      value: "KIND,…",
      choices: EVIDENCE,
      multiple: true,
      help: `list the facts of these kinds of evidence: ${EVIDENCE.join(", ")}`,
    },
  },
  examples: [
    { command: "tipx list", about: "what lists there are" },
    { command: "tipx list forms", about: "the forms of trafficking and exploitation as a tree" },
    { command: "tipx list instruments --format ndjson", about: "one law a line" },
    { command: "tipx list --coverage", about: "how far each list is sourced and translated" },
    { command: "tipx list --evidence remembered,secondary", about: "what nobody has read yet" },
  ],
  notes: [
    "text: the wording was read; official: a competent body's own statement was read; secondary: only a report about it\n" +
      "was read; remembered: nothing was read; own: it is our wording or decision. What is secondary or remembered decides\n" +
      "no verdict. In --coverage an entry is sourced when it names a source; the parts of entries, such as provisions and\n" +
      "dates, are counted after the lists.",
  ],
  async run(args, io) {
    const [scheme, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError("list takes one scheme or none (see tipx list --help)");
    const lang = readLang(args);
    if (scheme !== undefined && !isScheme(scheme)) {
      const close = nearest(scheme, SCHEMES);
      say(
        io,
        `there is no scheme ${brief(scheme)}; ${close ? `did you mean ${close}?` : "tipx list names them"}`,
      );
      return EXIT.findings;
    }
    const format = args.text("format") ?? "text";
    if (args.has("coverage") && args.has("evidence"))
      throw new UsageError("--coverage counts and --evidence lists; give one of them");
    await print(
      io,
      args.has("evidence")
        ? facts(scheme, args.list("evidence") as readonly Evidence[], format)
        : args.has("coverage")
          ? coverage(scheme, format)
          : scheme
            ? entries(scheme, lang, format)
            : schemes(lang, format),
    );
    return EXIT.ok;
  },
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

function schemes(lang: string, format: string): string {
  const rows = schemeRows(lang);
  return format === "json"
    ? json({ schemes: rows })
    : format === "ndjson"
      ? lines(rows)
      : schemesText(rows, lang);
}

function entries(scheme: Scheme, lang: string, format: string): string {
  if (format === "text") return treeText(scheme, lang);
  const rows = entryRows(scheme, lang);
  return format === "json" ? json({ scheme, entries: rows }) : lines(rows);
}

function facts(scheme: Scheme | undefined, kinds: readonly Evidence[], format: string): string {
  const schemes = scheme === undefined ? SCHEMES : [scheme];
  const rows = schemes.flatMap(factsOf).filter(({ evidence }) => kinds.includes(evidence));
  return format === "json" ? json({ facts: rows }) : format === "ndjson" ? lines(rows) : factsText(rows);
}

function coverage(scheme: Scheme | undefined, format: string): string {
  const rows = coverageOf(scheme === undefined ? SCHEMES : [scheme]);
  return format === "json" ? json({ schemes: rows }) : format === "ndjson" ? lines(rows) : coverageText(rows);
}
