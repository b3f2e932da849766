import { admits, classesOf, parsePattern } from "./pattern/parse.js";
import { resolve, type Field, type Program, type Reference, type Shape, type WordsShape } from "./shape.js";

type Json = Readonly<Record<string, unknown>>;

/** Keywords that describe a value and never decide whether it is valid. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "$schema", "$id", "$comment", "title", "description", "examples", "deprecated", "x-sensitivity", "x-refers-to",
  "x-time", "x-format",
]); // prettier-ignore

/** Returns the moved ids of a scheme: the producer schema lists them, and the validator warns of them. */
export type Moved = (scheme: string) => readonly string[];

/**
 * Reads a published schema (2020-12) into shapes. Throws for a keyword it does not know and names the keyword and its place:
 * if it passed one over, a check would silently be missing.
 */
export function readSchema(schema: unknown, moved: Moved = () => []): Program {
  const root = asJson(schema, "#");
  const reader = new Reader(moved);
  const shapes = new Map<string, Shape>();
  for (const [name, node] of Object.entries(asJson(root.$defs ?? {}, "#/$defs")))
    shapes.set(name, reader.shape(asJson(node, `#/$defs/${name}`), `#/$defs/${name}`));
  const { $defs: _, ...rest } = root;
  const program: Program = { shapes, root: reader.shape(rest, "#") };
  for (const name of reader.references)
    if (!shapes.has(name)) throw new Error(`a reference leads to #/$defs/${name}, which is not there`);
  return {
    shapes: new Map([...shapes].map(([name, shape]) => [name, flat(program, shape)])),
    root: flat(program, program.root),
  };
}

/** A shape in which no choice is a branch of another: the branches of the inner one stand in its place. */
function flat(program: Program, shape: Shape): Shape {
  switch (shape.kind) {
    case "object":
      return {
        ...shape,
        fields: shape.fields.map((field) => ({ ...field, shape: flat(program, field.shape) })),
      };
    case "list":
      return { ...shape, items: flat(program, shape.items) };
    case "choice":
      return { ...shape, branches: shape.branches.flatMap((branch) => branchesOf(program, branch)) };
    default:
      return shape;
  }
}

function branchesOf(program: Program, branch: Shape): readonly Shape[] {
  const here = resolve(program, branch);
  return here.kind === "choice"
    ? here.branches.flatMap((each) => branchesOf(program, each))
    : [flat(program, branch)];
}

const asJson = (node: unknown, path: string): Json => {
  if (typeof node !== "object" || node === null || Array.isArray(node))
    throw new Error(`${path} is no schema`);
  return node as Json;
};

class Reader {
  readonly references = new Set<string>();

  constructor(private readonly moved: Moved) {}

  shape(node: Json, path: string): Shape {
    const keywords = new Set(Object.keys(node).filter((keyword) => !ANNOTATIONS.has(keyword)));
    const only = (...known: string[]) => {
      for (const keyword of keywords)
        if (!known.includes(keyword)) throw new Error(`${path} uses the keyword ${keyword}`);
    };
    if (keywords.has("$ref")) {
      only("$ref");
      return this.reference(node.$ref, path);
    }
    if (keywords.has("allOf")) {
      only("allOf", "type", "properties", "required");
      return this.record(node, path);
    }
    if (keywords.has("anyOf")) {
      only("anyOf");
      return this.choice(node.anyOf, path);
    }
    if (keywords.has("const")) {
      only("const", "type");
      return this.constant(node, path);
    }
    switch (node.type) {
      case "object":
        only("type", "properties", "required", "additionalProperties");
        return this.object(node, path);
      case "array":
        only("type", "items", "minItems", "maxItems");
        return {
          kind: "list",
          items: this.shape(asJson(node.items, `${path}/items`), `${path}/items`),
          min: count(node.minItems ?? 0, `${path}/minItems`),
          max: count(node.maxItems, `${path}/maxItems`),
        };
      case "string":
        if (keywords.has("enum")) {
          only("type", "enum", "x-scheme", "x-under");
          return this.words(node, path);
        }
        // In the consumer schema an id is a string; its scheme is checked later, by the layer `vocabulary`.
        only("type", "minLength", "maxLength", "pattern", "not", "x-scheme", "x-under");
        return text(node, path);
      case "integer":
      case "number":
        only("type", "minimum", "maximum");
        return {
          kind: "number",
          integer: node.type === "integer",
          min: finite(node.minimum, `${path}/minimum`),
          max: finite(node.maximum, `${path}/maximum`),
        };
      case "boolean":
        only("type");
        return { kind: "boolean" };
      default:
        throw new Error(`${path} asks for the type ${String(node.type)}`);
    }
  }

