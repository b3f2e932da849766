import * as v from "valibot";
import type { Check } from "./peer.ts";
import type { ObjectShape, Shape, Shapes } from "./shape.ts";

type Schema = v.GenericSchema;
type Entries = Record<string, Schema>;

/** valibot: strict objects, picklists, and a variant that chooses by `type`. */
export function valibot({ root, defs }: Shapes): Check {
  const made = new Map<string, Schema>();
  const named = (name: string): Schema => {
    const known = made.get(name);
    if (known) return known;
    const shape = defs.get(name);
    if (!shape) throw new Error(`the schema has no ${name}`);
    const schema = schemaOf(shape);
    made.set(name, schema);
    return schema;
  };
  const object = (shape: ObjectShape) =>
    v.strictObject(
      Object.fromEntries(
        [...shape.properties].map(([key, each]) => [
          key,
          each.required ? schemaOf(each.shape) : v.exactOptional(schemaOf(each.shape)),
        ]),
      ) as Entries,
    );
  const schemaOf = (shape: Shape): Schema => {
    switch (shape.kind) {
      case "ref":
        return named(shape.name);
      case "const":
        return v.literal(shape.value);
      case "enum":
        return v.picklist(shape.values);
      case "string": {
        const regex = v.regex(new RegExp(shape.pattern));
        return shape.max === undefined
          ? v.pipe(v.string(), regex)
          : v.pipe(v.string(), v.minLength(shape.min ?? 0), v.maxLength(shape.max), regex);
      }
      case "number":
        return shape.integer
          ? v.pipe(v.number(), v.integer(), v.minValue(shape.min), v.maxValue(shape.max))
          : v.pipe(v.number(), v.finite(), v.minValue(shape.min), v.maxValue(shape.max));
      case "boolean":
        return v.boolean();
      case "array":
        return v.pipe(v.array(schemaOf(shape.items)), v.minLength(shape.min), v.maxLength(shape.max));
      case "object":
        return object(shape);
      case "union":
        return v.union(shape.options.map(schemaOf));
      case "records":
        return v.variant("type", [...shape.types.values()].map(schemaOf) as never);
    }
  };
  const schema = schemaOf(root);
  return (value) => v.is(schema, value);
}
