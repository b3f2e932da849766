import { expect, test } from "vitest";
import { entryJsonSchema } from "../src/entry-json-schema.ts";

type Node = Record<string, unknown>;

const schema = entryJsonSchema(["acts", "countries", "instruments"]) as Node & {
  $defs: Record<string, Node>;
};

function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const part of Object.values(value)) yield* nodes(part);
}

test("has a definition for each scheme that is edited, for _scheme.yml and for lists of terms", () => {
  expect(Object.keys(schema.$defs).sort()).toEqual([
    "_concept",
    "_redirect",
    "_scheme",
    "_terms",
    "acts",
    "instruments",
  ]);
});

test("every reference leads to a definition", () => {
  const refs = [...nodes(schema)].flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
  expect(refs.length).toBeGreaterThan(0);
  expect(refs.filter((ref) => !Object.hasOwn(schema.$defs, ref.replace("#/$defs/", "")))).toEqual([]);
});

test("a typing error in a field is an error in the editor too", () => {
  const objects = [...nodes(schema)].filter(
    ({ type, properties }) => type === "object" && properties !== undefined,
  );
  expect(objects.length).toBeGreaterThan(0);
  expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
});