  private reference(to: unknown, path: string): Reference {
    const name = /^#\/\$defs\/([a-z0-9-]+)$/.exec(String(to))?.[1];
    if (name === undefined) throw new Error(`${path} refers outside $defs`);
    this.references.add(name);
    return { kind: "reference", to: name };
  }

  private object(node: Json, path: string): Shape {
    if (node.additionalProperties !== false) throw new Error(`${path} leaves the object open`);
    const properties = asJson(node.properties ?? {}, `${path}/properties`);
    const required = strings(node.required ?? [], `${path}/required`);
    for (const name of required)
      if (!Object.hasOwn(properties, name))
        throw new Error(`${path} requires ${name}, which it does not allow`);
    const fields: Field[] = Object.entries(properties).map(([name, field]) => ({
      name,
      required: required.includes(name),
      shape: this.shape(asJson(field, `${path}/properties/${name}`), `${path}/properties/${name}`),
    }));
    return { kind: "object", fields };
  }

  private words(node: Json, path: string): WordsShape {
    const values = strings(node.enum, `${path}/enum`);
    const scheme = node["x-scheme"] === undefined ? undefined : String(node["x-scheme"]);
    const superseded = new Set(scheme === undefined ? [] : this.moved(scheme));
    return {
      kind: "words",
      values,
      moved: values.filter((value) => superseded.has(value)),
      scheme,
      under: node["x-under"] === undefined ? undefined : String(node["x-under"]),
    };
  }

  private constant(node: Json, path: string): Shape {
    const { const: value, type } = node;
    if (typeof value !== "string" && typeof value !== "boolean")
      throw new Error(`${path} has a constant that is no string or boolean`);
    if (type !== undefined && type !== typeof value)
      throw new Error(`${path} has a constant of another type`);
    return { kind: "constant", value };
  }

  private choice(anyOf: unknown, path: string): Shape {
    if (!Array.isArray(anyOf) || anyOf.length === 0) throw new Error(`${path}/anyOf is no list`);
    const branches = anyOf.map((branch, n) =>
      this.shape(asJson(branch, `${path}/anyOf/${n}`), `${path}/anyOf/${n}`),
    );
    return { kind: "choice", branches };
  }

  /** Reads a record: for each record type an `if` that asks for the type, and a `then` that refers to its schema. */
  private record(node: Json, path: string): Shape {
    if (!Array.isArray(node.allOf)) throw new Error(`${path}/allOf is no list`);
    const branches = node.allOf.map((part: unknown, n) => {
      const here = `${path}/allOf/${n}`;
      const branch = asJson(part, here);
      for (const keyword of Object.keys(branch))
        if (keyword !== "if" && keyword !== "then") throw new Error(`${here} uses the keyword ${keyword}`);
      const condition = asJson(branch.if, `${here}/if`);
      const type = asJson(asJson(condition.properties, here).type, here).const;
      const expected = { properties: { type: { const: type } }, required: ["type"] };
      if (typeof type !== "string" || JSON.stringify(condition) !== JSON.stringify(expected))
        throw new Error(`${here} chooses by more than type`);
      return { type, shape: this.reference(asJson(branch.then, `${here}/then`).$ref, `${here}/then`) };
    });
    const types = branches.map(({ type }) => type);
    const expected = { type: "object", properties: { type: { enum: types } }, required: ["type"] };
    const found = { type: node.type, properties: node.properties, required: node.required };
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(`${path} does not ask for exactly the types it chooses by`);
    return { kind: "record", branches };
  }
}

function text(node: Json, path: string): Shape {
  if (typeof node.pattern !== "string") throw new Error(`${path} is a string without a pattern`);
  if (JSON.stringify(node.not) !== JSON.stringify({ pattern: "\\n" }))
    throw new Error(`${path} does not exclude the line feed, and nothing else, beside its pattern`);
  const pattern = parsePattern(node.pattern);
  return {
    kind: "text",
    min: count(node.minLength ?? 0, `${path}/minLength`),
    max: count(node.maxLength, `${path}/maxLength`),
    pattern,
    noLineFeed: classesOf(pattern).some((ranges) => admits(ranges, 0x0a)),
  };
}

function strings(value: unknown, path: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item): item is string => typeof item === "string"))
    throw new Error(`${path} is no list of strings`);
  return value;
}

function finite(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`${path} is no number`);
  return value;
}

function count(value: unknown, path: string): number {
  const found = finite(value, path);
  if (!Number.isSafeInteger(found) || found < 0) throw new Error(`${path} is no count`);
  return found;
}
