import { build, RECORD_TYPES } from "@tipx/schema";
import * as z from "zod";
import { DIALECTS, SCHEMA_BASE, schemaPath, type Dialect, type Profile } from "../src/address.js";
import type { Json, JsonObject } from "./json-object.js";
import { withTitles, type Labels } from "./labels.js";

const DEFS = { "2020-12": "$defs", "draft-07": "definitions" } as const;
const TARGETS = { "2020-12": "draft-2020-12", "draft-07": "draft-07" } as const;

/** Makes the `$defs` entries of a profile, one for each record type and each shared block: name → schema. */
export function definitions(dialect: Dialect, profile: Profile): Map<string, JsonObject> {
  const { registry } = build(profile);
  const refTo = (id: string) => `#/${DEFS[dialect]}/${id}`;
  const { schemas } = z.toJSONSchema(registry, { uri: refTo, metadata: registry, target: TARGETS[dialect] });
  const found = new Map<string, JsonObject>();
  for (const name of Object.keys(schemas).sort()) {
    const { $schema: _dialect, $id: _address, ...schema } = schemas[name] as JsonObject;
    found.set(name, schema);
  }
  const types = RECORD_TYPES.filter((type) => type !== "bundle");
  const { title, description } = found.get("record") as JsonObject;
  found.set("record", { title, description, ...oneOfTypes(types, profile, refTo) } as JsonObject);
  return found;
}

/**
 * Makes the schema "a record of one of these types". The producer and consumer profiles choose by `type`, so that a validator
 * reports a fault once and in its place. The compact profile uses `oneOf`, which type generators read.
 */
function oneOfTypes(types: readonly string[], profile: Profile, refTo: (id: string) => string): JsonObject {
  if (profile === "compact") return { oneOf: types.map((type) => ({ $ref: refTo(type) })) };
  return {
    type: "object",
    properties: { type: { enum: [...types] } },
    required: ["type"],
    allOf: types.map((type) => ({
      if: { properties: { type: { const: type } }, required: ["type"] },
      then: { $ref: refTo(type) },
    })),
  };
}

/** Collects the names that a schema itself refers to. */
function references(schema: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) references(item, found);
  else if (schema !== null && typeof schema === "object")
    for (const [key, value] of Object.entries(schema))
      if (key === "$ref" && typeof value === "string") found.add(value.slice(value.lastIndexOf("/") + 1));
      else references(value, found);
  return found;
}

/** Returns the definitions that a schema needs, directly or through others, in order of name. */
function closure(schema: Json, all: ReadonlyMap<string, JsonObject>): JsonObject {
  const needed = new Set<string>();
  const waiting = [...references(schema)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    waiting.push(...references(all.get(name) ?? {}));
  }
  return Object.fromEntries([...needed].sort().map((name) => [name, all.get(name) as JsonObject]));
}

/**
 * Makes the record schemas of one dialect and profile: path → schema. Each file is self-contained. A field has its English label as
 * the title, except in the compact profile: generators make a named type of each title, and there would be hundreds.
 */
export function recordSchemas(
  version: string,
  dialect: Dialect,
  profile: Profile,
  labels: Labels,
): Map<string, JsonObject> {
  const untitled = definitions(dialect, profile);
  const all = profile === "compact" ? untitled : withTitles(untitled, labels);
  const files = new Map<string, JsonObject>();
  const add = (name: string, body: JsonObject) => {
    const path = schemaPath(version, dialect, profile, name);
    files.set(path, {
      $schema: DIALECTS[dialect],
      $id: SCHEMA_BASE + path,
      ...body,
      [DEFS[dialect]]: closure(body, all),
    });
  };
  for (const type of RECORD_TYPES) add(type, all.get(type) as JsonObject);
  add("all", {
    title: "TIPX record",
    description: "Any record of the trafficking in persons exchange, a bundle included.",
    ...oneOfTypes(RECORD_TYPES, profile, (id) => `#/${DEFS[dialect]}/${id}`),
  });
  return files;
}
