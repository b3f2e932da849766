import type { Concept, Mapping } from "./entry.ts";

/** The mappings of a concept; an entity has none. */
export const mappingsOf = (entry: object): readonly Mapping[] => (entry as Partial<Concept>).mappings ?? [];

/** The code a mapping leads to, as people name it. */
export const target = ({ system, version, field = "", code }: Mapping): string =>
  [system, version, field, code].join(" ");
