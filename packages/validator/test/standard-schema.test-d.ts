import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf, test } from "vitest";
import { tipxSchema } from "../src/index.js";

test("ours is a Standard Schema, and infers what the caller says", () => {
  const schema = tipxSchema<{ type: "person" }>();
  expectTypeOf(schema).toExtend<StandardSchemaV1<{ type: "person" }>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<{ type: "person" }>();
});
