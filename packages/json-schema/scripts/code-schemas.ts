import { getEntry } from "@tipx/taxonomy";
import { IDS, movedIds, SCHEMES, type Scheme } from "@tipx/taxonomy/ids";
import { DIALECTS, SCHEMA_BASE, schemaPath, type Dialect } from "../src/address.js";
import { itemOf, titleOf } from "./exports/model.js";
import type { JsonObject } from "./json-object.js";

/** Makes the code list of a scheme: what each id means. Moved ids are marked as deprecated. */
function codeList(scheme: Scheme, dialect: Dialect, path: string): JsonObject {
  const current = (IDS[scheme] as readonly string[]).map((id): JsonObject => {
    const entry = getEntry(`${scheme}/${id}`);
    const definition = entry && "definition" in entry ? entry.definition?.en?.text : undefined;
    return {
      const: id,
      title: entry ? titleOf(itemOf(scheme, entry)) : id,
      ...(definition !== undefined && { description: definition }),
    };
  });
  const moved = Object.entries(movedIds(scheme)).map(([from, to]): JsonObject => ({
    const: from,
    title: `${from} (now ${to})`,
    deprecated: true,
    $comment: `Replaced by ${to}.`,
  }));
  return {
    $schema: DIALECTS[dialect],
    $id: SCHEMA_BASE + path,
    title: scheme,
    "x-scheme": scheme,
    oneOf: [...current, ...moved],
  };
}

/** Makes the code lists of one dialect: path → schema. */
export function codeSchemas(version: string, dialect: Dialect): Map<string, JsonObject> {
  const files = new Map<string, JsonObject>();
  for (const scheme of SCHEMES) {
    const path = schemaPath(version, dialect, "codes", scheme);
    files.set(path, codeList(scheme, dialect, path));
  }
  return files;
}
