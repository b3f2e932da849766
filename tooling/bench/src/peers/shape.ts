import type { Json, JsonObject } from "@tipx/fixtures";

/** What the published JSON Schema says, as data: each peer's own schema is built from it. */
export type Shape =
  | { readonly kind: "ref"; readonly name: string }
  | { readonly kind: "const"; readonly value: string | boolean }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "string"; readonly min?: number; readonly max?: number; readonly pattern: string }
  | { readonly kind: "number"; readonly integer: boolean; readonly min: number; readonly max: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "array"; readonly items: Shape; readonly min: number; readonly max: number }
  | ObjectShape
  | { readonly kind: "union"; readonly options: readonly Shape[] }
  /** Records, chosen by their `type`. */
  | { readonly kind: "records"; readonly types: ReadonlyMap<string, Shape> };

export interface ObjectShape {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, { readonly shape: Shape; readonly required: boolean }>;
}

export interface Shapes {
  readonly root: Extract<Shape, { kind: "records" }>;
  readonly defs: ReadonlyMap<string, Shape>;
}

/** Keywords that decide no verdict. */
const ANNOTATIONS = ["$schema", "$id", "$defs", "title", "description", "examples"];
/** Formats whose pattern bounds the length: a second check of the length would only slow a peer down. */
const BOUNDED_BY_PATTERN = new Set([
  "date", "instant", "record-id", "country", "subdivision", "local-code", "spec-version", "semver", "currency", "language",
  "hex-digest",
]); // prettier-ignore

/**
 * Reads a compound schema of the producer profile. Throws on any keyword that it does not know, so that no peer checks less
 * than the schema asks.
 */
export function shapesOf(schema: JsonObject): Shapes {
  const root = shapeOf(schema);
  if (root.kind !== "records") throw new Error("the schema does not tell records apart by their type");
  const defs = new Map(
    Object.entries(schema.$defs as JsonObject).map(([name, def]) => [name, shapeOf(def as JsonObject)]),
  );
  return { root, defs };
}

function shapeOf(node: JsonObject): Shape {
  const said = new Set(
    Object.keys(node).filter((key) => !ANNOTATIONS.includes(key) && !key.startsWith("x-")),
  );
  const take = (...keys: readonly string[]) => keys.forEach((key) => said.delete(key));
  const shape = read(node, take);
  if (said.size > 0) throw new Error(`the bench does not know the keywords ${[...said].join(", ")}`);
  return shape;
}

function read(node: JsonObject, take: (...keys: readonly string[]) => void): Shape {
  if (typeof node.$ref === "string") {
    take("$ref");
    return { kind: "ref", name: node.$ref.replace("#/$defs/", "") };
  }
  if (Array.isArray(node.allOf)) {
    take("allOf", "type", "properties", "required");
    return { kind: "records", types: new Map((node.allOf as readonly JsonObject[]).map(branch)) };
  }
  if (Array.isArray(node.anyOf)) {
    take("anyOf");
    return { kind: "union", options: (node.anyOf as readonly JsonObject[]).map(shapeOf) };
  }
  take("type");
  if (typeof node.const === "string" || typeof node.const === "boolean") {
    take("const");
    return { kind: "const", value: node.const };
  }
  if (Array.isArray(node.enum)) {
    take("enum");
    return { kind: "enum", values: node.enum as readonly string[] };
  }
  switch (node.type) {
    case "string":
      take("minLength", "maxLength", "pattern", "not");
      // `not` of a line break is for Python, where `$` also matches before a line break.
      if (node.not !== undefined && JSON.stringify(node.not) !== '{"pattern":"\\\\n"}')
        throw new Error("the bench knows `not` of a line break only");
      return {
        kind: "string",
        pattern: String(node.pattern),
        ...(!BOUNDED_BY_PATTERN.has(String(node["x-format"])) && {
          min: Number(node.minLength),
          max: Number(node.maxLength),
        }),
      };
    case "number":
    case "integer":
      take("minimum", "maximum");
      return {
        kind: "number",
        integer: node.type === "integer",
        min: Number(node.minimum),
        max: Number(node.maximum),
      };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      take("items", "minItems", "maxItems");
      return {
        kind: "array",
        items: shapeOf(node.items as JsonObject),
        min: Number(node.minItems),
        max: Number(node.maxItems),
      };
    case "object":
      take("properties", "required", "additionalProperties");
      return object(node);
    default:
      throw new Error("the bench met a schema without a type");
  }
}

function object(node: JsonObject): ObjectShape {
  if (node.additionalProperties !== false) throw new Error("the bench knows strict objects only");
  const required = new Set((node.required ?? []) as readonly Json[]);
  const properties = Object.entries(node.properties as JsonObject).map(
    ([name, property]) =>
      [name, { shape: shapeOf(property as JsonObject), required: required.has(name) }] as const,
  );
  return { kind: "object", properties: new Map(properties) };
}

/** Reads one `if`/`then` branch, by which the published schemas choose the record type. */
function branch(node: JsonObject): [string, Shape] {
  const { if: condition, then } = node as { if: JsonObject; then: JsonObject };
  const { type } = condition.properties as { type: JsonObject };
  return [String(type.const), shapeOf(then)];
}
