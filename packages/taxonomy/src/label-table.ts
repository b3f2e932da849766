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

/** Makes the lookups of one language. Labels and definitions are two JSON texts; each is parsed when first needed. */
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

/** Turns scheme → id → row, as the JSON has it, into `scheme/id` → row, as callers ask for it. */
function flatten<T>(perScheme: Record<string, Record<string, T>>): Map<string, T> {
  return new Map(
    Object.entries(perScheme).flatMap(([scheme, rows]) =>
      Object.entries(rows).map(([id, row]): [string, T] => [`${scheme}/${id}`, row]),
    ),
  );
}
