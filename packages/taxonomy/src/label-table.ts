import { deepFreeze } from "./freeze.js";
import type { LocalisedText } from "./types.js";

interface Labels {
  readonly label?: LocalisedText;
  readonly alt?: readonly LocalisedText[];
}

/** The words of one language, looked up by `scheme/id`. */
export interface LabelTable {
  labelOf(ref: string): LocalisedText | undefined;
  altLabelsOf(ref: string): readonly LocalisedText[];
  definitionOf(ref: string): LocalisedText | undefined;
}

/** The table of one language from JSON text, parsed on first use; definitions only when a definition is asked for. */
export function labelTable(labelsJson: string, definitionsJson: string): LabelTable {
  const labels = lookup<Labels>(labelsJson);
  const definitions = lookup<LocalisedText>(definitionsJson);
  return {
    labelOf: (ref) => labels(ref)?.label,
    altLabelsOf: (ref) => labels(ref)?.alt ?? [],
    definitionOf: (ref) => definitions(ref),
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
