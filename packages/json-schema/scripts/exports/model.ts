import {
  BASE_URI, conceptUri, entriesOf, type Evidence, evidenceOf, type Evidenced, getEntry, schemeInfo, type Collection,
  type Concept, type EntryBase, type Localised, type LocalisedList, type LocalisedText, type Mapping, type Ref, settles,
  type Source, type System,
} from "@tipx/taxonomy"; // prettier-ignore
import * as en from "@tipx/taxonomy/labels/en";
import * as km from "@tipx/taxonomy/labels/km";
import * as zhHans from "@tipx/taxonomy/labels/zh-Hans";
import { oldIds, resolveId, SCHEMES, TAXONOMY_VERSION, type Scheme } from "@tipx/taxonomy/ids";

/** Words in one language. `settled`: no draft, and of evidence that settles, so that a format may show them without a mark. */
export interface Wording {
  readonly lang: string;
  readonly text: string;
  readonly status: LocalisedText["status"];
  readonly evidence: Evidence;
  readonly settled: boolean;
}

/** A current entry, ready for any format. */
export interface Item {
  readonly id: string;
  readonly ref: Ref;
  readonly uri: string;
  readonly evidence: Evidence;
  readonly labels: readonly Wording[];
  readonly altLabels: readonly Wording[];
  readonly hiddenLabels: readonly Wording[];
  readonly definitions: readonly Wording[];
  readonly scopeNotes: readonly Wording[];
  readonly sources: readonly Source[];
  /** Codes of other systems whose licences allow us to ship codes. */
  readonly mappings: readonly Mapping[];
  /** Everything else, as the taxonomy holds it. */
  readonly entry: EntryBase & Partial<Concept> & Partial<Pick<Collection, "members">>;
}

/** An id out of use. */
export interface Gone {
  readonly id: string;
  readonly uri: string;
  readonly since: string;
  /** What it was called: in English always, and in the languages of reports. */
  readonly labels: readonly Wording[];
  /** Current ids of the same list; none for a withdrawn id. */
  readonly replacedBy: readonly string[];
  /** What became of it, in English. */
  readonly title: string;
  readonly note: string;
}

/** A concept scheme or a register. */
export interface List {
  readonly name: Scheme;
  readonly uri: string;
  readonly titles: readonly Wording[];
  readonly descriptions: readonly Wording[];
  readonly open: boolean;
  /** Who decided the entries whose evidence is `own`. */
  readonly decidedBy: string | undefined;
  readonly items: readonly Item[];
  readonly gone: readonly Gone[];
}

export interface Model {
  readonly version: string;
  readonly schemes: readonly List[];
  /** Entities, not concepts. */
  readonly registers: readonly List[];
  /** Attributions that licences require beside codes or labels of other systems: system → sentence. */
  readonly attributions: ReadonlyMap<string, string>;
}

