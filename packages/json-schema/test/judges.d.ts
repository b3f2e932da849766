// The readers that bring no types of their own, as far as the tests use them.
declare module "n3" {
  interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { baseIRI?: string; format?: string });
    parse(text: string): Quad[];
  }
  export class Store implements Iterable<Quad> {
    constructor(quads?: Iterable<Quad>);
    readonly size: number;
    addQuads(quads: Iterable<Quad>): void;
    [Symbol.iterator](): Iterator<Quad>;
  }
  export class Writer {
    constructor(options?: { format?: string });
    quadsToString(quads: Iterable<Quad>): string;
  }
}

declare module "jsonld" {
  const jsonld: {
    toRDF(
      document: object,
      options: { format: "application/n-quads"; documentLoader?: (url: string) => Promise<never> },
    ): Promise<string>;
    canonize(
      input: string,
      options: { inputFormat: "application/n-quads"; algorithm: "RDFC-1.0" },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module "rdf-validate-shacl" {
  import type { Store } from "n3";
  export default class Validator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{
      conforms: boolean;
      results: {
        focusNode?: { value: string };
        sourceShape?: { value: string };
        path?: { value: string };
        message: { value: string }[];
      }[];
    }>;
  }
}
