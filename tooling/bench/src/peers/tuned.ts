import type { JsonObject } from "@tipx/fixtures";
import type { Shape, Shapes } from "./shape.ts";

/**
 * Rewrites the schema into the form that a compiler of JSON Schema runs fastest. Every object and list is a `$defs` entry of
 * its own, because V8 does not optimise one big function. `discriminator` chooses the record type. Nothing is checked twice.
 */
export function tunedSchema({ root, defs }: Shapes): JsonObject {
  const hoisted: Record<string, JsonObject> = {};
  const refTo = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });
  const hoist = (name: string, made: JsonObject): JsonObject => {
    hoisted[name] = made;
    return refTo(name);
  };
  const written = (shape: Shape, name: string, top: boolean): JsonObject => {
    switch (shape.kind) {
      case "ref":
        return refTo(shape.name);
      case "const":
        return { const: shape.value };
      case "enum":
        return top ? { enum: shape.values } : hoist(name, { enum: shape.values });
      case "string": {
        const { min, max, pattern } = shape;
        return { type: "string", ...(min !== undefined && { minLength: min }), ...(max !== undefined && { maxLength: max }), pattern }; // prettier-ignore
      }
      case "number":
        return { type: shape.integer ? "integer" : "number", minimum: shape.min, maximum: shape.max };
      case "boolean":
        return { type: "boolean" };
      case "array":
        return { type: "array", minItems: shape.min, maxItems: shape.max, items: written(shape.items, `${name}-item`, false) }; // prettier-ignore
      case "union":
        return { anyOf: shape.options.map((each, index) => written(each, `${name}-${index}`, false)) };
      case "records":
        return {
          type: "object",
          required: ["type"],
          discriminator: { propertyName: "type" },
          oneOf: [...shape.types].map(([type, each]) => written(each, type, false)),
        };
      case "object": {
        const made = {
          type: "object",
          properties: Object.fromEntries(
            [...shape.properties].map(([key, each]) => [key, written(each.shape, `${name}-${key}`, false)]),
          ),
          required: [...shape.properties].flatMap(([key, { required }]) => (required ? [key] : [])),
          additionalProperties: false,
        };
        return top ? made : hoist(name, made);
      }
    }
  };
  for (const [name, shape] of defs) hoisted[name] = written(shape, name, true);
  return { ...written(root, "root", true), $defs: hoisted };
}
