import { isA, type Ref } from "../ids.js";
import type { AgeBand, Instrument, Provision } from "../types.js";
import { type Answer, answer, type Candidate, type LawOptions } from "./answer.js";
import { evidenceOf } from "../settles.js";
import { counts } from "./fact.js";
import { listed } from "./party.js";
import type { Asked } from "./question.js";

/** One element of the offence, and the provisions that name it. */
export interface LegalElement {
  readonly ref: Ref;
  /** Slugs of provisions of the row's instrument. */
  readonly provisions: readonly string[];
}

/** One thing that provisions of the row's instrument, given by their slugs, say of the victim's consent. */
export interface LegalConsent {
  readonly says: NonNullable<Provision["consent"]>;
  readonly provisions: readonly string[];
}

/** The elements of trafficking in persons under one instrument. An empty column means that no provision here names any. */
export interface ElementRow<Id extends string = string> {
  readonly instrument: Id;
  readonly acts: readonly LegalElement[];
  readonly means: readonly LegalElement[];
  readonly purposes: readonly LegalElement[];
  /** A child is a person under that age. */
  readonly childAge?: { readonly under: number; readonly provisions: readonly string[] };
  /** What is said of the victim's consent. Empty means that no provision here is recorded to say anything. */
  readonly consent: readonly LegalConsent[];
}

const OFFENCE = "forms/trafficking-in-persons";
const PURPOSE = "forms/exploitation";
const CONSENT = ["irrelevant", "irrelevant-with-means"] as const satisfies readonly LegalConsent["says"][];
/** The kinds that say what the offence is. */
const SAYS_WHAT: ReadonlySet<Provision["kind"]> = new Set([
  "defines",
  "criminalises",
  "obliges",
  "aggravates",
]);

/** One row for each instrument that binds the state and defines or punishes trafficking in persons, or has it punished. */
export function elements(
  { jurisdiction, child, ...asked }: Asked & { readonly jurisdiction: string; readonly child: AgeBand },
  options?: LawOptions,
): Answer<ElementRow> {
  return answer(
    asked.instruments.map((instrument): Candidate<ElementRow> => (view) => {
      const usable = (instrument.provisions ?? []).filter((provision) => counts(view, provision, instrument));
      const item = row(instrument, usable, child);
      const finding = listed(instrument, jurisdiction, { ...asked, view });
      if (!item || !finding) return undefined;
      return { item, finding, evidence: usable.map((provision) => evidenceOf(provision, instrument)) };
    }),
    options,
  );
}

function row(
  instrument: Instrument,
  provisions: readonly Provision[],
  child: AgeBand,
): ElementRow | undefined {
  const about = provisions.filter((provision) => touches(provision, OFFENCE));
  const offence = about.filter(({ kind }) => SAYS_WHAT.has(kind));
  if (offence.length === 0) return undefined;
  const ages = provisions.filter(
    ({ kind, touches }) => kind === "defines" && touches?.includes(`age-bands/${child.id}`),
  );
  return {
    instrument: instrument.id,
    acts: column(offence, (ref) => ref.startsWith("acts/")),
    means: column(offence, (ref) => ref.startsWith("means/")),
    purposes: column(offence, (ref) => isA(ref, PURPOSE)),
    ...(ages.length > 0 && child.to !== undefined
      ? { childAge: { under: child.to + 1, provisions: ages.map(({ id }) => id) } }
      : {}),
    consent: CONSENT.map((says) => ({
      says,
      provisions: provisions.filter(({ consent }) => consent === says).map(({ id }) => id),
    })).filter(({ provisions }) => provisions.length > 0),
  };
}

const touches = (provision: Provision, ancestor: string): boolean =>
  provision.touches?.some((ref) => isA(ref, ancestor)) ?? false;

/** Each element once, in the order in which the text first names it. */
function column(
  provisions: readonly Provision[],
  belongs: (ref: string) => boolean,
): readonly LegalElement[] {
  const found = new Map<string, string[]>();
  for (const { id, touches = [] } of provisions)
    for (const ref of touches.filter(belongs)) {
      const slugs = found.get(ref);
      if (slugs) slugs.push(id);
      else found.set(ref, [id]);
    }
  return [...found].map(([ref, slugs]) => ({ ref: ref as Ref, provisions: slugs }));
}
