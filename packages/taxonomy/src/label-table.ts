import { deepFreeze } from "./freeze.js";
import type { Text } from "./types.js";

interface Labels {
  readonly label?: Text;
  readonly alt?: readonly Text[];
}

/** The lookups of one language, parsed on first use; definitions only when a definition is asked for. */
export function labelTable(labelsJson: string, definitionsJson: string) {
  const labels = lookup<Labels>(labelsJson);
  const definitions = lookup<Text>(definitionsJson);
  return {
    labelOf: (ref: string): Text | undefined => labels(ref)?.label,
    altLabelsOf: (ref: string): readonly Text[] => labels(ref)?.alt ?? [],
    definitionOf: (ref: string): Text | undefined => definitions(ref),
  };
}

function lookup<T>(json: string): (ref: string) => T | undefined {
  let table: Map<string, T> | undefined;
  return (ref) => {
    table ??= flatten(JSON.parse(json) as Record<string, Record<string, T>>);
    return deepFreeze(table.get(ref));
  };
}

/** In the file an id stands under its scheme; it is looked up as `scheme/id`. */
function flatten<T>(perScheme: Record<string, Record<string, T>>): Map<string, T> {
  return new Map(
    Object.entries(perScheme).flatMap(([scheme, rows]) =>
      Object.entries(rows).map(([id, row]): [string, T] => [`${scheme}/${id}`, row]),
    ),
  );
}
