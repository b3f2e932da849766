import { type, type Type } from "arktype";
import type { Check } from "./peer.ts";
import type { Shape, Shapes } from "./shape.ts";

/** arktype: objects that reject other keys. It chooses the branch of a union itself, by the first key that differs. */
export function arktype({ root, defs }: Shapes): Check {
  const made = new Map<string, Type>();
  const named = (name: string): Type => {
    const known = made.get(name);
    if (known) return known;
    const shape = defs.get(name);
    if (!shape) throw new Error(`the schema has no ${name}`);
    const found = typeOf(shape);
    made.set(name, found);
    return found;
  };
  const typeOf = (shape: Shape): Type => {
    switch (shape.kind) {
      case "ref":
        return named(shape.name);
      case "const":
        return type.unit(shape.value) as unknown as Type;
      case "enum":
        return type.enumerated(...shape.values) as unknown as Type;
      case "string": {
        const matching = type(new RegExp(shape.pattern)) as unknown as Type<string>;
        return shape.max === undefined
          ? matching
          : (matching.atLeastLength(shape.min ?? 0).atMostLength(shape.max) as unknown as Type);
      }
      case "number":
        return type(
          `${shape.min} <= number${shape.integer ? ".integer" : ""} <= ${shape.max}` as "number",
        ) as unknown as Type;
      case "boolean":
        return type("boolean") as unknown as Type;
      case "array":
        return typeOf(shape.items)
          .array()
          .atLeastLength(shape.min)
          .atMostLength(shape.max) as unknown as Type;
      case "object":
        return type.raw({
          "+": "reject",
          ...Object.fromEntries(
            [...shape.properties].map(([key, each]) => [each.required ? key : `${key}?`, typeOf(each.shape)]),
          ),
        }) as unknown as Type;
      case "union":
        return type.or(...(shape.options.map(typeOf) as [Type])) as unknown as Type;
      case "records":
        return type.or(...([...shape.types.values()].map(typeOf) as [Type])) as unknown as Type;
    }
  };
  const made_ = typeOf(root);
  return (value) => made_.allows(value);
}
