import type { Concept, Mapping } from "./entry.ts";

/** The mappings of a concept; an entity has none. */
export const mappingsOf = (entry: object): readonly Mapping[] => (entry as Partial<Concept>).mappings ?? [];

/** The code a mapping leads to, as people name it. */
export const target = ({ system, version, field = "", code }: Mapping): string =>
  [system, version, field, code].join(" ");

/** Whether the value only says yes or no; what it says yes to is its field. */
export const isFlag = ({ code }: Mapping): boolean => /^(?:0|1|true|false|yes|no)$/iu.test(code);

const RESIDUE = /\b(?:other|others|unknown|(?:not|non|un) ?specified|n ?e ?c|elsewhere classified)\b/u;

/** Whether the value takes what no other value says: an "other", or "not specified". For a flag its field says so. */
export const isResidual = (mapping: Mapping): boolean =>
  [isFlag(mapping) ? (mapping.field ?? "") : mapping.code, mapping.label ?? ""].some((name) =>
    RESIDUE.test(words(name)),
  );

/** `S_OtherServiceActivities` → `s other service activities`. */
const words = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/gu, "$1 $2")
    .replace(/[^A-Za-z0-9]+/gu, " ")
    .toLowerCase();
