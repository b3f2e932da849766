import { BASE_URI, conceptUri, type Evidence, type Mapping, settles } from "@tipx/taxonomy";
import type { JsonObject } from "../json-object.js";
import {
  evidenceOfMapping,
  externalUri,
  inEnglish,
  isSettled,
  LICENCE,
  titleOf,
  type Gone,
  type Item,
  type List,
  type Model,
  type Wording,
} from "./model.js";

export type Release = "r4" | "r5";

/** Makes FHIR terminology resources of the concept schemes, for the server of a health partner: path → resource. */
export function fhirFiles(all: Model, release: Release): Map<string, JsonObject> {
  const files = new Map([["CodeSystem-wording.json", wordingSystem(all)]]);
  for (const list of all.schemes) {
    files.set(`CodeSystem-${list.name}.json`, codeSystem(list, all));
    files.set(`ValueSet-${list.name}.json`, valueSet(list, all));
  }
  for (const [system, rows] of mappingsBySystem(all))
    files.set(`ConceptMap-${system}.json`, conceptMap(system, rows, all, release));
  return files;
}

const common = (name: string, all: Model): JsonObject => ({
  version: all.version,
  name: `Tipx${name.replace(/(?:^|-)([a-z0-9])/g, (_, sign: string) => sign.toUpperCase())}`,
});

const status = (all: Model): JsonObject => ({
  status: all.version.startsWith("0.") ? "draft" : "active",
  experimental: false,
  publisher: "TIPX",
});

const copyright = (all: Model, systems: readonly string[] = []): string =>
  [
    `TIPX, ${LICENCE.name} (${LICENCE.url}).`,
    ...systems.flatMap((system) => all.attributions.get(system) ?? []),
  ].join(" ");

const canonical = (kind: string, name: string): string => `${BASE_URI}fhir/${kind}/${name}`;

const PROPERTIES: readonly JsonObject[] = [
  { code: "inactive", uri: "http://hl7.org/fhir/concept-properties#inactive", description: "True for an id out of use.", type: "boolean" },
  { code: "notSelectable", uri: "http://hl7.org/fhir/concept-properties#notSelectable", description: "True for a grouping that no record uses as a value.", type: "boolean" },
  { code: "parent", uri: "http://hl7.org/fhir/concept-properties#parent", description: "A concept directly above; there may be two.", type: "code" },
  { code: "notation", description: "The code in the classification that the list follows.", type: "string" },
  { code: "replacedBy", description: "A code to use instead.", type: "code" },
  { code: "since", description: "The version that brought the code, or that took it out of use.", type: "string" },
  { code: "evidence", description: "What was read. text: the wording; official: a competent body's own statement; secondary: a report about it; remembered: nothing; own: our decision.", type: "string" },
]; // prettier-ignore

function codeSystem(list: List, all: Model): JsonObject {
  const concepts = [...list.items.map((item) => concept(item)), ...list.gone.map(goneConcept)];
  const used = new Set(
    concepts.flatMap(({ property }) => ((property ?? []) as JsonObject[]).map(({ code }) => code)),
  );
  return {
    resourceType: "CodeSystem",
    id: `tipx-${list.name}`,
    language: "en",
    url: list.uri,
    ...common(list.name, all),
    title: inEnglish(list.titles) ?? list.name,
    ...status(all),
    ...described(list.descriptions),
    copyright: copyright(all),
    caseSensitive: true,
    valueSet: canonical("ValueSet", list.name),
    hierarchyMeaning: "is-a",
    compositional: false,
    versionNeeded: false,
    content: "complete",
    count: concepts.length,
    property: PROPERTIES.filter(({ code }) => used.has(code ?? "")),
    concept: concepts,
  };
}

/** The `use` of every designation. */
function wordingSystem(all: Model): JsonObject {
  const concepts = [
    ["official", "Taken from a cited text."],
    ["reviewed", "In our words, reviewed."],
    ["draft", "A translation that nobody has reviewed: not for use as a title."],
    ["alternative", "Another wording in use."],
    ["secondary", "Only a report about it was read: not for use as a title."],
    ["remembered", "Nothing was read: not for use as a title."],
  ].map(([code = "", definition = ""]): JsonObject => ({ code, display: code, definition }));
  return {
    resourceType: "CodeSystem",
    id: "tipx-wording",
    language: "en",
    url: canonical("CodeSystem", "wording"),
    ...common("wording", all),
    title: "Status of a wording",
    ...status(all),
    copyright: copyright(all),
    caseSensitive: true,
    content: "complete",
    count: concepts.length,
    concept: concepts,
  };
}

const described = (words: readonly Wording[]): JsonObject => {
  const description = inEnglish(words);
  return description === undefined ? {} : { description };
};

function concept(item: Item): JsonObject {
  const { broader = [], abstract, notation, since } = item.entry;
  const definition = inEnglish(item.definitions);
  const designations = [
    ...item.labels.filter(({ lang }) => lang !== "en").map((word) => designation(word, word.status)),
    ...item.altLabels.map((word) => designation(word, word.status === "draft" ? "draft" : "alternative")),
  ];
  return {
    code: item.id,
    display: titleOf(item),
    ...(definition !== undefined && { definition }),
    ...(designations.length > 0 && { designation: designations }),
    property: [
      ...broader.map((parent) => ({ code: "parent", valueCode: parent })),
      ...(abstract === true ? [{ code: "notSelectable", valueBoolean: true }] : []),
      ...(notation === undefined ? [] : [{ code: "notation", valueString: notation }]),
      { code: "since", valueString: since },
      { code: "evidence", valueString: item.evidence },
    ],
  };
}

