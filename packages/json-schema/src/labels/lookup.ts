import { HELD, RECORDS } from "../generated/labels/shapes.js";
import type { FieldLabel, LabelLanguage, LabelLookup, LabelStatus } from "./label.js";

/** Makes the lookup of one language. The JSON is parsed when the first label is asked for. */
export function labelLookup(lang: LabelLanguage, json: string): LabelLookup {
  let labels: Map<string, FieldLabel> | undefined;
  return (path) => {
    labels ??= read(lang, json);
    const [start = "", ...steps] = path.split("/").filter((step) => !/^(?:\*|[0-9]+)$/.test(step));
    let shapes: readonly string[] = [start];
    let places: readonly string[] = [];
    for (const step of steps) {
      const known = labels;
      places = [...new Set(shapes.flatMap((shape) => placesOf(shape, step, known)))];
      shapes = places.flatMap((place) => (Object.hasOwn(HELD, place) ? (HELD[place] ?? []) : []));
    }
    const [first, ...others] = places.map((place) => labels?.get(place));
    return others.every((other) => other?.text === first?.text) ? first : undefined;
  };
}

/** Where the label of a field of a shape stands, if it has such a field. */
function placesOf(shape: string, field: string, labels: ReadonlyMap<string, FieldLabel>): string[] {
  const own = `${shape}/${field}`;
  if (labels.has(own)) return [own];
  const shared = `head/${field}`;
  return RECORDS.includes(shape) && labels.has(shared) ? [shared] : [];
}

function read(lang: LabelLanguage, json: string): Map<string, FieldLabel> {
  const byStatus = JSON.parse(json) as Readonly<
    Partial<Record<LabelStatus, Readonly<Record<string, string>>>>
  >;
  return new Map(
    Object.entries(byStatus).flatMap(([status, texts]) =>
      Object.entries(texts).map(([place, text]): [string, FieldLabel] => [
        place,
        Object.freeze({ text, lang, status: status as LabelStatus }),
      ]),
    ),
  );
}
