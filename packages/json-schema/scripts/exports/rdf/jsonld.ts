import type { Json, JsonObject } from "../../json-object.js";
import { PREFIXES, type Resource, type Value } from "./graph.js";
import { UNSAFE } from "./turtle.js";

/** Writes the resources as JSON-LD 1.1. The context stands in the file, so that no reader has to fetch it. */
export function jsonld(resources: readonly Resource[]): string {
  return `${JSON.stringify({ "@context": { ...PREFIXES }, "@graph": resources.map(node) }, null, 1)}\n`;
}

function node({ iri, types, facts }: Resource): JsonObject {
  return {
    ...(iri !== undefined && { "@id": safe(iri) }),
    ...(types.length > 0 && { "@type": types.length === 1 ? (types[0] as string) : [...types] }),
    ...Object.fromEntries(
      facts.map(([name, values]) => [
        name,
        values.length === 1 ? term(values[0] as Value) : values.map(term),
      ]),
    ),
  };
}

function term(value: Value): Json {
  if ("iri" in value) return { "@id": safe(value.iri) };
  if ("name" in value) return { "@id": value.name };
  if ("node" in value) return node(value.node);
  if ("datatype" in value)
    return value.datatype === "xsd:boolean"
      ? value.text === "true"
      : { "@type": value.datatype, "@value": value.text };
  return value.lang === undefined ? value.text : { "@language": value.lang, "@value": value.text };
}

const safe = (uri: string): string => uri.replace(UNSAFE, (sign) => encodeURIComponent(sign));
