import { isScheme, movedIds } from "@tipx/taxonomy/ids";
import { banner } from "@tipx/generated";
import { compile } from "json-schema-to-typescript";
import type { Json, JsonObject } from "./json-object.js";

/** Removes moved ids: new code must not write them, though a receiver still accepts them in old data. */
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

/** Entries whose own names, `Event` and `Record`, would shadow a global. */
const NAMES: Readonly<Record<string, string>> = { event: "EventRecord", record: "HeldRecord" };

/**
 * Returns the exported name of a `$defs` entry: `case-charge` → `CaseCharge`. The name of a format ends in `String`: `Date` would
 * shadow a global, and `Id` or `Language` would collide with types of a program.
 */
const nameOf = (entry: string, isFormat: boolean): string =>
  NAMES[entry] ??
  entry.replaceAll(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase()) +
    (isFormat ? "String" : "");

/** Makes TypeScript declarations of all records from the compact draft-07 schema, which json-schema-to-typescript reads best. */
export async function declarations(compactDraft07: JsonObject): Promise<string> {
  const source = await compile(withoutMovedIds(compactDraft07) as object, "TipxRecord", {
    additionalProperties: false,
    customName: (schema, entry) =>
      entry === undefined ? undefined : nameOf(entry, "x-format" in schema && !("x-scheme" in schema)),
    bannerComment: banner("the compact JSON Schema").trimEnd(),
    // `maxItems` is in the comment of each field; tuples of up to ten thousand members would say it again.
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 110 },
    $refOptions: { resolve: { external: false } },
  });
  return source;
}