export const LICENCE = {
  id: "CC-BY-4.0",
  name: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Returns the whole vocabulary, ready for any format, in order of names. */
export function model(): Model {
  const lists = [...SCHEMES].sort().map((name) => [schemeInfo(name).kind, listOf(name)] as const);
  const ofKind = (kind: string) => lists.filter(([found]) => found === kind).map(([, list]) => list);
  return {
    version: TAXONOMY_VERSION,
    schemes: ofKind("concept-scheme"),
    registers: ofKind("register"),
    attributions: new Map(
      entriesOf("systems").flatMap(({ id, attribution }: System) =>
        attribution === undefined ? [] : [[id, attribution] as const],
      ),
    ),
  };
}

/** What a list is called is our decision. */
const OURS: Evidenced = { evidence: "own" };

function listOf(name: Scheme): List {
  const info = schemeInfo(name);
  return {
    name,
    uri: BASE_URI + name,
    titles: wordings(info.title, "label", OURS),
    descriptions: wordings(info.description, "text", OURS),
    open: info.open,
    decidedBy: info.decidedBy,
    items: entriesOf(name).map((entry) => itemOf(name, entry)),
    gone: [...oldIds(name)].sort().map((id) => goneOf(name, id)),
  };
}

/** Returns one entry, ready for any format. */
export function itemOf(scheme: Scheme, entry: EntryBase): Item {
  const { definition, mappings = [] } = entry as EntryBase & Partial<Concept>;
  const ref: Ref = `${scheme}/${entry.id}`;
  return {
    id: entry.id,
    ref,
    uri: conceptUri(ref),
    evidence: entry.evidence,
    labels: wordings(entry.label, "label", entry),
    altLabels: wordings(entry.altLabel, "label", entry),
    hiddenLabels: wordings(entry.hiddenLabel, "label", entry),
    definitions: wordings(definition, "text", entry),
    scopeNotes: wordings(entry.scopeNote, "text", entry),
    sources: entry.sources,
    mappings: mappings.filter(({ system }) => reuseOfSystem(system) !== "link"),
    entry,
  };
}

function goneOf(scheme: Scheme, id: string): Gone {
  const to = resolveId(scheme, id);
  const ref: Ref = `${scheme}/${id}`;
  const words = [en, km, zhHans].flatMap(({ LANG, labelOf }) => {
    const label = labelOf(ref);
    return label ? [[LANG, label] as const] : [];
  });
  const labels = wordings(Object.fromEntries(words), "label", OURS);
  const name = labels.find(({ lang }) => lang === "en")?.text ?? id;
  const base = { id, uri: conceptUri(ref), labels };
  if (to.status === "moved")
    return {
      ...base,
      since: to.since,
      replacedBy: [to.id],
      title: `${name} (now ${to.id})`,
      note: `Replaced by ${to.id}.`,
    };
  if (to.status === "split")
    return { ...base, since: to.since, replacedBy: to.ids, title: `${name} (split)`, note: to.choose };
  if (to.status === "withdrawn")
    return { ...base, since: to.since, replacedBy: [], title: `${name} (withdrawn)`, note: to.reason };
  throw new Error(`${scheme}/${id} is listed as old and is ${to.status}`);
}

/** A text appears in an export only where the licence of its source allows us to ship one of these. */
const ENOUGH = { label: ["label", "text"], text: ["text"] } as const;

/**
 * Returns the texts that may be shipped, by language. Texts of our own have no source. A text of another source is left out where
 * its licence allows us to ship only codes or a link.
 */
export function wordings(
  texts: Localised | LocalisedList | undefined,
  kind: keyof typeof ENOUGH,
  within: Evidenced,
): Wording[] {
  return Object.entries(texts ?? {})
    .flatMap(([lang, found]) =>
      [found]
        .flat()
        .filter(({ source }) => source === undefined || mayShip(source, kind))
        .map((wording: LocalisedText): Wording => {
          const { text, status } = wording;
          const settled = settles(wording, within) && status !== "draft";
          return { lang, text, status, evidence: evidenceOf(wording, within), settled };
        }),
    )
    .sort((a, b) => compare(a.lang, b.lang));
}

function mayShip(source: Source, kind: keyof typeof ENOUGH): boolean {
  const reuse = source.reuse ?? ("system" in source ? reuseOfSystem(source.system) : "text");
  return (ENOUGH[kind] as readonly string[]).includes(reuse);
}

/** Returns what we may ship of a system: nothing, where the register does not describe it. */
const reuseOfSystem = (id: string) => getEntry(`systems/${id}`)?.reuse ?? "link";

/** Joins English words into one string for formats without a place for a status; a mark says what is not settled. */
export function marked(wording: Wording): string {
  const marks = [wording.status === "draft" ? "draft" : "", settles(wording) ? "" : wording.evidence];
  const said = marks.filter((mark) => mark !== "").join(", ");
  return said === "" ? wording.text : `${wording.text} (${said})`;
}

/** Says whether a mapping is more than a proposal: both the code and our concept are of evidence that settles. */
export const isSettled = (mapping: Mapping, item: Item): boolean => settles(mapping) && settles(item);

/** Returns the evidence of a mapping: that of its concept where this one is what leaves it open. */
export const evidenceOfMapping = (mapping: Mapping, item: Item): Evidence =>
  settles(mapping) && !settles(item) ? item.evidence : evidenceOf(mapping);

export const inEnglish = (wordings: readonly Wording[]): string | undefined => {
  const found = wordings.find(({ lang }) => lang === "en");
  return found && marked(found);
};

/** Returns the title of an entry for formats of one language: its English label with its marks, or its id. */
export const titleOf = ({ labels, id }: Pick<Item, "labels" | "id">): string => inEnglish(labels) ?? id;

/** Returns in one line where a fact can be read. */
export function citation(source: Source): string {
  const place =
    "instrument" in source
      ? source.provision === undefined
        ? conceptUri(`instruments/${source.instrument}`)
        : conceptUri(`instruments/${source.instrument}#${source.provision}`)
      : "system" in source
        ? conceptUri(`systems/${source.system}`)
        : source.url;
  const said = [source.locator, source.evidence];
  const more = said.filter((part) => part !== undefined).join("; ");
  return more === "" ? place : `${place} (${more})`;
}

/** Returns the address we use for a code of another system or, without a code, for its list. */
export function externalUri({
  system,
  version,
  field,
  code,
}: Omit<Mapping, "relation" | "code"> & { code?: string }): string {
  const list = ["systems", system, version, ...(field === undefined ? [] : [field])];
  const uri = BASE_URI + list.map(encoded).join("/");
  return code === undefined ? uri : `${uri}#${encoded(code)}`;
}

const encoded = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Compares by UTF-16 code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