/** Returns the `use` of a wording; it says where the wording is a draft or of evidence that settles nothing. */
const designation = ({ lang, text, evidence }: Wording, use: string): JsonObject => ({
  language: lang,
  use: { system: canonical("CodeSystem", "wording"), code: settles({ evidence }) ? use : evidence },
  value: text,
});

const goneConcept = ({ id, title, note, since, replacedBy }: Gone): JsonObject => ({
  code: id,
  display: title,
  definition: note,
  property: [
    { code: "inactive", valueBoolean: true },
    ...replacedBy.map((code) => ({ code: "replacedBy", valueCode: code })),
    { code: "since", valueString: since },
  ],
});

/** The codes a record may hold: no groupings, no ids out of use. */
function valueSet(list: List, all: Model): JsonObject {
  const unusable = [
    ...list.items.filter(({ entry }) => entry.abstract === true).map(({ id }) => id),
    ...list.gone.map(({ id }) => id),
  ];
  const system = { system: list.uri, version: all.version };
  return {
    resourceType: "ValueSet",
    id: `tipx-${list.name}`,
    language: "en",
    url: canonical("ValueSet", list.name),
    ...common(list.name, all),
    title: `${inEnglish(list.titles) ?? list.name}: codes for use in records`,
    ...status(all),
    ...described(list.descriptions),
    immutable: false,
    copyright: copyright(all),
    compose: {
      inactive: false,
      include: [system],
      ...(unusable.length > 0 && { exclude: [{ ...system, concept: unusable.map((code) => ({ code })) }] }),
    },
  };
}

interface Row {
  readonly list: List;
  readonly item: Item;
  readonly mapping: Mapping;
}

function mappingsBySystem(all: Model): [string, Row[]][] {
  const rows = all.schemes.flatMap((list) =>
    list.items.flatMap((item) => item.mappings.map((mapping): Row => ({ list, item, mapping }))),
  );
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.mapping.system, [...(found.get(row.mapping.system) ?? []), row]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Our mappings as relationships of FHIR. In a `broadMatch` the other system's concept is broader. */
const RELATIONS = {
  exactMatch: { r4: "equivalent", r5: "equivalent" },
  closeMatch: { r4: "relatedto", r5: "related-to" },
  relatedMatch: { r4: "relatedto", r5: "related-to" },
  broadMatch: { r4: "wider", r5: "source-is-narrower-than-target" },
  narrowMatch: { r4: "narrower", r5: "source-is-broader-than-target" },
} as const;

/**
 * Maps our lists to the codes of one other system, with one group for each pair of lists. Their wordings go with
 * them where their licence lets us ship these.
 */
function conceptMap(system: string, rows: readonly Row[], all: Model, release: Release): JsonObject {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { code: _code, relation: _relation, ...theirs } = row.mapping;
    const key = `${row.list.uri} ${externalUri(theirs)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return {
    resourceType: "ConceptMap",
    id: `tipx-to-${system}`,
    language: "en",
    url: canonical("ConceptMap", system),
    ...common(`to-${system}`, all),
    title: `TIPX to ${system}`,
    ...status(all),
    description: `Codes of ${conceptUri(`systems/${system}`)} that our concepts correspond to. Not endorsed by its publisher.`,
    copyright: copyright(all, [system]),
    group: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, found]) => {
        const [source = "", target = ""] = key.split(" ");
        const elements = new Map<string, JsonObject[]>();
        for (const { item, mapping } of found)
          elements.set(item.id, [...(elements.get(item.id) ?? []), targetOf(mapping, item, release)]);
        return {
          source: release === "r5" ? `${source}|${all.version}` : source,
          ...(release === "r4" && { sourceVersion: all.version }),
          target,
          element: [...elements].map(([code, targets]) => ({ code, target: targets })),
        };
      }),
  };
}

const NOT_READ: Partial<Record<Evidence, string>> = {
  secondary: "Only a report about it was read",
  remembered: "Nothing was read",
};

function targetOf(mapping: Mapping, item: Item, release: Release): JsonObject {
  const settled = isSettled(mapping, item);
  // A mapping of evidence that settles nothing only claims that the two are related.
  const relation = RELATIONS[settled ? mapping.relation : "relatedMatch"][release];
  const comments = [
    settled
      ? undefined
      : `${NOT_READ[evidenceOfMapping(mapping, item)] ?? ""}: ${mapping.relation} is proposed.`,
    mapping.note ??
      (settled && mapping.relation === "narrowMatch"
        ? "Their code is narrower than our concept."
        : undefined),
  ].filter((part) => part !== undefined);
  return {
    code: mapping.code,
    ...(mapping.label !== undefined && { display: mapping.label }),
    [release === "r5" ? "relationship" : "equivalence"]: relation,
    ...(comments.length > 0 && { comment: comments.join(" ") }),
  };
}
