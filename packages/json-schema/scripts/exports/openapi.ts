import type { Json, JsonObject } from "../json-object.js";
import { LICENCE } from "./model.js";

const FROM = "#/$defs/";
const TO = "#/components/schemas/";

/** Makes the record schemas as OpenAPI 3.1 components, from the producer schema of all records. */
export function openapi(all: JsonObject, version: string): JsonObject {
  const { $schema, $id, $defs, ...root } = all;
  if (typeof $schema !== "string" || typeof $id !== "string" || !isObject($defs))
    throw new Error("OpenAPI components are made from the compound 2020-12 schema");
  if (Object.hasOwn($defs, ROOT)) throw new Error(`a definition is already called ${ROOT}`);
  const schemas = Object.entries({ ...$defs, [ROOT]: root }).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    openapi: "3.1.1",
    info: {
      title: "TIPX records",
      version,
      description: `The records of the trafficking in persons exchange, for use by reference. Made from ${$id}.`,
      license: { name: LICENCE.name, identifier: LICENCE.id },
    },
    jsonSchemaDialect: $schema,
    components: { schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, moved(schema)])) },
  };
}

/** The name of the component that accepts any record. */
const ROOT = "any-record";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function moved(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(moved);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith(FROM)
        ? TO + value.slice(FROM.length)
        : moved(value),
    ]),
  );
}
