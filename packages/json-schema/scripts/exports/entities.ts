import {
  BASE_URI, conceptUri, type EntryBase, type Localised, type Ref, type Source, type LocalisedText,
} from "@tipx/taxonomy"; // prettier-ignore
import { isId, isScheme, type Scheme } from "@tipx/taxonomy/ids";
import { LICENCE, wordings, type Item, type List, type Model } from "./model.js";
import { facts, inLang, iri, literal, truth, type Name, type Resource, type Value } from "./rdf/graph.js";
import {
  goneResource,
  labelResource,
  labelUri,
  provenance,
  sourceFacts,
  valueWithStatus,
} from "./resources.js";

/** Writes a register (laws, bodies, meetings) as entities. None of them is a SKOS concept. */
export function registerGraph(list: List, type: Name, all: Model): Resource[] {
  const titles = list.titles.map((word) => ({ uri: labelUri(list, "label", word), word }));
  const register: Resource = {
    iri: list.uri,
    types: ["tipx:Register"],
    facts: facts(
      ["tipx:label", titles.map(({ uri }) => iri(uri))],
      ["dct:title", list.titles.filter(({ settled }) => settled).map(({ text, lang }) => inLang(text, lang))],
      [
        "dct:description",
        list.descriptions.filter(({ settled }) => settled).map(({ text, lang }) => inLang(text, lang)),
      ],
      ["dct:license", [iri(LICENCE.url)]],
      ["owl:versionInfo", [literal(all.version)]],
      ["tipx:decidedBy", list.decidedBy === undefined ? [] : [literal(list.decidedBy)]],
    ),
  };
  const entities = list.items.flatMap((item): Resource[] => {
    const words = (
      [
        ["label", "tipx:label", item.labels],
        ["alt", "tipx:altLabel", item.altLabels],
        ["hidden", "tipx:hiddenLabel", item.hiddenLabels],
      ] as const
    ).flatMap(([kind, name, found]) =>
      found.map((word) => ({ name, uri: labelUri(item, kind, word), word })),
    );
    const entity: Resource = {
      iri: item.uri,
      types: [type],
      facts: facts(
        ["dct:isPartOf", [iri(list.uri)]],
        ["dct:identifier", [literal(item.ref)]],
        // A title is a settled wording; every wording, with its status, stands under tipx:label.
        [
          "dct:title",
          item.labels.filter(({ settled }) => settled).map(({ text, lang }) => inLang(text, lang)),
        ],
        ...words.map(({ name, uri }): [Name, Value[]] => [name, [iri(uri)]]),
        ...proposals("tipx:definition", item.definitions),
        ...proposals("tipx:scopeNote", item.scopeNotes),
        ...entityFacts(item, list.name),
        ...provenance(item),
      ),
    };
    return [entity, ...words.map(({ uri, word }) => labelResource(uri, word))];
  });
  return [
    register,
    ...titles.map(({ uri, word }) => labelResource(uri, word)),
    ...entities,
    ...list.gone.flatMap((gone) => {
      const words = gone.labels.map((word) => ({ uri: labelUri(gone, "label", word), word }));
      const old = goneResource(list, gone, type, [["tipx:label", words.map(({ uri }) => iri(uri))]]);
      return [old, ...words.map(({ uri, word }) => labelResource(uri, word))];
    }),
  ];
}

const proposals = (name: Name, words: Item["definitions"]): (readonly [Name, readonly Value[]])[] => [
  [name, words.map((word) => ({ node: valueWithStatus(word) }))],
];

/** Fields that are written elsewhere, by each format in its own way. */
const SAID = new Set([
  "id", "label", "altLabel", "hiddenLabel", "definition", "scopeNote", "sources", "since", "evidence", "checked", "broader",
  "related", "abstract", "notation", "mappings",
]); // prettier-ignore

