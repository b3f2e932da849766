import * as z from "zod";

/**
 * The shape of the hand-edited files in `packages/taxonomy/data`: one `_scheme.yml` and one `<id>.yml` per entry
 * in each folder. `entry.schema.json`, which editors read, is written from here.
 */

/** Lower-case kebab-case, at most 80 characters; the file name without `.yml` is the id. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LANGUAGES = [
  "en", "km", "zh-Hans", "th", "vi", "lo", "my", "ms", "id", "fil", "pt", "fr", "es", "ru", "ar",
] as const; // prettier-ignore

export const id = z.string().max(80).regex(ID_PATTERN);
const countryCode = z.string().regex(/^[A-Z]{2}$/);
export const text = z.string().min(1).max(2000);
export const line = z.string().min(1).max(500);
const url = z
  .string()
  .max(600)
  .regex(/^https?:\/\/[^\s]+$/);
/** `scheme/id`; a provision is `instruments/<instrument>#<provision>`; a country is `countries/KH`. */
export const ref = z
  .string()
  .max(170)
  .regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+(?:#[a-z0-9-]+)?$/);
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: never finer than what the source says. */
const date = z.string().regex(/^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/);
const semver = z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/);
/** A day: `YYYY-MM-DD`. */
export const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);

/** What was read of a fact, the strongest first. `packages/taxonomy/guidelines/evidence.md` says when to choose which. */
export const EVIDENCE = ["text", "official", "secondary", "remembered", "own"] as const;
const kindOfEvidence = z
  .enum(EVIDENCE)
  .describe(
    "text: the wording was read at the locator; official: a competent body's own statement was read; secondary: only a report about it was read; remembered: nothing was read; own: our wording or decision.",
  );
const checked = day.optional().describe("The day on which the sources were read.");
/** A part of an entry that says nothing of its evidence has that of the entry. */
const grounds = { evidence: kindOfEvidence.optional(), checked };
/** A citation that nobody opened is marked; one of a provision of the register has the evidence that stands there. */
const citation = {
  checked,
  evidence: z.literal("remembered").optional().describe("Cited from memory: the source was not opened."),
};

/** The most that the source's licence lets us ship: its text, its label, its code, or only a link. */
const reuse = z.enum(["text", "label", "code", "link"]);

export const source = z
  .union([
    z.strictObject({
      instrument: id,
      provision: id.optional(),
      locator: line.optional(),
      reuse: reuse.optional(),
      ...citation,
    }),
    z.strictObject({ system: id, locator: line.optional(), reuse: reuse.optional(), ...citation }),
    z.strictObject({ url, title: line.optional(), locator: line.optional(), reuse, ...citation }),
  ])
  .describe(
    "Where the fact can be read: a register's instrument and provision, a classification, or an address.",
  );

const translated = z.strictObject({
  text,
  status: z
    .enum(["official", "reviewed", "draft"])
    .describe("official: taken from the cited text; draft: our own translation, not yet reviewed"),
  source: source.optional().describe("Required when official: the text the wording is from."),
  ...grounds,
});
const words = z
  .union([text, translated])
  .describe("A bare string is ours and reviewed: allowed for English only.");

/** One text per language. */
const localised = z.partialRecord(z.enum(LANGUAGES), words);
/** Several texts per language. */
const localisedList = z.partialRecord(z.enum(LANGUAGES), z.array(words).min(1));

const mapping = z.strictObject({
  system: id.describe("An id of the register `systems`."),
  version: z.string().max(40),
  field: z.string().max(80).optional().describe("The field or column, where the system has fields."),
  code: z.string().max(120).describe("The code as published, spelling kept."),
  label: line
    .optional()
    .describe(
      "How the system words the value for people, where its licence lets us ship that; spaces trimmed.",
    ),
  relation: z
    .enum(["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"])
    .describe(
      "exactMatch only where definitions are equal, never to a flag or an 'other'; broadMatch: theirs is broader.",
    ),
  sources: z
    .array(source)
    .min(1)
    .optional()
    .describe("Where the code was read, if not in the system's own sources."),
  ...grounds,
  note: line.optional(),
});

