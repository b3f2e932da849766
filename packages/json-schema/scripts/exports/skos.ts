import { conceptUri, type Mapping, type Ref } from "@tipx/taxonomy";
import { entityFacts } from "./entities.js";
import {
  evidenceOfMapping,
  externalUri,
  isSettled,
  LICENCE,
  type Item,
  type List,
  type Model,
  type Wording,
} from "./model.js";
import { facts, inLang, iri, literal, truth, type Name, type Resource, type Value } from "./rdf/graph.js";
import { goneResource, labelResource, labelUri, provenance, valueWithStatus } from "./resources.js";

/**
 * Writes a concept scheme in SKOS and SKOS-XL. Settled words are plain labels and notes. Drafts and words whose evidence does not settle are resources
 * with a status under `tipx:proposed…` properties, because `skosxl:prefLabel` would entail `skos:prefLabel`.
 */
export function schemeGraph(list: List, all: Model): Resource[] {
  const narrower = new Map<string, string[]>();
  for (const { id, entry } of list.items)
    for (const parent of entry.broader ?? []) narrower.set(parent, [...(narrower.get(parent) ?? []), id]);
  const at = (id: string) => iri(conceptUri(`${list.name}/${id}` as Ref));
  const tops = list.items.filter(({ entry }) => entry.broader === undefined);
  const external = new Map<string, Mapping>();
  for (const { mappings } of list.items) for (const one of mappings) external.set(externalUri(one), one);

  const titles = labels({ uri: list.uri, labels: list.titles, altLabels: [], hiddenLabels: [] });
  const scheme: Resource = {
    iri: list.uri,
    types: ["skos:ConceptScheme"],
    facts: facts(
      ...titles.facts,
      ["dct:title", settled(list.titles)],
      ["dct:description", settled(list.descriptions)],
      ["dct:identifier", [literal(list.name)]],
      ["dct:license", [iri(LICENCE.url)]],
      ["dct:rights", attributions(external.values(), all)],
      ["owl:versionInfo", [literal(all.version)]],
      ["tipx:openList", [truth(list.open)]],
      ["tipx:decidedBy", list.decidedBy === undefined ? [] : [literal(list.decidedBy)]],
      ["skos:hasTopConcept", tops.map(({ id }) => at(id))],
    ),
  };
  const concepts = list.items.flatMap((item) => {
    const { broader, related, notation, abstract } = item.entry;
    const words = labels(item);
    const concept: Resource = {
      iri: item.uri,
      types: ["skos:Concept"],
      facts: facts(
        ["skos:inScheme", [iri(list.uri)]],
        ["skos:topConceptOf", broader === undefined ? [iri(list.uri)] : []],
        ["dct:identifier", [literal(item.ref)]],
        ["skos:notation", notation === undefined ? [] : [literal(notation)]],
        ...words.facts,
        ...notes(item),
        ["skos:broader", (broader ?? []).map(at)],
        ["skos:narrower", (narrower.get(item.id) ?? []).map(at)],
        ["skos:related", relatedOf(list, item.id, related ?? []).map(at)],
        ...matches(item),
        ...provenance(item),
        ["tipx:abstract", abstract === true ? [truth(true)] : []],
        ...entityFacts(item, list.name),
      ),
    };
    return [concept, ...words.resources];
  });
  const codes = [...external]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, { system, version, field, code, label }]): Resource => ({
      iri: uri,
      types: ["tipx:ExternalCode"],
      facts: facts(
        ["skos:notation", [literal(code)]],
        ["rdfs:label", label === undefined ? [] : [inLang(label, "en")]],
        ["dct:isPartOf", [iri(conceptUri(`systems/${system}`))]],
        ["tipx:systemVersion", [literal(version)]],
        ["tipx:field", field === undefined ? [] : [literal(field)]],
      ),
    }));
  return [scheme, ...titles.resources, ...concepts, ...goneResources(list, "skos:Concept"), ...codes];
}

