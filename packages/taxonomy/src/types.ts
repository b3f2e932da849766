/** The types of published entries, written by hand. A test compares them with the entry schema that checks the data. */

/** official: taken from the cited text; reviewed: ours and reviewed; draft: our own translation, not yet reviewed. */
export type Status = "official" | "reviewed" | "draft";

/** The most that the source's licence lets us ship: its text, its label, its code, or only a link. */
export type Reuse = "text" | "label" | "code" | "link";

/**
 * What was read of a fact. text: the wording itself, at the locator. official: a competent body's own statement.
 * secondary: only a report about it. remembered: nothing. own: it is our wording or decision. `settles` says which decide.
 */
export type Evidence = "text" | "official" | "secondary" | "remembered" | "own";

/** A fact that says what was read of it. In what TIPX publishes each says it. */
export interface Evidenced {
  readonly evidence?: Evidence;
  /** The day on which the sources were read: `YYYY-MM-DD`. */
  readonly checked?: string;
}

/** What is known of a citation beside the fact that cites it. */
export interface Citation {
  /** The day on which it was opened. */
  readonly checked?: string;
  /** Present only where nobody opened it, or where it cites a part of the register that settles nothing. */
  readonly evidence?: "secondary" | "remembered";
}

export interface InstrumentSource extends Citation {
  readonly instrument: string;
  readonly provision?: string;
  readonly locator?: string;
  readonly reuse?: Reuse;
}
export interface SystemSource extends Citation {
  readonly system: string;
  readonly locator?: string;
  readonly reuse?: Reuse;
}
export interface WebSource extends Citation {
  readonly url: string;
  readonly title?: string;
  readonly locator?: string;
  readonly reuse: Reuse;
}
/** Where a fact can be read: a provision, a classification, or an address. */
export type Source = InstrumentSource | SystemSource | WebSource;

/** Words in one language, never without their status. */
export interface LocalisedText extends Evidenced {
  readonly text: string;
  readonly status: Status;
  /** The text the wording is from; always there when official. */
  readonly source?: Source;
}

export type Language =
  | "en" | "km" | "zh-Hans" | "th" | "vi" | "lo" | "my" | "ms" | "id" | "fil" | "pt" | "fr" | "es" | "ru" | "ar"; // prettier-ignore

/** Words to show for an entry, and what stands behind them. */
export interface Label {
  readonly text: string;
  /** The language of the text; `zxx` (no language) when it is the id itself. */
  readonly lang: Language | "zxx";
  /** `id` when there are no words and the text is the id itself. A draft must be shown as one. */
  readonly status: Status | "id";
  /** The text the wording is from; always there when official. */
  readonly source?: Source;
  /** The evidence of the wording, or else that of the entry. Words that `settles` refuses must be shown as unsettled. */
  readonly evidence?: Evidence;
}

export type Localised = Readonly<Partial<Record<Language, LocalisedText>>>;
export type LocalisedList = Readonly<Partial<Record<Language, readonly LocalisedText[]>>>;

/** Its evidence says whether the code was read as the system publishes it; the relation to it is our decision. */
export interface Mapping extends Evidenced {
  /** An id of the register `systems`. */
  readonly system: string;
  readonly version: string;
  readonly field?: string;
  readonly code: string;
  /** How the system words the value for people; absent where its licence lets us ship codes only. */
  readonly label?: string;
  /** `broadMatch`: theirs is broader. */
  readonly relation: "exactMatch" | "closeMatch" | "broadMatch" | "narrowMatch" | "relatedMatch";
  /** Where the code was read, if not in the system's own sources. */
  readonly sources?: readonly Source[];
  readonly note?: string;
}

/** A change of what an id means, announced. */
export interface Change {
  /** The version in which it first appears. */
  readonly since: string;
  /** The words were corrected, what they say is the same. */
  readonly kind?: "editorial";
  /** What changed and why. */
  readonly note: string;
}

