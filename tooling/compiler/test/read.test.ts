import { expect, test } from "vitest";
import { readSchema } from "../src/read.js";
import { published } from "./published.js";

test.each(published)("the published $profile schema is read whole", ({ schema }) => {
  const { shapes, root } = readSchema(schema);
  expect(root.kind).toBe("record");
  expect([...shapes.keys()]).toEqual(Object.keys(schema.$defs as object));
});

const text = { type: "string", minLength: 1, maxLength: 9, pattern: "^[a-z]*$", not: { pattern: "\\n" } };
const object = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...more,
});

test("it reads the shapes it knows", () => {
  const schema = object({ a: text, b: { type: "array", items: { type: "boolean" }, maxItems: 2 } });
  expect(readSchema(schema).root).toMatchObject({ kind: "object", fields: [{ name: "a" }, { name: "b" }] });
});

test("a choice in a choice is read as one: else its branches could not be told by their first byte", () => {
  const schema = {
    ...object({
      a: { anyOf: [{ type: "array", items: { $ref: "#/$defs/b" }, maxItems: 2 }, { $ref: "#/$defs/b" }] },
    }),
    $defs: { b: { anyOf: [{ type: "boolean" }, { $ref: "#/$defs/c" }] }, c: { anyOf: [text, object({})] } },
  };
  const { root } = readSchema(schema);
  const kinds = root.kind === "object" && root.fields.map(({ shape }) => shape.kind === "choice" && shape.branches.map(({ kind }) => kind)); // prettier-ignore
  expect(kinds).toEqual([["list", "boolean", "text", "object"]]);
});

/** Every keyword of JSON Schema 2020-12 that our schemas do not use. */
const UNKNOWN = [
  "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "prefixItems", "contains", "minContains", "maxContains", "uniqueItems",
  "patternProperties", "propertyNames", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedItems",
  "unevaluatedProperties", "oneOf", "else", "multipleOf", "exclusiveMinimum", "exclusiveMaximum", "format", "contentEncoding",
  "contentMediaType", "contentSchema", "default",
]; // prettier-ignore

test.each(UNKNOWN)("the keyword %s fails by name, wherever it stands", (keyword) => {
  const hosts = [
    object({}),
    { type: "array", items: { type: "boolean" }, maxItems: 1 },
    text,
    { type: "integer", minimum: 0, maximum: 1 },
    { type: "boolean" },
    { const: "a" },
    { anyOf: [{ type: "boolean" }] },
    { type: "string", enum: ["a"] },
  ];
  for (const host of hosts)
    for (const schema of [{ ...host, [keyword]: 1 }, object({ a: { ...host, [keyword]: 1 } })])
      expect(() => readSchema(schema)).toThrow(`uses the keyword ${keyword}`);
});

test.each([
  ["an open object", { type: "object", properties: {} }, "leaves the object open"],
  ["a required key that is not allowed", object({}, { required: ["a"] }), "requires a"],
  ["a list without an end", { type: "array", items: text }, "maxItems"],
  ["a number without an end", { type: "integer", minimum: 0 }, "maximum"],
  ["a string without a pattern", { type: "string", maxLength: 1 }, "without a pattern"],
  ["a pattern that lets a line feed by", { ...text, not: undefined }, "line feed"],
  [
    "a reference beside another keyword",
    object({ a: { $ref: "#/$defs/b", type: "string" } }),
    "uses the keyword type",
  ],
  ["a reference to elsewhere", object({ a: { $ref: "https://example.org/b" } }), "refers outside $defs"],
  ["a reference to nothing", object({ a: { $ref: "#/$defs/b" } }), "which is not there"],
  ["a null", { type: "null" }, "asks for the type null"],
  ["a constant that is a number", { const: 1 }, "no string or boolean"],
  ["a schema that is a boolean", object({ a: true }), "is no schema"],
  [
    "a choice by more than the type",
    {
      type: "object",
      properties: { type: { enum: ["a"] } },
      required: ["type"],
      allOf: [{ if: { properties: { type: { const: "a" } } }, then: { $ref: "#/$defs/a" } }],
      $defs: { a: object({}) },
    },
    "chooses by more than type",
  ],
])("%s is refused", (_, schema, why) =>
  expect(() => readSchema(JSON.parse(JSON.stringify(schema)))).toThrow(why),
);