/** Fields that name ids of another scheme: field → scheme. */
const NAMES: Readonly<Record<string, Scheme>> = {
  addressees: "actors",
  aims: "aims",
  audiences: "audiences",
  bodies: "actors",
  country: "countries",
  hosts: "actors",
  instruments: "instruments",
  jurisdictions: "countries",
  measures: "measures",
  modality: "modalities",
  place: "places",
  placeRole: "place-roles",
  quality: "qualities",
  recommendations: "recommendations",
  series: "actors",
  state: "countries",
};
/** Fields that name ids of their own register. */
const OWN = new Set(["amends", "memberOf", "partOf", "replaces", "supplements"]);
/** Fields that hold a date, as precise as it is known. */
const DATES = new Set(["date", "start", "end", "from", "until", "since", "checked", "asOf"]);
const PRECISION: readonly (readonly [RegExp, Name])[] = [
  [/^[0-9]{4}$/, "xsd:gYear"],
  [/^[0-9]{4}-[0-9]{2}$/, "xsd:gYearMonth"],
  [/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, "xsd:date"],
];

/** Writes the fields that only one kind of entry has as `tipx:<field>`: the dates of a law, the members of a body, the unit of a measure. */
export function entityFacts(item: Item, scheme: Scheme): (readonly [Name, readonly Value[]])[] {
  const { sources: _sources, ...entry } = item.entry as EntryBase & Record<string, unknown>;
  const rest = Object.entries(entry).filter(
    ([key]) => !SAID.has(key) && !(scheme === "collections" && key === "members"),
  );
  return fieldFacts(Object.fromEntries(rest), scheme, item);
}

function fieldFacts(
  fields: Readonly<Record<string, unknown>>,
  scheme: Scheme,
  item: Item,
): (readonly [Name, readonly Value[]])[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (key === "sources") return sourceFacts(value as readonly Source[]);
    const values = [value].flat().flatMap((one: unknown) => valuesOf(key, one, scheme, item));
    return [[`tipx:${key}`, values] as const];
  });
}

function valuesOf(key: string, value: unknown, scheme: Scheme, item: Item): Value[] {
  if (typeof value === "boolean") return [truth(value)];
  if (typeof value === "number") return [{ text: String(value), datatype: "xsd:integer" }];
  if (typeof value === "string") return [stringValue(key, value, scheme)];
  if (typeof value !== "object" || value === null) return [];
  if (isLocalised(value))
    return wordings(value, "text", item).map((word) => ({ node: valueWithStatus(word) }));
  const { id, ...fields } = value as Record<string, unknown>;
  const named = key === "provisions" && typeof id === "string";
  return [
    {
      node: {
        ...(named && { iri: `${item.uri}#${id}` }),
        types: named ? ["tipx:Provision"] : [],
        facts: facts(
          ...(named ? ([["dct:identifier", [literal(`${item.ref}#${id}`)]]] as const) : []),
          ...fieldFacts(fields, scheme, item),
        ),
      },
    },
  ];
}

function stringValue(key: string, value: string, scheme: Scheme): Value {
  const at = (name: string, id: string): Value =>
    isId(name, id) ? iri(conceptUri(`${name}/${id}` as Ref)) : literal(value);
  if (DATES.has(key)) {
    const [, datatype] = PRECISION.find(([shape]) => shape.test(value)) ?? [];
    return datatype === undefined ? literal(value) : { text: value, datatype };
  }
  if (OWN.has(key)) return at(scheme, value);
  if (key === "party") return at(/^[A-Z]{2}$/.test(value) ? "countries" : "actors", value);
  if (key === "kind" && scheme === "actors") return at("organization-kinds", value);
  if (key === "disaggregation" && isScheme(value)) return iri(BASE_URI + value);
  const [prefix = "", id = ""] = value.split(/[/#]/);
  if (value.includes("/") && isScheme(prefix) && isId(prefix, id)) return iri(conceptUri(value as Ref));
  const found = NAMES[key];
  return found === undefined ? literal(value) : at(found, value);
}

const isLocalised = (value: object): value is Localised =>
  Object.keys(value).length > 0 &&
  Object.values(value).every(
    (part: unknown) =>
      typeof part === "object" &&
      part !== null &&
      typeof (part as Partial<LocalisedText>).text === "string" &&
      "status" in part,
  );
