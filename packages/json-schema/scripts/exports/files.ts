import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Scheme } from "@tipx/taxonomy/ids";
import { jsonText } from "../json-text.js";
import type { Labels } from "../labels.js";
import type { JsonObject } from "../json-object.js";
import { csvFiles } from "./csv.js";
import { registerGraph } from "./entities.js";
import { fhirFiles } from "./fhir.js";
import { machinetag } from "./misp.js";
import { LICENCE, model, type Model } from "./model.js";
import { namespaceGraph } from "./namespace.js";
import { openapi } from "./openapi.js";
import type { Name, Resource } from "./rdf/graph.js";
import { jsonld } from "./rdf/jsonld.js";
import { turtle } from "./rdf/turtle.js";
import { collectionGraph, schemeGraph } from "./skos.js";

const SHAPES = fileURLToPath(new URL("skos-shapes.ttl", import.meta.url));

/** The RDF class of each register. Collections are not listed: they group concepts and are SKOS. */
const CLASSES: Readonly<Partial<Record<Scheme, Name>>> = {
  actors: "tipx:Actor",
  instruments: "tipx:Instrument",
  meetings: "tipx:Meeting",
  places: "tipx:Place",
  recommendations: "tipx:Recommendation",
  systems: "tipx:System",
};

/** Makes the vocabulary, and the labels of fields, in every format except JSON Schema, with an index for each: path → contents. */
export function exportFiles(
  version: string,
  producer: JsonObject,
  labels: Labels,
  all: Model = model(),
): Map<string, string> {
  const { turtleFiles, jsonldFiles } = rdfFiles(all);
  const formats = new Map<string, ReadonlyMap<string, string>>([
    ["csv", csvFiles(all, labels)],
    [
      "fhir",
      new Map(
        (["r4", "r5"] as const).flatMap((release) =>
          [...fhirFiles(all, release)].map(
            ([name, resource]) => [`${release}/${name}`, jsonText(resource)] as const,
          ),
        ),
      ),
    ],
    ["jsonld", jsonldFiles],
    ["misp", new Map([["tipx/machinetag.json", jsonText(machinetag(all))]])],
    ["openapi", new Map([["tipx.openapi.json", jsonText(openapi(producer, version))]])],
    ["skos", turtleFiles],
  ]);
  const made = new Map<string, string>();
  for (const [format, files] of formats) {
    const listed = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, contents] of listed) made.set(`exports/${version}/${format}/${name}`, contents);
    const index = {
      version,
      format,
      licence: LICENCE.id,
      attributions: [...all.attributions.values()],
      files: listed.map(([name, contents]) => ({
        path: `${version}/${format}/${name}`,
        sha256: createHash("sha256").update(contents).digest("hex"),
      })),
    };
    made.set(`exports/${version}/${format}/index.json`, jsonText(index));
  }
  return made;
}

/** Writes concept schemes and collections as Turtle and JSON-LD, and registers, which are not SKOS, as JSON-LD only. */
function rdfFiles(all: Model) {
  const turtleFiles = new Map([["shapes.ttl", readFileSync(SHAPES, "utf8")]]);
  const jsonldFiles = new Map<string, string>();
  const graphs: Resource[] = [];
  const both = (name: string, graph: readonly Resource[]) => {
    graphs.push(...graph);
    turtleFiles.set(`${name}.ttl`, turtle(graph));
    jsonldFiles.set(`${name}.jsonld`, jsonld(graph));
  };
  for (const list of all.schemes) both(list.name, schemeGraph(list, all));
  for (const list of all.registers) {
    const type = CLASSES[list.name];
    if (list.name === "collections") both(list.name, collectionGraph(list, all));
    else if (type === undefined) throw new Error(`the register ${list.name} has no class in the exports`);
    else {
      const graph = registerGraph(list, type, all);
      graphs.push(...graph);
      jsonldFiles.set(`registers/${list.name}.jsonld`, jsonld(graph));
    }
  }
  both("ns", namespaceGraph(all.version, graphs.flatMap(ourNames)));
  return { turtleFiles, jsonldFiles };
}

/** Collects the names of our namespace that a resource and its nested resources use. */
const ourNames = ({ facts }: Resource): string[] =>
  facts.flatMap(([name, values]) => [
    ...(name.startsWith("tipx:") ? [name.slice("tipx:".length)] : []),
    ...values.flatMap((value) => ("node" in value ? ourNames(value.node) : [])),
  ]);