/** What every entry of every scheme and register has. */
export interface EntryBase<Id extends string = string> extends Evidenced {
  readonly id: Id;
  readonly label: Localised;
  readonly altLabel?: LocalisedList;
  /** Superseded or misspelt wordings: found by search, never shown. */
  readonly hiddenLabel?: LocalisedList;
  readonly scopeNote?: Localised;
  readonly sources: readonly [Source, ...Source[]];
  readonly evidence: Evidence;
  /** Who decided an entry whose evidence is `own`, where it is not who decides in the scheme. */
  readonly decidedBy?: string;
  /** Changes of meaning since the id landed, oldest first. */
  readonly changes?: readonly Change[];
  readonly since: string;
}

export interface Concept<Id extends string = string> extends EntryBase<Id> {
  readonly definition: Localised;
  readonly broader?: readonly Id[];
  readonly related?: readonly Id[];
  /** A grouping: no record may use it as a value. */
  readonly abstract?: true;
  /** The code of the classification the scheme follows. */
  readonly notation?: string;
  readonly mappings?: readonly Mapping[];
}

export interface Measure<Id extends string = string> extends Concept<Id> {
  readonly unit: "ratio" | "days" | "per-100000" | "count";
  readonly numerator?: string;
  readonly denominator?: string;
  /** Record fields that feed it, as `type#/pointer` with `*` for any item. */
  readonly fields: readonly string[];
  readonly recommendations?: readonly string[];
  readonly disaggregation?: readonly string[];
}

/** From and to in completed years; no `to` means and over. */
export interface AgeBand<Id extends string = string> extends Concept<Id> {
  readonly from: number;
  readonly to?: number;
}

export interface AwarenessActivity<Id extends string = string> extends Concept<Id> {
  readonly format?: string;
  readonly audiences?: readonly string[];
  readonly actors?: readonly string[];
  readonly frequency?: string;
  readonly indicators?: readonly string[];
}

export interface Country<Id extends string = string> extends Concept<Id> {
  readonly alpha3: string;
  readonly numeric: string;
  /** Not a code of ISO 3166-1, which leaves it for users to assign. */
  readonly userAssigned?: true;
}

export interface DatedFact extends Evidenced {
  readonly event:
    | "adopted" | "signed" | "opened-for-signature" | "promulgated" | "published" | "in-force" | "applied" | "amended"
    | "superseded" | "repealed" | "lapsed"; // prettier-ignore
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source. */
  readonly date: string;
  readonly body?: string;
  /** Where the date was read, if not in the entry's sources. */
  readonly sources?: readonly Source[];
  readonly note?: string;
}

/** A penalty as we sum it up. It has the evidence of its provision unless it says its own. */
export interface Penalty extends Evidenced {
  readonly text: string;
  /** The state of the law that was read. */
  readonly asOf?: string;
  readonly sources?: readonly Source[];
  readonly note?: string;
}

export interface Provision extends Evidenced {
  /** Unique in its instrument. */
  readonly id: string;
  /** The provision as a lawyer cites it: `art. 3(a)`. */
  readonly locator: string;
  readonly kind: "defines" | "criminalises" | "obliges" | "protects" | "procedure" | "scope" | "aggravates";
  readonly summary: string;
  /** The concepts it covers, as `scheme/id`; with a concept it covers all narrower ones. */
  readonly touches?: readonly string[];
  /** The concepts that prosecutors apply it to beyond those it covers. */
  readonly appliedTo?: readonly string[];
  /** What it says of the victim's consent: irrelevant always, or irrelevant once a listed means was used. */
  readonly consent?: "irrelevant" | "irrelevant-with-means";
  readonly penalty?: Penalty;
  /** The state of the law that was read: what amended it up to then is in it. Provisions of amended laws say it. */
  readonly asOf?: string;
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly changes?: readonly Change[];
}

export interface PartyAction extends Evidenced {
  /** A state's alpha-2 code, or an actor's id. */
  readonly party: string;
  readonly action:
    | "signature" | "ratification-deposit" | "accession" | "acceptance" | "approval" | "succession"
    | "entry-into-force" | "domestic-ratification" | "denunciation" | "not-ratified" | "not-eligible"; // prettier-ignore
  readonly date?: string;
  readonly territorialApplication?: readonly string[];
  readonly note?: string;
  readonly sources: readonly Source[];
}

export type EffectAfter = Evidenced & { readonly sources: readonly Source[] } & (
    { readonly days: number; readonly months?: never } | { readonly months: number; readonly days?: never }
  );