const redirect = z.union([
  z.strictObject({ moved: id }),
  z.strictObject({
    split: z.array(id).min(2),
    choose: text.describe("How to choose between the successors."),
  }),
  z.strictObject({ withdrawn: text.describe("Why there is no successor.") }),
]);

/** The announcement of a change of meaning. `npm run check` asks for one when what an id means has changed. */
const change = z.strictObject({
  since: semver.describe("The version in which the change first appears."),
  kind: z.literal("editorial").optional().describe("The words are corrected, what they say is the same."),
  note: line.describe("What changed and why, for those who use the id."),
});
const changes = z
  .array(change)
  .min(1)
  .optional()
  .describe("Changes of meaning since the id landed, oldest first; never taken back.");

/** A file that keeps an old id alive. */
export const redirectSchema = z.strictObject({
  label: localised.describe("What the old id was called, so that a reader who meets it sees words."),
  redirect,
  changes,
  since: semver,
  note: text.optional(),
});

const common = {
  label: localised,
  altLabel: localisedList.optional().describe("Other wordings in use; the speech's own wordings live here."),
  hiddenLabel: localisedList
    .optional()
    .describe("Superseded or misspelt wordings: found by search, never shown."),
  scopeNote: localised.optional().describe("Where two entries are easily confused: which to choose."),
  note: text.optional().describe("For editors: history, doubts, decisions."),
  sources: z.array(source).min(1),
  evidence: kindOfEvidence,
  checked,
  decidedBy: line
    .optional()
    .describe("Who decided a fact of ours, where it is not who decides in the scheme."),
  changes,
  since: semver,
};

const concept = {
  ...common,
  definition: localised.describe("Our own words; English is required."),
  broader: z.array(id).min(1).optional(),
  related: z.array(id).min(1).optional(),
  abstract: z.literal(true).optional().describe("A grouping: no record may use it as a value."),
  notation: z
    .string()
    .max(40)
    .optional()
    .describe("The code of the classification the scheme follows, e.g. ISIC 03."),
  mappings: z.array(mapping).min(1).optional(),
};

const datedFact = z.strictObject({
  event: z.enum([
    "adopted", "signed", "opened-for-signature", "promulgated", "published", "in-force", "applied", "amended",
    "superseded", "repealed", "lapsed",
  ]), // prettier-ignore
  date,
  body: line.optional().describe("Who did it, where several bodies act in turn: National Assembly, Senate."),
  sources: z
    .array(source)
    .min(1)
    .optional()
    .describe("Where the date was read, if not in the entry's sources."),
  ...grounds,
  note: line.optional(),
});

const asOf = date
  .optional()
  .describe(
    "The state of the law that was read: what amended it up to then is in it. Asked for in amended laws.",
  );

/** A bare string has the evidence of its provision. */
const penalty = z.union([
  line,
  z.strictObject({
    text: line,
    asOf,
    sources: z.array(source).min(1).optional(),
    ...grounds,
    note: line.optional(),
  }),
]);

const provision = z.strictObject({
  id: id.describe("Slug unique in the instrument: art-3-a."),
  locator: line.describe("As a lawyer cites it: art. 3(a)."),
  kind: z.enum(["defines", "criminalises", "obliges", "protects", "procedure", "scope", "aggravates"]),
  summary: text.describe("At most 25 words of ours."),
  touches: z
    .array(ref)
    .min(1)
    .optional()
    .describe("What it covers; 'any form' spelled out; broader covers narrower."),
  appliedTo: z.array(ref).min(1).optional().describe("What prosecutors use it for beyond what it covers."),
  consent: z
    .enum(["irrelevant", "irrelevant-with-means"])
    .optional()
    .describe("What it says of the victim's consent: never matters, or not once a listed means was used."),
  penalty: penalty.optional(),
  asOf,
  note: line.optional(),
  sources: z.array(source).min(1),
  ...grounds,
  changes,
});

/** The time between a party's deposit and the day the treaty takes effect for it, as the treaty's final clauses say. */
const effectAfter = z
  .union([
    z.strictObject({ days: z.int().min(1).max(366), sources: z.array(source).min(1), ...grounds }),
    z.strictObject({ months: z.int().min(1).max(24), sources: z.array(source).min(1), ...grounds }),
  ])
  .describe("The treaty's own delay between a party's deposit and its effect for that party.");

