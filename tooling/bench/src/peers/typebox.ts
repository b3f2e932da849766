import { Compile } from "typebox/compile";
import type { JsonObject } from "@tipx/fixtures";
import type { Check } from "./peer.ts";
import type { Shapes } from "./shape.ts";
import { tunedSchema } from "./tuned.ts";

/** typebox reads JSON Schema. It has no discriminator, so a chain of `if` and `else` chooses the record type. */
export function typebox(shapes: Shapes): Check {
  const schema = tunedSchema(shapes);
  const chained = (node: JsonObject, types: readonly string[]): JsonObject => {
    const { oneOf, discriminator: _, ...rest } = node;
    const chain = (oneOf as readonly JsonObject[]).reduceRight<JsonObject | false>(
      (otherwise, then, index) => ({
        if: { properties: { type: { const: types[index] ?? "" } } },
        then,
        else: otherwise,
      }),
      false,
    );
    return { ...rest, ...(chain as JsonObject) };
  };
  const inBundle = shapes.defs.get("record");
  if (inBundle?.kind !== "records") throw new Error("the schema has no records in bundles");
  const { record, ...others } = schema.$defs as Record<string, JsonObject>;
  const chainedSchema = {
    ...chained(schema, [...shapes.root.types.keys()]),
    $defs: { ...others, record: chained(record ?? {}, [...inBundle.types.keys()]) },
  };
  const validator = Compile(chainedSchema);
  if (!validator.IsAccelerated()) throw new Error("typebox did not compile");
  return (value) => validator.Check(value);
}