export interface Instrument<Id extends string = string> extends EntryBase<Id> {
  readonly shortTitle?: string;
  readonly kind:
    | "convention" | "protocol" | "treaty" | "mou" | "declaration" | "soft-law" | "statute" | "code" | "regulation"
    | "plan-of-action"; // prettier-ignore
  readonly jurisdictions?: readonly string[];
  readonly bodies?: readonly string[];
  readonly officialNumber?: string;
  readonly dates?: readonly DatedFact[];
  readonly status: Evidenced & {
    readonly value: "draft" | "adopted" | "in-force" | "superseded" | "repealed" | "lapsed";
    readonly since?: string;
    /** Where it was read, if not in the entry's sources. */
    readonly sources?: readonly Source[];
    readonly note?: string;
  };
  /** How long after its deposit the treaty, once in force, takes effect for a party. */
  readonly effectAfter?: EffectAfter;
  readonly supplements?: Id;
  readonly amends?: readonly Id[];
  readonly replaces?: readonly Id[];
  readonly provisions?: readonly Provision[];
  readonly partyActions?: readonly PartyAction[];
}

export interface Membership extends Evidenced {
  readonly state: string;
  readonly from: string;
  readonly until?: string;
  readonly sources: readonly Source[];
}

export interface Actor<Id extends string = string> extends EntryBase<Id> {
  readonly definition?: Localised;
  readonly class: "organisation" | "body-type" | "role" | "state-role";
  readonly kind?: string;
  readonly acronym?: string;
  readonly jurisdictions?: readonly string[];
  /** The bodies it sits on: a ministry sits on a committee. */
  readonly memberOf?: readonly Id[];
  /** The body of which it is a unit: a department is part of a ministry. */
  readonly partOf?: Id;
  readonly aims?: readonly string[];
  readonly placeRole?: string;
  readonly members?: readonly Membership[];
}

export interface Recommendation<Id extends string = string> extends EntryBase<Id> {
  readonly kind:
    | "recommendation" | "call" | "commitment" | "practice" | "principle" | "guideline" | "pillar" | "part"
    | "framework" | "evaluation-area" | "section" | "objective" | "target"; // prettier-ignore
  /** The meeting or instrument it was made in. */
  readonly origin: string;
  readonly summary: Localised;
  readonly modality: string;
  readonly verbs?: readonly string[];
  readonly addressees: readonly string[];
  readonly qualities?: readonly { readonly quality: string; readonly degree?: "high" }[];
  readonly partners?: readonly string[];
  readonly aims?: readonly string[];
  readonly basis?: { readonly instruments?: readonly string[]; readonly kinds?: readonly string[] };
  readonly measures?: readonly string[];
  /** The record types that let people do it. */
  readonly records?: readonly string[];
}

export interface Meeting<Id extends string = string> extends EntryBase<Id> {
  readonly definition?: Localised;
  readonly start: string;
  readonly end?: string;
  readonly series?: string;
  readonly partOf?: Id;
  readonly place?: string;
  readonly hosts?: readonly string[];
  readonly theme?: string;
}

export interface Place<Id extends string = string> extends EntryBase<Id> {
  readonly country: string;
  /** ISO 3166-2. */
  readonly code: string;
}

export interface Collection<Id extends string = string> extends EntryBase<Id> {
  readonly definition: Localised;
  /** The concepts a text lists together, in its order. */
  readonly members: readonly string[];
}

export interface System<Id extends string = string> extends EntryBase<Id> {
  readonly publisher: string;
  readonly version?: string;
  readonly licence: string;
  readonly reuse: Reuse;
  readonly attribution?: string;
}

/** What a folder of the vocabulary is. */
export interface SchemeInfo {
  readonly kind: "concept-scheme" | "register";
  readonly title: Localised;
  readonly description: Localised;
  /** Names the exports: `form` gives FORM_IDS, FormId, isFormId, getForm. */
  readonly singular: string;
  /** True when records may carry a local code where the listed ids do not fit. */
  readonly open: boolean;
  /** Who decided the facts of this scheme whose evidence is `own`. */
  readonly decidedBy?: string;
  readonly since: string;
}