const partyAction = z.strictObject({
  party: z.union([countryCode, id]).describe("A state's alpha-2 code, or an actor's id."),
  action: z.enum([
    "signature", "ratification-deposit", "accession", "acceptance", "approval", "succession", "entry-into-force",
    "domestic-ratification", "denunciation", "not-ratified", "not-eligible",
  ]), // prettier-ignore
  date: date.optional(),
  territorialApplication: z.array(line).min(1).optional(),
  note: line.optional(),
  sources: z.array(source).min(1),
  ...grounds,
});

/** Registers hold entities and not concepts, so their entries have no `broader`. */
const REGISTERS = {
  instruments: z.strictObject({
    ...common,
    shortTitle: line.optional(),
    kind: z.enum([
      "convention",
      "protocol",
      "treaty",
      "mou",
      "declaration",
      "soft-law",
      "statute",
      "code",
      "regulation",
      "plan-of-action",
    ]),
    jurisdictions: z
      .array(countryCode)
      .min(1)
      .optional()
      .describe("The state, or the states of a bilateral text."),
    bodies: z
      .array(id)
      .min(1)
      .optional()
      .describe("Actors under whose auspices an international text was made."),
    officialNumber: line.optional(),
    dates: z.array(datedFact).min(1).optional(),
    status: z.strictObject({
      value: z.enum(["draft", "adopted", "in-force", "superseded", "repealed", "lapsed"]),
      since: date.optional(),
      sources: z
        .array(source)
        .min(1)
        .optional()
        .describe("Where it was read, if not in the entry's sources."),
      ...grounds,
      note: line.optional(),
    }),
    effectAfter: effectAfter.optional(),
    supplements: id.optional(),
    amends: z.array(id).min(1).optional(),
    replaces: z.array(id).min(1).optional(),
    provisions: z.array(provision).min(1).optional(),
    partyActions: z.array(partyAction).min(1).optional(),
  }),
  actors: z.strictObject({
    ...common,
    definition: localised.optional(),
    class: z
      .enum(["organisation", "body-type", "role", "state-role"])
      .describe("state-role: a state as origin, transit, destination or partner."),
    kind: id.optional().describe("An id of `organization-kinds`; absent for roles of states and of persons."),
    acronym: line.optional(),
    jurisdictions: z.array(countryCode).min(1).optional(),
    memberOf: z.array(id).min(1).optional().describe("Sits on it: a ministry on a committee."),
    partOf: id.optional().describe("Is a unit of it: a department of a ministry."),
    aims: z.array(id).min(1).optional(),
    placeRole: id.optional().describe("For state roles: the id of `place-roles`."),
    members: z
      .array(
        z.strictObject({
          state: countryCode,
          from: date,
          until: date.optional(),
          sources: z.array(source).min(1),
          ...grounds,
        }),
      )
      .min(1)
      .optional(),
  }),
  recommendations: z.strictObject({
    ...common,
    kind: z.enum([
      "recommendation",
      "call",
      "commitment",
      "practice",
      "principle",
      "guideline",
      "pillar",
      "part",
      "framework",
      "evaluation-area",
      "section",
      "objective",
      "target",
    ]),
    origin: ref.describe("The meeting or instrument it was made in."),
    summary: localised.describe("What is asked, in our own words."),
    modality: id.describe("An id of `modalities`."),
    verbs: z.array(line).min(1).optional(),
    addressees: z.array(ref).min(1),
    qualities: z
      .array(z.strictObject({ quality: id, degree: z.enum(["high"]).optional() }))
      .min(1)
      .optional(),
    partners: z.array(ref).min(1).optional(),
    aims: z.array(id).min(1).optional(),
    basis: z
      .strictObject({ instruments: z.array(id).min(1).optional(), kinds: z.array(line).min(1).optional() })
      .optional()
      .describe("What it rests on: named instruments, and kinds of instrument where none is named."),
    measures: z.array(id).min(1).optional(),
    records: z.array(id).min(1).optional().describe("The record types that let people do it."),
  }),
  meetings: z.strictObject({
    ...common,
    definition: localised.optional(),
    start: date,
    end: date.optional(),
    series: id.optional().describe("The actor (conference) whose session it is."),
    partOf: id.optional().describe("The meeting it is a part of: an opening ceremony."),
    place: id.optional(),
    hosts: z.array(id).min(1).optional(),
    theme: line.optional(),
  }),
  places: z.strictObject({
    ...common,
    country: countryCode,
    code: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      .describe("ISO 3166-2."),
  }),
  collections: z.strictObject({
    ...common,
    definition: localised,
    members: z.array(ref).min(1).describe("The concepts a text lists together, in its order."),
  }),
  systems: z.strictObject({
    ...common,
    publisher: line,
    version: line.optional(),
    licence: line.describe("As the publisher states it; 'not stated' where it does not."),
    reuse,
    attribution: text.optional(),
  }),
} as const;

