import { IDS, schemeInfo, SCHEMES } from "@tipx/taxonomy";
import { inLang, inLine } from "../words.js";

export interface SchemeRow {
  readonly scheme: string;
  readonly kind: "concept-scheme" | "register";
  readonly entries: number;
  /** Tells whether records may carry a local code beside the listed ids. */
  readonly open: boolean;
  /** With its language and status: a draft is a translation that nobody has reviewed. */
  readonly title: NonNullable<ReturnType<typeof inLang>>;
  readonly description: string;
}

export function schemeRows(lang: string): SchemeRow[] {
  return SCHEMES.map((scheme) => {
    const { kind, open, title, description } = schemeInfo(scheme);
    return {
      scheme,
      kind,
      entries: IDS[scheme].length,
      open,
      title: inLang(title, lang) ?? { text: scheme, status: "reviewed", evidence: "own", lang: "en" },
      description: inLang(description, lang)?.text ?? "",
    };
  });
}

export function schemesText(rows: readonly SchemeRow[], lang: string): string {
  const width = Math.max(...rows.map(({ scheme }) => scheme.length)) + 2;
  const line = ({ scheme, entries, title }: SchemeRow) =>
    `  ${scheme.padEnd(width)}${String(entries).padStart(5)}  ${inLine(title, lang)}`;
  const group = (heading: string, kind: SchemeRow["kind"]) => [
    heading,
    ...rows.filter((row) => row.kind === kind).map(line),
    "",
  ];
  return [
    ...group("Lists of concepts", "concept-scheme"),
    ...group("Registers", "register"),
    "tipx list SCHEME shows one as a tree; tipx show SCHEME/ID shows one entry.",
    "",
  ].join("\n");
}
