import { isScheme, movedIds } from "@tipx/taxonomy/ids";
import { banner } from "@tipx/generated";
import { compile } from "json-schema-to-typescript";
import type { Json, JsonObject } from "./record-schemas.js";

/** A type asks of new code what a receiver does not ask of old data: no moved ids. */
function withoutMovedIds(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutMovedIds);
  if (schema === null || typeof schema !== "object") return schema;
  const scheme = schema["x-scheme"];
  const moved = isScheme(scheme) ? movedIds(scheme) : {};
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "enum" && Array.isArray(value) && "x-scheme" in schema
        ? value.filter((id) => !Object.hasOwn(moved, id as string))
        : withoutMovedIds(value),
    ]),
  );
}

/** Names that say more than the `$defs` entry does, or that would shadow a global: `Event`, `Record`. */
const NAMES: Readonly<Record<string, string>> = { event: "EventRecord", record: "HeldRecord" };

/**
 * The exported name of a `$defs` entry: `case-charge` → `CaseCharge`. A format ends in `String`, for `Date`, `Id` or
 * `Language` alone would stand in the way of other types.
 */
const nameOf = (entry: string, isFormat: boolean): string =>
  NAMES[entry] ??
  entry.replaceAll(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase()) +
    (isFormat ? "String" : "");

/** TypeScript declarations of all records, from the compact draft-07 schema, which the compiler reads best. */
export async function declarations(compactDraft07: JsonObject): Promise<string> {
  const source = await compile(withoutMovedIds(compactDraft07) as object, "TipxRecord", {
    additionalProperties: false,
    customName: (schema, entry) =>
      entry === undefined ? undefined : nameOf(entry, "x-format" in schema && !("x-scheme" in schema)),
    bannerComment: banner("the compact JSON Schema").trimEnd(),
    // A tuple of up to ten thousand members says nothing that maxItems does not.
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 110 },
    $refOptions: { resolve: { external: false } },
  });
  return source;
}