/** Concept schemes whose entries have more fields than the plain concept. */
const CONCEPTS = {
  measures: z.strictObject({
    ...concept,
    unit: z.enum(["ratio", "days", "per-100000", "count"]),
    numerator: text.optional(),
    denominator: text.optional(),
    fields: z
      .array(line)
      .min(1)
      .describe("Record fields that feed it, as type#/pointer with * for any item."),
    recommendations: z.array(id).min(1).optional(),
    disaggregation: z.array(id).min(1).optional(),
  }),
  "age-bands": z.strictObject({
    ...concept,
    from: z.int().min(0).max(130),
    to: z.int().min(0).max(130).optional(),
  }),
  "awareness-activities": z.strictObject({
    ...concept,
    format: line.optional(),
    audiences: z.array(line).min(1).optional(),
    actors: z.array(ref).min(1).optional(),
    frequency: line.optional(),
    indicators: z.array(line).min(1).optional(),
  }),
} as const;

const conceptSchema = z.strictObject(concept);

/** The shape of `_scheme.yml`, which describes the folder. */
export const schemeSchema = z.strictObject({
  kind: z.enum(["concept-scheme", "register"]),
  title: localised,
  description: localised,
  singular: id.describe("Names the exports: `form` gives FORM_IDS, FormId, isFormId, getForm."),
  open: z.boolean().describe("Whether records may carry a local code beside the listed ids."),
  decidedBy: line.optional().describe("Who decided the facts of this scheme whose evidence is `own`."),
  since: semver,
});

/** The shape of an entry of one scheme, without redirects. It throws for no name: an unknown scheme gets the plain concept. */
export function entrySchema(scheme: string): z.ZodType<Entry> {
  const own = Object.hasOwn(REGISTERS, scheme)
    ? REGISTERS[scheme as keyof typeof REGISTERS]
    : Object.hasOwn(CONCEPTS, scheme)
      ? CONCEPTS[scheme as keyof typeof CONCEPTS]
      : conceptSchema;
  return own as unknown as z.ZodType<Entry>;
}

export type Language = (typeof LANGUAGES)[number];
export type Evidence = (typeof EVIDENCE)[number];
export type Penalty = z.infer<typeof penalty>;
export type Provision = z.infer<typeof provision>;
export type Source = z.infer<typeof source>;
export type Words = z.infer<typeof words>;
export type Change = z.infer<typeof change>;
export type Redirect = z.infer<typeof redirect>;
export type Localised = z.infer<typeof localised>;
export type Mapping = z.infer<typeof mapping>;
export type SchemeInfo = z.infer<typeof schemeSchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Instrument = z.infer<(typeof REGISTERS)["instruments"]>;
export type Actor = z.infer<(typeof REGISTERS)["actors"]>;
export type Recommendation = z.infer<(typeof REGISTERS)["recommendations"]>;
export type Meeting = z.infer<(typeof REGISTERS)["meetings"]>;
export type Place = z.infer<(typeof REGISTERS)["places"]>;
export type Collection = z.infer<(typeof REGISTERS)["collections"]>;
export type System = z.infer<(typeof REGISTERS)["systems"]>;
export type Measure = z.infer<(typeof CONCEPTS)["measures"]>;
export type AgeBand = z.infer<(typeof CONCEPTS)["age-bands"]>;
export type AwarenessActivity = z.infer<(typeof CONCEPTS)["awareness-activities"]>;
export type Entry =
  | Concept | Instrument | Actor | Recommendation | Meeting | Place | Collection | System | Measure | AgeBand | AwarenessActivity; // prettier-ignore
