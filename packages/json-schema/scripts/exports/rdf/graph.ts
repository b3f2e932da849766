/** The part of RDF that the exports need: named resources, nested resources without a name, words and typed values. */

export const PREFIXES = {
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  skosxl: "http://www.w3.org/2008/05/skos-xl#",
  tipx: "https://w3id.org/tipx/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A name with one of our prefixes. */
export type Name = `${keyof typeof PREFIXES}:${string}`;

export type Value =
  | { readonly iri: string }
  | { readonly name: Name }
  | { readonly text: string; readonly lang?: string }
  | { readonly text: string; readonly datatype: Name }
  | { readonly node: Resource };

export interface Resource {
  /** Absent for a nested resource, which nothing else refers to. */
  readonly iri?: string;
  readonly types: readonly Name[];
  readonly facts: readonly (readonly [Name, readonly Value[]])[];
}

export const iri = (value: string): Value => ({ iri: value });
export const literal = (text: string): Value => ({ text });
export const inLang = (text: string, lang: string): Value => ({ text, lang });
export const truth = (value: boolean): Value => ({ text: String(value), datatype: "xsd:boolean" });

/** Keeps the facts that have a value, in the order given, and groups those of one name. */
export function facts(...rows: readonly (readonly [Name, readonly Value[]])[]): Resource["facts"] {
  const found = new Map<Name, Value[]>();
  for (const [name, values] of rows)
    if (values.length > 0) found.set(name, [...(found.get(name) ?? []), ...values]);
  return [...found];
}
