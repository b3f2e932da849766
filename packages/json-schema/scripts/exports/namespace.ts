import { inLang, iri, literal, facts, PREFIXES, type Name, type Resource } from "./rdf/graph.js";
import { LICENCE } from "./model.js";

/** Describes our own RDF terms, which SKOS and Dublin Core do not have. */
const CLASSES: Readonly<Record<string, string>> = {
  Actor: "A body, a kind of body or a role that acts on trafficking in persons.",
  ExternalCode: "A code of another system, by its code alone.",
  Instrument: "A law, treaty, declaration or plan.",
  Meeting: "A meeting at which something was said or agreed.",
  Place: "A place named in a record or a meeting.",
  Provision: "A part of an instrument that can be cited.",
  Recommendation: "Something asked of somebody by an instrument or a meeting.",
  Register: "A list of entities; not a concept scheme.",
  System: "Another vocabulary or data standard.",
};
const PROPERTIES: Readonly<Record<string, string>> = {
  abstract: "True for a grouping that no record may use as a value.",
  altLabel: "Another wording of an entity, a label with its status.",
  checked: "The day on which what stands behind a fact was read.",
  decidedBy: "Who decided what is our own wording or decision.",
  definition: "What an entity is, a value with its status.",
  deprecatedSince: "The version that took the id out of use.",
  evidence:
    "What was read of a fact. text: the wording; official: a competent body's own statement; secondary: only a report about it; remembered: nothing; own: it is our wording or decision. secondary and remembered settle nothing.",
  field: "The field of the other system in which the code stands.",
  hiddenLabel: "A superseded or misspelt wording of an entity, a label with its status.",
  label: "A wording of an entity, a label with its status.",
  openList: "True where records may carry a local code beside the listed ids.",
  proposedAltLabel: "Another wording that is a draft, or of evidence that settles nothing.",
  proposedDefinition: "A definition that is a draft, or of evidence that settles nothing.",
  proposedHiddenLabel: "A wording for search that is a draft, or of evidence that settles nothing.",
  proposedMapping: "A mapping of evidence that settles nothing.",
  proposedPrefLabel:
    "A label that is a draft, or of evidence that settles nothing; it does not count as a preferred label.",
  proposedScopeNote: "A scope note that is a draft, or of evidence that settles nothing.",
  proposedSource: "A source that nobody opened, or that was not read itself.",
  relation: "The SKOS mapping relation that is proposed.",
  scopeNote: "Which entity to choose where two are easily confused, a value with its status.",
  since: "The version that brought the entry; inside a fact, the date since when it holds.",
  status: "official: taken from a cited text; reviewed: ours and reviewed; draft: not yet reviewed.",
  systemVersion: "The version of the other system.",
  target: "The code of the other system.",
};

const term = (type: Name, name: string, comment: string): Resource => ({
  iri: PREFIXES.tipx + name,
  types: [type],
  facts: facts(
    ["rdfs:label", [literal(name)]],
    ["rdfs:comment", [inLang(comment, "en")]],
    ["rdfs:isDefinedBy", [iri(PREFIXES.tipx.slice(0, -1))]],
  ),
});

/** `used` are the names that come from the data: fields that only one kind of entry has. */
export function namespaceGraph(version: string, used: Iterable<string>): Resource[] {
  const fields = [...new Set(used)].filter((name) => !Object.hasOwn(PROPERTIES, name)).sort();
  return [
    {
      iri: PREFIXES.tipx.slice(0, -1),
      types: ["owl:Ontology"],
      facts: facts(
        ["dct:title", [inLang("Terms of the TIPX exports", "en")]],
        ["dct:license", [iri(LICENCE.url)]],
        ["owl:versionInfo", [literal(version)]],
      ),
    },
    ...Object.entries(CLASSES).map(([name, comment]) => term("rdfs:Class", name, comment)),
    ...Object.entries(PROPERTIES).map(([name, comment]) => term("rdf:Property", name, comment)),
    ...fields.map((name) =>
      term("rdf:Property", name, `The field ${name} of an entry, as @tipx/taxonomy names it.`),
    ),
  ];
}
