import { entriesOf, EVIDENCE, type EntryBase, type Evidence, type Scheme, SCHEMES } from "@tipx/taxonomy";
import { factsOf, type Part, PARTS, type RecordedFact } from "./facts.js";

type ByStatus = { official: number; reviewed: number; draft: number };

export interface Coverage {
  /** A scheme or register, or a kind of fact that stands in their entries. */
  readonly scheme: Scheme | Part;
  readonly entries: number;
  readonly sourced: number;
  /** The number of facts of each kind of evidence. */
  readonly evidence: Readonly<Record<Evidence, number>>;
  /** Every language of the vocabulary, also where this scheme has no word in it. */
  readonly labels: Readonly<Record<string, ByStatus>>;
}

/** Counts the entries of each scheme; after the last come the facts that stand in these entries, by their kind. */
export function coverageOf(schemes: readonly Scheme[]): Coverage[] {
  const languages = [
    ...new Set(SCHEMES.flatMap((scheme) => entriesOf(scheme).flatMap((entry) => Object.keys(entry.label)))),
  ].sort();
  const row = (
    scheme: Coverage["scheme"],
    facts: readonly RecordedFact[],
    entries: readonly EntryBase[],
  ): Coverage => ({
    scheme,
    entries: facts.length,
    sourced: facts.filter(({ sourced }) => sourced).length,
    evidence: byEvidence(facts),
    labels: Object.fromEntries(languages.map((lang) => [lang, byStatus(entries, lang)])),
  });
  const found = schemes.map((scheme) => ({ scheme, facts: factsOf(scheme) }));
  const all = found.flatMap(({ facts }) => facts);
  return [
    ...found.map(({ scheme, facts }) =>
      row(
        scheme,
        facts.filter(({ kind }) => kind === "entries"),
        entriesOf(scheme),
      ),
    ),
    ...PARTS.flatMap((part) => {
      const facts = all.filter(({ kind }) => kind === part);
      return facts.length > 0 ? [row(part, facts, [])] : [];
    }),
  ];
}

const byEvidence = (facts: readonly RecordedFact[]): Record<Evidence, number> =>
  Object.fromEntries(
    EVIDENCE.map((kind) => [kind, facts.filter(({ evidence }) => evidence === kind).length]),
  ) as Record<Evidence, number>;

function byStatus(entries: readonly EntryBase[], lang: string): ByStatus {
  const counts: ByStatus = { official: 0, reviewed: 0, draft: 0 };
  for (const { label } of entries) {
    const text = label[lang as keyof typeof label];
    if (text) counts[text.status] += 1;
  }
  return counts;
}

/** A table; a language's cell is official/reviewed/draft, a dash where there is no word. */
export function coverageText(rows: readonly Coverage[]): string {
  const languages = Object.keys(rows[0]?.labels ?? {});
  const header = ["scheme", "entries", "sourced", ...EVIDENCE, ...languages];
  const cells = rows.map(({ scheme, entries, sourced, evidence, labels }) => [
    scheme,
    String(entries),
    String(sourced),
    ...EVIDENCE.map((kind) => String(evidence[kind])),
    ...languages.map((lang) => statusCell(labels[lang])),
  ]);
  const sum = (of: (row: Coverage) => number): string =>
    String(rows.reduce((total, row) => total + of(row), 0));
  const total = [
    "all",
    sum(({ entries }) => entries),
    sum(({ sourced }) => sourced),
    ...EVIDENCE.map((kind) => sum(({ evidence }) => evidence[kind])),
  ];
  const all = [header, ...cells, [...total, ...languages.map((lang) => statusCell(sumOf(rows, lang)))]];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart((widths[column] ?? 0) + 2),
      )
      .join("");
  return `${all.map(line).join("\n")}\n\nLabels per language: official/reviewed/draft.\n`;
}

const statusCell = (counts: ByStatus | undefined): string =>
  counts && counts.official + counts.reviewed + counts.draft > 0
    ? `${counts.official}/${counts.reviewed}/${counts.draft}`
    : "-";

function sumOf(rows: readonly Coverage[], lang: string): ByStatus {
  const sum: ByStatus = { official: 0, reviewed: 0, draft: 0 };
  for (const { labels } of rows)
    for (const status of ["official", "reviewed", "draft"] as const)
      sum[status] += labels[lang]?.[status] ?? 0;
  return sum;
}
