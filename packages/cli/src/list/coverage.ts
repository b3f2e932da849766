import { entriesOf, type EntryBase, type Scheme, SCHEMES, settles } from "@tipx/taxonomy";

type ByStatus = { official: number; reviewed: number; draft: number };

export interface Coverage {
  /** A scheme or register, or what the register of instruments holds in its entries. */
  readonly scheme: Scheme | "provisions" | "party-actions";
  readonly entries: number;
  readonly sourced: number;
  readonly verified: number;
  /** Every language of the vocabulary, also where this scheme has no word in it. */
  readonly labels: Readonly<Record<string, ByStatus>>;
}

export function coverageOf(schemes: readonly Scheme[]): Coverage[] {
  const languages = [
    ...new Set(SCHEMES.flatMap((scheme) => entriesOf(scheme).flatMap((entry) => Object.keys(entry.label)))),
  ].sort();
  const row = (
    scheme: Coverage["scheme"],
    facts: readonly Fact[],
    entries: readonly EntryBase[],
  ): Coverage => ({
    scheme,
    entries: facts.length,
    sourced: facts.filter(({ sources }) => sources.length > 0).length,
    verified: facts.filter(isVerified).length,
    labels: Object.fromEntries(languages.map((lang) => [lang, byStatus(entries, lang)])),
  });
  return schemes.flatMap((scheme) => {
    const entries: readonly EntryBase[] = entriesOf(scheme);
    const own = row(scheme, entries, entries);
    if (scheme !== "instruments") return [own];
    const instruments = entriesOf("instruments");
    return [
      own,
      row(
        "provisions",
        instruments.flatMap(({ provisions = [] }) => provisions),
        [],
      ),
      row(
        "party-actions",
        instruments.flatMap(({ partyActions = [] }) => partyActions),
        [],
      ),
    ];
  });
}

type Fact = Pick<EntryBase, "verified"> & { readonly sources: readonly EntryBase["sources"][number][] };

const isVerified = (entry: Fact): boolean =>
  settles(entry) && entry.sources.some((source) => settles(source));

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
  const header = ["scheme", "entries", "sourced", "verified", ...languages];
  const cells = rows.map(({ scheme, entries, sourced, verified, labels }) => [
    scheme,
    String(entries),
    String(sourced),
    String(verified),
    ...languages.map((lang) => statusCell(labels[lang])),
  ]);
  const total = [
    "all",
    ...(["entries", "sourced", "verified"] as const).map((name) =>
      String(rows.reduce((sum, row) => sum + row[name], 0)),
    ),
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
