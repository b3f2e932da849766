import type {
  Actor, AwarenessActivity, Collection, Concept, Entry, Instrument, Measure, Meeting, Place, Recommendation,
} from "./entry.ts"; // prettier-ignore
import { sourcesIn } from "./texts.ts";

/** A link from an entry to another: the field it stands in and what it names, as scheme/id or instrument#provision. */
export interface Reference {
  readonly field: string;
  readonly ref: string;
}

type Ids = string | readonly string[] | undefined;

/** The field holds ids of one scheme. */
const to = (scheme: string, field: string, ids: Ids): Reference[] =>
  [ids ?? []].flat().map((id) => ({ field, ref: `${scheme}/${id}` }));

/** The field holds refs, which name their scheme themselves. */
const refs = (field: string, list: Ids): Reference[] => [list ?? []].flat().map((ref) => ({ field, ref }));

const isCountryCode = (party: string): boolean => /^[A-Z]{2}$/.test(party);

/** Scheme → the fields of its entries that link to others, beyond those that all entries have. */
const OWN: Readonly<Record<string, (entry: Entry) => Reference[]>> = {
  instruments: (entry) => {
    const it = entry as Instrument;
    return [
      ...to("countries", "jurisdictions", it.jurisdictions),
      ...to("actors", "bodies", it.bodies),
      ...to("instruments", "supplements", it.supplements),
      ...to("instruments", "amends", it.amends),
      ...to("instruments", "replaces", it.replaces),
      ...(it.provisions ?? []).flatMap((provision) => [
        ...refs(`provisions (${provision.id}) touches`, provision.touches),
        ...refs(`provisions (${provision.id}) appliedTo`, provision.appliedTo),
      ]),
      ...(it.partyActions ?? []).flatMap(({ party }) =>
        to(isCountryCode(party) ? "countries" : "actors", "partyActions", party),
      ),
    ];
  },
  actors: (entry) => {
    const it = entry as Actor;
    return [
      ...to("organization-kinds", "kind", it.kind),
      ...to("countries", "jurisdictions", it.jurisdictions),
      ...to("actors", "memberOf", it.memberOf),
      ...to("actors", "partOf", it.partOf),
      ...to("aims", "aims", it.aims),
      ...to("place-roles", "placeRole", it.placeRole),
      ...to(
        "countries",
        "members",
        it.members?.map(({ state }) => state),
      ),
    ];
  },
  recommendations: (entry) => {
    const it = entry as Recommendation;
    return [
      ...refs("origin", it.origin),
      ...to("modalities", "modality", it.modality),
      ...refs("addressees", it.addressees),
      ...refs("partners", it.partners),
      ...to(
        "qualities",
        "qualities",
        it.qualities?.map(({ quality }) => quality),
      ),
      ...to("aims", "aims", it.aims),
      ...to("instruments", "basis", it.basis?.instruments),
      ...to("measures", "measures", it.measures),
    ];
  },
  meetings: (entry) => {
    const it = entry as Meeting;
    return [
      ...to("actors", "series", it.series),
      ...to("meetings", "partOf", it.partOf),
      ...to("places", "place", it.place),
      ...to("actors", "hosts", it.hosts),
    ];
  },
  places: (entry) => to("countries", "country", (entry as Place).country),
  collections: (entry) => refs("members", (entry as Collection).members),
  measures: (entry) => to("recommendations", "recommendations", (entry as Measure).recommendations),
  "awareness-activities": (entry) => refs("actors", (entry as AwarenessActivity).actors),
};

/** Lists the links of an entry, except `broader` and `related`, which have checks of their own. */
export function referencesOf(scheme: string, entry: Entry): Reference[] {
  const cited = [...sourcesIn(entry)].flatMap((source) => {
    if ("instrument" in source) {
      const { instrument, provision } = source;
      return refs("sources", `instruments/${instrument}${provision === undefined ? "" : `#${provision}`}`);
    }
    return "system" in source ? to("systems", "sources", source.system) : [];
  });
  const mapped = to(
    "systems",
    "mappings",
    (entry as Partial<Concept>).mappings?.map(({ system }) => system),
  );
  const own = Object.hasOwn(OWN, scheme) ? OWN[scheme]?.(entry) : undefined;
  return [...cited, ...mapped, ...(own ?? [])];
}
