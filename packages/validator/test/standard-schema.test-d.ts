import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Referral } from "@tipx/json-schema";
import { expectTypeOf, test } from "vitest";
import { tipxSchema, validate, type AnyRecord } from "../src/index.js";

/** Has the type of what a schema promises. */
declare function outputOf<S extends StandardSchemaV1>(schema: S): StandardSchemaV1.InferOutput<S>;

test("ours is a Standard Schema, and infers the record of the type that is asked for", () => {
  const schema = tipxSchema("referral");
  expectTypeOf(schema).toExtend<StandardSchemaV1<Referral>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<Referral>();
  expectTypeOf(tipxSchema({ type: "referral", maxIssuesPerRecord: 3 })).toEqualTypeOf<typeof schema>();
  expectTypeOf<StandardSchemaV1.InferOutput<ReturnType<typeof tipxSchema>>>().toBeUnknown();
  expectTypeOf(outputOf(tipxSchema())).toEqualTypeOf<AnyRecord>();
});

test("nothing is promised where a layer may be left out or a newer vocabulary be let by", () => {
  expectTypeOf(outputOf(tipxSchema("person", { layers: ["input"] }))).toBeUnknown();
  expectTypeOf(outputOf(tipxSchema("person", { profile: "consumer" }))).toBeUnknown();
});

test("what is misspelt does not compile", () => {
  // @ts-expect-error no such type
  tipxSchema("victim");
  // @ts-expect-error no such rule
  validate({}, { rules: { disable: ["no-such-rule"] } });
  // @ts-expect-error no such option
  validate({}, { layer: ["input"] });
});
