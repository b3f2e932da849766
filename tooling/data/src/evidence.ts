import type {
  Actor,
  Concept,
  Entry,
  Evidence,
  Instrument,
  Penalty,
  Provision,
  Source,
  Words,
} from "./entry.ts";
import { fileOf, liveEntries, type Model } from "./model.ts";
import { localisedTexts } from "./texts.ts";

/** What a fact may say of its evidence. */
export interface Grounds {
  readonly evidence?: Evidence | undefined;
  readonly checked?: string | undefined;
}

/** One recorded fact: an entry, or a part of one that has evidence of its own or by inheritance. */
export interface Fact {
  readonly scheme: string;
  readonly id: string;
  /** The file that holds it. */
  readonly path: string;
  readonly kind:
    | "entry" | "provision" | "penalty" | "date" | "status" | "party-action" | "member" | "effect" | "mapping" | "label"; // prettier-ignore
  /** The place in the file, as people name it: `provision art-3-a`. */
  readonly name: string;
  /** The evidence it says itself, or else that of what it stands in. */
  readonly evidence: Evidence;
  readonly checked: string | undefined;
  /** What the fact itself says, as it stands in the file. */
  readonly says: Grounds;
  /** Where it can be read: its own sources, or else those of what it stands in. */
  readonly sources: readonly Source[];
  readonly note?: string | undefined;
}

/** Gives the evidence and the day of a fact: its own, or those of the nearest thing it stands in that says one. */
export function groundsOf(...facts: readonly [Grounds, ...Grounds[]]): {
  evidence: Evidence;
  checked: string | undefined;
} {
  const found = facts.find(({ evidence }) => evidence !== undefined);
  return { evidence: found?.evidence ?? "remembered", checked: found?.checked };
}

/**
 * The line that `settles` of the published package draws, for the tool that makes that package and so cannot import it. A
 * test of the package compares the two.
 */
export const settles = (evidence: Evidence): boolean => evidence !== "secondary" && evidence !== "remembered";

/** Gives a penalty as a map; a bare string says nothing of its evidence. */
export const penaltyOf = (penalty: Penalty): Exclude<Penalty, string> =>
  typeof penalty === "string" ? { text: penalty } : penalty;

/** Lists every fact of the vocabulary, entry by entry. */
export function* facts(model: Model): Generator<Fact> {
  for (const { scheme, id, entry } of liveEntries(model)) yield* factsOf(model, scheme.name, id, entry);
}

function* factsOf(model: Model, scheme: string, id: string, entry: Entry): Generator<Fact> {
  const path = fileOf(scheme, id);
  const fact = (
    kind: Fact["kind"],
    name: string,
    says: Grounds & { readonly sources?: readonly Source[] | undefined; readonly note?: string | undefined },
    ...within: readonly (Grounds & { readonly sources?: readonly Source[] | undefined })[]
  ): Fact => ({
    scheme,
    id,
    path,
    kind,
    name,
    ...groundsOf(says, ...within),
    says,
    sources: [says, ...within].find(({ sources }) => sources !== undefined)?.sources ?? [],
    note: says.note,
  });

  yield fact("entry", "the entry", entry);
  const { dates, status, provisions, partyActions, effectAfter } = entry as Partial<Instrument>;
  for (const date of dates ?? []) yield fact("date", `the date ${date.event} ${date.date}`, date, entry);
  if (status && typeof status === "object") yield fact("status", "the status", status, entry);
  for (const provision of provisions ?? []) {
    const name = `provision ${provision.id}`;
    yield fact("provision", name, provision, entry);
    if (provision.penalty !== undefined)
      yield fact("penalty", `the penalty of ${name}`, penaltyOf(provision.penalty), provision, entry);
  }
  for (const action of partyActions ?? [])
    yield fact("party-action", `${action.party} ${action.action}`, action, entry);
  if (effectAfter) yield fact("effect", "effectAfter", effectAfter, entry);
  if (scheme === "actors")
    for (const member of (entry as Actor).members ?? [])
      yield fact("member", `member ${member.state}`, member, entry);
  for (const mapping of (entry as Partial<Concept>).mappings ?? []) {
    const { evidence, checked } = entryOf(model, "systems", mapping.system) ?? {};
    const sources = [{ system: mapping.system, locator: mapping.code }];
    yield fact("mapping", `the mapping to ${mapping.system} ${mapping.code}`, mapping, {
      evidence,
      checked,
      sources,
    });
  }
  for (const { field, language, words } of localisedTexts(entry))
    if (isOfficial(words)) {
      const { source, ...says } = words;
      yield fact(
        "label",
        `the official ${language} ${field}`,
        { ...says, ...(source && { sources: [source] }) },
        entry,
      );
    }
}

const isOfficial = (words: Words): words is Exclude<Words, string> =>
  typeof words !== "string" && words.status === "official";

export const entryOf = (model: Model, scheme: string, id: string): Entry | undefined =>
  model.schemes.get(scheme)?.entries.get(id);

const provisionOf = (model: Model, instrument: string, slug: string): Provision | undefined =>
  (entryOf(model, "instruments", instrument) as Instrument | undefined)?.provisions?.find(
    ({ id }) => id === slug,
  );

/**
 * Gives the evidence that a source passes on: of a provision, a law or a system of the register what stands there; for
 * an address nothing, since the fact that cites it says what was read. What was cited from memory is `remembered`.
 */
export function passedOn(model: Model, source: Source): Evidence | undefined {
  if (source.evidence !== undefined) return source.evidence;
  if ("url" in source) return undefined;
  if ("system" in source) return groundsOf(entryOf(model, "systems", source.system) ?? {}).evidence;
  const law = entryOf(model, "instruments", source.instrument) ?? {};
  const { provision } = source;
  const part = provision === undefined ? undefined : provisionOf(model, source.instrument, provision);
  return groundsOf(part ?? {}, law).evidence;
}

/** What says in a locator that nobody can look the place up. */
const NO_PLACE =
  /\b(?:page|text) not kept\b|^site$|\bnot (?:seen|read)\b|\bwhere to check\b|\bremembered\b|\bgeneral knowledge\b/i;

export const hasPlace = ({ locator }: Source): boolean => locator !== undefined && !NO_PLACE.test(locator);

/** Says whether an address leads to a page of its own and not to the front page of a site. */
export function isBelowRoot(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname.replaceAll("/", "") !== "" || search !== "";
}

/**
 * Says whether a reader can find by this source what the fact says: an address below a site's root or with a place at
 * it, or a part of the register that was read itself.
 */
export function isShown(model: Model, source: Source): boolean {
  if (source.evidence === "remembered" || (source.locator !== undefined && !hasPlace(source))) return false;
  if ("url" in source) return isBelowRoot(source.url) || hasPlace(source);
  if ("system" in source && source.system === OURS) return false;
  const evidence = passedOn(model, source);
  return evidence === "text" || evidence === "official";
}

/** Our own vocabulary in the register of systems: what cites it alone is ours. */
const OURS = "tipx";
