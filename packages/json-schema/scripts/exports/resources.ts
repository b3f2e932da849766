import { createHash } from "node:crypto";
import { conceptUri, type Ref, type Source } from "@tipx/taxonomy";
import { citation, type Gone, type Item, type List, type Wording } from "./model.js";
import { facts, inLang, iri, literal, truth, type Name, type Resource, type Value } from "./rdf/graph.js";

/** Writes an id out of use. It keeps its address and its labels, which the format writes in its own way, and says what to use. */
export function goneResource(
  list: List,
  gone: Gone,
  type: Name,
  labels: readonly (readonly [Name, readonly Value[]])[],
): Resource {
  return {
    iri: gone.uri,
    types: [type],
    facts: facts(
      ["skos:inScheme", type === "skos:Concept" ? [iri(list.uri)] : []],
      ["dct:identifier", [literal(`${list.name}/${gone.id}`)]],
      ...labels,
      ["owl:deprecated", [truth(true)]],
      ["dct:isReplacedBy", gone.replacedBy.map((id) => iri(conceptUri(`${list.name}/${id}` as Ref)))],
      [type === "skos:Concept" ? "skos:changeNote" : "dct:description", [inLang(gone.note, "en")]],
      ["tipx:deprecatedSince", [literal(gone.since)]],
    ),
  };
}

/** Makes a label resource with its status. */
export function labelResource(uri: string, { text, lang, status, evidence }: Wording): Resource {
  return {
    iri: uri,
    types: ["skosxl:Label"],
    facts: facts(
      ["skosxl:literalForm", [inLang(text, lang)]],
      ["tipx:status", [literal(status)]],
      ["tipx:evidence", [literal(evidence)]],
    ),
  };
}

/** Makes a short address from the text alone, so that it stays when other labels come and go. */
const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);
export const labelUri = (item: Pick<Item, "uri">, kind: string, { lang, text }: Wording): string =>
  kind === "label" ? `${item.uri}#label-${lang}` : `${item.uri}#${kind}-${lang}-${digest(text)}`;

/** A wording with its status, as a node without an address. */
export const valueWithStatus = ({ text, lang, status, evidence }: Wording): Resource => ({
  types: [],
  facts: facts(
    ["rdf:value", [inLang(text, lang)]],
    ["tipx:status", [literal(status)]],
    ["tipx:evidence", [literal(evidence)]],
  ),
});

/** Writes the sources, the version, what was read of the entry and when. */
export function provenance(item: Item): (readonly [Name, readonly Value[]])[] {
  const { checked } = item.entry;
  return [
    ...sourceFacts(item.sources),
    ["tipx:since", [literal(item.entry.since)]],
    ["tipx:evidence", [literal(item.evidence)]],
    ["tipx:checked", checked === undefined ? [] : [{ text: checked, datatype: "xsd:date" }]],
  ];
}

export function sourceFacts(sources: readonly Source[]): (readonly [Name, readonly Value[]])[] {
  const unique = (of: readonly Source[]) => [...new Set(of.map(address))].map(iri);
  const sure = sources.filter(({ evidence }) => evidence === undefined);
  const unsure = sources.filter(({ evidence }) => evidence !== undefined);
  const known = new Set(sure.map(address));
  return [
    ["dct:source", unique(sure)],
    ["tipx:proposedSource", unique(unsure.filter((source) => !known.has(address(source))))],
    ["dct:bibliographicCitation", [...new Set(sources.map(citation))].map(literal)],
  ];
}

const address = (source: Source): string =>
  citation({ ...source, locator: undefined, evidence: undefined } as never);
