import {
  type DatedFact,
  type EntryBase,
  type Instrument,
  type Localised,
  type Evidence,
  evidenceOf,
  type Evidenced,
  type Penalty,
  type Provision,
} from "@tipx/taxonomy";
import { inLang, marked, unread } from "../words.js";
import { wrap } from "@tipx/report/write";

/** Shown in places of their own, or not for people: superseded wordings are found by search, never shown. */
const ELSEWHERE = new Set([
  "id", "label", "altLabel", "hiddenLabel", "definition", "scopeNote", "broader", "related", "abstract", "sources",
  "mappings", "since", "evidence", "checked", "decidedBy",
]); // prettier-ignore

/** What one kind of entry has beyond what all have: dates and provisions of a law, addressees of a recommendation … */
export function facts(entry: EntryBase, lang: string): string[] {
  return Object.entries(entry)
    .filter(([name]) => !ELSEWHERE.has(name))
    .map(([name, value]) => [titleOf(name), ...lines(name, value, lang)].join("\n"));
}

/** `officialNumber` → `Official number`. */
const titleOf = (name: string): string =>
  name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());

function lines(name: string, value: unknown, lang: string): string[] {
  if (name === "provisions") return (value as readonly Provision[]).map(provisionLine);
  if (name === "dates") return (value as readonly DatedFact[]).map(dateLine);
  if (name === "status" && typeof value === "object") return [statusLine(value as Instrument["status"])];
  if (isLocalised(value)) {
    const found = inLang(value, lang);
    return found ? [wrap(marked(found))] : [];
  }
  if (Array.isArray(value) && value.some((item) => typeof item === "object"))
    return value.map((item) => wrap(plainly(item)).replace(/^ {2}/, "  - ").replaceAll("\n  ", "\n    "));
  return [wrap(plainly(value))];
}

/** Says what was read of a fact and when, or who decided what is ours: `text: the wording was read (2026-11-30)`. */
export function evidenceText(
  { checked, ...fact }: Evidenced & { readonly decidedBy?: string },
  decidedBy = fact.decidedBy,
): string {
  const evidence = evidenceOf(fact);
  const { says, by } = SAYS[evidence];
  const more = { day: checked, decider: fact.decidedBy ?? decidedBy }[by];
  return `${evidence}: ${says}${more === undefined ? "" : ` (${more})`}`;
}

/** Says what each kind of evidence means, with the day of reading or with who decided. */
const SAYS = {
  text: { says: "the wording was read", by: "day" },
  official: { says: "a competent body's own statement was read", by: "day" },
  secondary: { says: "only a report about it was read", by: "day" },
  remembered: { says: "nothing was read", by: "day" },
  own: { says: "our wording or decision", by: "decider" },
} as const satisfies Record<Evidence, object>;

export const penaltyText = ({ text, asOf, note, ...more }: Penalty): string =>
  [`${text}${asOf === undefined ? "" : ` (as of ${asOf})`}${unread(more)}`, note]
    .filter((part) => part !== undefined)
    .join("; ");

const provisionLine = ({ id, locator, kind, summary, ...more }: Provision): string =>
  `  #${id}\n${wrap(`${locator}, ${kind}: ${summary}${unread(more)}`, "      ")}`;

function dateLine({ event, date, body, note, ...more }: DatedFact): string {
  const line = [`${date} ${event}`, body, note].filter((part) => part !== undefined).join("; ");
  return wrap(line + unread(more)).replaceAll("\n  ", "\n    ");
}

const statusLine = ({ value, since, ...more }: Instrument["status"]): string =>
  `  ${value}${since === undefined ? "" : ` since ${since}`}${unread(more)}`;

const isLocalised = (value: unknown): value is Localised =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(
    (part) => part !== null && typeof part === "object" && "text" in part && "status" in part,
  );

/** Plain data of ours on one line: `party KH; action accession; date 2007-12-20; evidence text`. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainly).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([name]) => name !== "reuse")
    .map(([name, part]) => `${name} ${nested(part)}`)
    .join("; ");
}

const nested = (value: unknown): string =>
  typeof value === "object" && value !== null ? `(${plainly(value)})` : String(value);