/** Writes a collection: the concepts that a text lists together. */
export function collectionGraph(list: List, all: Model): Resource[] {
  return [
    ...list.items.flatMap((item) => {
      const words = labels(item);
      const collection: Resource = {
        iri: item.uri,
        types: ["skos:Collection"],
        facts: facts(
          ["dct:identifier", [literal(item.ref)]],
          ...words.facts,
          ...notes(item),
          ["skos:member", (item.entry.members ?? []).map((ref) => iri(conceptUri(ref as Ref)))],
          ...provenance(item),
          ["dct:license", [iri(LICENCE.url)]],
          ["owl:versionInfo", [literal(all.version)]],
        ),
      };
      return [collection, ...words.resources];
    }),
    ...goneResources(list, "skos:Collection"),
  ];
}

/** Writes the ids out of use, each with its labels. */
const goneResources = (list: List, type: Name): Resource[] =>
  list.gone.flatMap((gone) => {
    const words = labels({ ...gone, altLabels: [], hiddenLabels: [] });
    return [goneResource(list, gone, type, words.facts), ...words.resources];
  });

const settled = (words: readonly Wording[]): Value[] =>
  words.filter((word) => word.settled).map(({ text, lang }) => inLang(text, lang));

/** Returns the related ids. `related` holds in both directions, whichever entry says it. */
function relatedOf(list: List, id: string, own: readonly string[]): string[] {
  const others = list.items.filter(({ entry }) => entry.related?.includes(id)).map((other) => other.id);
  return [...new Set([...own, ...others])].sort();
}

function labels(item: Pick<Item, "uri" | "labels" | "altLabels" | "hiddenLabels">) {
  const rows: [Name, Value[]][] = [];
  const resources: Resource[] = [];
  // SKOS allows a wording one role in a language: the first that has it keeps it.
  const taken = new Set<string>();
  for (const [kind, role, words] of [
    ["label", "prefLabel", item.labels],
    ["alt", "altLabel", item.altLabels],
    ["hidden", "hiddenLabel", item.hiddenLabels],
  ] as const)
    for (const word of words) {
      const key = `${word.lang} ${word.text}`;
      if (taken.has(key)) continue;
      taken.add(key);
      const uri = labelUri(item, kind, word);
      if (word.settled)
        rows.push([`skos:${role}`, [inLang(word.text, word.lang)]], [`skosxl:${role}`, [iri(uri)]]);
      else rows.push([`tipx:proposed${role[0]?.toUpperCase() ?? ""}${role.slice(1)}`, [iri(uri)]]);
      resources.push(labelResource(uri, word));
    }
  return { facts: rows, resources };
}

/** Writes definitions and scope notes: plain where settled, otherwise as a value with its status. */
function notes(item: Item): (readonly [Name, readonly Value[]])[] {
  return (
    [
      ["skos:definition", "tipx:proposedDefinition", item.definitions],
      ["skos:scopeNote", "tipx:proposedScopeNote", item.scopeNotes],
    ] as const
  ).flatMap(([plain, proposed, words]) => [
    [plain, settled(words)] as const,
    [
      proposed,
      words.filter((word) => !word.settled).map((word) => ({ node: valueWithStatus(word) })),
    ] as const,
  ]);
}

function matches(item: Item): (readonly [Name, readonly Value[]])[] {
  return item.mappings.map((mapping) => {
    const target = iri(externalUri(mapping));
    if (isSettled(mapping, item)) return [`skos:${mapping.relation}`, [target]] as const;
    const node: Resource = {
      types: [],
      facts: facts(
        ["tipx:relation", [{ name: `skos:${mapping.relation}` }]],
        ["tipx:target", [target]],
        ["tipx:evidence", [literal(evidenceOfMapping(mapping, item))]],
      ),
    };
    return ["tipx:proposedMapping", [{ node }]] as const;
  });
}

function attributions(mappings: Iterable<Mapping>, all: Model): Value[] {
  const systems = [...new Set([...mappings].map(({ system }) => system))].sort();
  return systems.flatMap((system) => {
    const sentence = all.attributions.get(system);
    return sentence === undefined ? [] : [inLang(sentence, "en")];
  });
}
