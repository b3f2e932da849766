import { entriesOf, SCHEMES, type Concept, type Mapping } from "@tipx/taxonomy";

/** A value of another system, its address: `ctdc global-kanon-63 gender Female`. */
export const addressOf = ({ system, version, field = "", code }: Omit<Mapping, "relation">): string =>
  [system, version, field, code].join(" ");

/** What a value of another system is to the vocabulary: its label, and the ids by relation. */
export interface Mapped {
  readonly label: string | undefined;
  readonly ids: readonly { readonly id: string; readonly relation: Mapping["relation"] }[];
}

/** Every value of another system that an entry is mapped to, by its address. */
export function mappedValues(): ReadonlyMap<string, Mapped> {
  const found = new Map<string, Mapped>();
  for (const scheme of SCHEMES)
    for (const entry of entriesOf(scheme))
      for (const mapping of (entry as Concept).mappings ?? []) {
        const address = addressOf(mapping);
        const { label, ids } = found.get(address) ?? { label: mapping.label, ids: [] };
        const id = `${scheme}/${entry.id}`;
        found.set(address, { label, ids: [...ids, { id, relation: mapping.relation }] });
      }
  return found;
}

/** How a record holds the value, in words for a table; undefined where no id is mapped to it. */
export function heldAs(mapped: Mapped | undefined): string | undefined {
  if (mapped === undefined) return undefined;
  const of = (...relations: Mapping["relation"][]) =>
    mapped.ids.filter(({ relation }) => relations.includes(relation)).map(({ id }) => `\`${id}\``);
  const same = of("exactMatch", "closeMatch");
  if (same.length > 0) return same.join(", ");
  const broader = of("broadMatch");
  const unknown = broader.filter((id) => id.startsWith("`withheld-reasons/"));
  if (unknown.length > 0) return `as a withheld value: ${unknown.join(", ")}`;
  if (broader.length > 0) return `as a local code, for it is broader than ${broader.join(", ")}`;
  const narrower = of("narrowMatch");
  if (narrower.length > 0) return `as the broader ${narrower.join(", ")}`;
  return `as a local code, for it is only related to ${of("relatedMatch").join(", ")}`;
}
