import { entriesOf } from "./entries.js";
import { normalise } from "./normalise.js";
import { type Ref, SCHEMES } from "./ids.js";
import type { Concept, Mapping } from "./types.js";

/** An entry of ours, and how it stands to a value of another system. */
export interface Mapped {
  readonly ref: Ref;
  readonly mapping: Mapping;
}

export interface MappedOptions {
  /** The release of the system, as in `Mapping.version`. Default: any. */
  readonly version?: string;
}

let all: readonly Mapped[] | undefined;

/** Every mapping of the vocabulary, in the order of schemes and ids. */
function mapped(): readonly Mapped[] {
  return (all ??= SCHEMES.flatMap((scheme) =>
    entriesOf(scheme).flatMap((entry) =>
      ((entry as Partial<Concept>).mappings ?? []).map((mapping) => ({
        ref: `${scheme}/${entry.id as string}` as Ref,
        mapping,
      })),
    ),
  ));
}

/** Lists every mapping to a system (an id of the register `systems`), in the order of schemes and ids; none for a system that we do not know. */
export const mappingsTo = (system: string, { version }: MappedOptions = {}): readonly Mapped[] =>
  mapped().filter(
    ({ mapping }) => mapping.system === system && (version === undefined || mapping.version === version),
  );

/**
 * Says what a value of another system is here: each entry that is mapped to it, with the relation. The value is a code, which must be
 * written as theirs is, or a label, of which case and space do not count: files of many systems hold labels. `field`: the field in
 * which it stands; undefined: any. Several entries are several answers: their value is then broader than ours, or about two things.
 */
export function mappedFrom(
  system: string,
  field: string | undefined,
  value: string,
  options?: MappedOptions,
): readonly Mapped[] {
  const here = mappingsTo(system, options).filter(
    ({ mapping }) => field === undefined || mapping.field === field,
  );
  const coded = here.filter(({ mapping }) => mapping.code === value);
  if (coded.length > 0) return coded;
  const words = normalise(value);
  return words === ""
    ? []
    : here.filter(({ mapping: { label } }) => label !== undefined && normalise(label) === words);
}
