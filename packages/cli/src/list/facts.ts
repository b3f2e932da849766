import {
  type Actor, type Concept, entriesOf, type EntryBase, type Evidence, evidenceOf, type Evidenced, type Instrument,
  type LocalisedText, type Scheme, type Source,
} from "@tipx/taxonomy"; // prettier-ignore

/** The kinds of fact that stand inside an entry. */
export const PARTS = [
  "provisions", "penalties", "dates", "statuses", "delays", "party-actions", "memberships", "mappings", "official-labels",
] as const; // prettier-ignore
export type Part = (typeof PARTS)[number];

/** One recorded fact and what was read of it. */
export interface RecordedFact {
  /** `scheme/id`, or `instruments/id#slug` for a provision and its penalty. */
  readonly ref: string;
  readonly kind: "entries" | Part;
  /** Which of several of its kind, in words of ours; absent for an entry and a provision. */
  readonly what?: string;
  readonly evidence: Evidence;
  /** The day on which the sources were read. */
  readonly checked?: string;
  /** It names a source of its own, or the entry does. */
  readonly sourced: boolean;
}

/** Lists every fact of a scheme: its entries, and what stands in them. */
export const factsOf = (scheme: Scheme): RecordedFact[] =>
  entriesOf(scheme).flatMap((entry) => inEntry(scheme, entry));

type Told = Evidenced & { readonly sources?: readonly Source[]; readonly source?: Source };

function inEntry(scheme: Scheme, entry: EntryBase): RecordedFact[] {
  const ref = `${scheme}/${entry.id}`;
  const fact = (kind: RecordedFact["kind"], told: Told, what?: string, at = ref): RecordedFact => ({
    ref: at,
    kind,
    ...(what === undefined ? {} : { what }),
    evidence: evidenceOf(told, entry),
    ...(told.checked === undefined ? {} : { checked: told.checked }),
    sourced: told.source !== undefined || (told.sources ?? entry.sources).length > 0,
  });
  const law = entry as EntryBase & Partial<Instrument>;
  const { mappings = [] } = entry as EntryBase & Partial<Concept>;
  const { members = [] } = entry as EntryBase & Partial<Actor>;
  return [
    fact("entries", entry),
    ...(law.provisions ?? []).map((provision) =>
      fact("provisions", provision, undefined, `${ref}#${provision.id}`),
    ),
    ...(law.provisions ?? []).flatMap(({ id, penalty }) =>
      penalty ? [fact("penalties", penalty, "penalty", `${ref}#${id}`)] : [],
    ),
    ...(law.dates ?? []).map((date) => fact("dates", date, `${date.event} ${date.date}`)),
    ...(scheme === "instruments" && law.status
      ? [fact("statuses", law.status, `status ${law.status.value}`)]
      : []),
    ...(law.effectAfter ? [fact("delays", law.effectAfter, "effect after deposit")] : []),
    ...(law.partyActions ?? []).map((act) => fact("party-actions", act, `${act.party} ${act.action}`)),
    ...(scheme === "actors"
      ? members.map((member) => fact("memberships", member, `member ${member.state}`))
      : []),
    ...mappings.map((mapping) =>
      fact("mappings", mapping, [mapping.system, mapping.field, mapping.code].filter(Boolean).join(" ")),
    ),
    ...officialLabels(entry).map(([lang, label]) => fact("official-labels", label, `official ${lang} label`)),
  ];
}

const officialLabels = ({ label, altLabel }: EntryBase): (readonly [string, LocalisedText])[] =>
  [...Object.entries(label), ...Object.entries(altLabel ?? {})].flatMap(
    ([lang, words]: [string, LocalisedText | readonly LocalisedText[]]) =>
      [words].flat().flatMap((text) => (text.status === "official" ? [[lang, text] as const] : [])),
  );

/** A table of facts for people. */
export function factsText(facts: readonly RecordedFact[]): string {
  const lines = facts.map(({ ref, evidence, checked, what }) => [
    evidence,
    checked ?? "",
    what === undefined ? ref : `${ref}, ${what}`,
  ]);
  const width = (column: number) => Math.max(0, ...lines.map((line) => (line[column] ?? "").length)) + 2;
  const [kind, day] = [width(0), width(1)];
  const count = `${facts.length} ${facts.length === 1 ? "fact" : "facts"}`;
  return [
    ...lines.map(
      ([evidence = "", checked = "", at = ""]) => evidence.padEnd(kind) + checked.padEnd(day) + at,
    ),
    "",
    count,
    "",
  ].join("\n");
}
