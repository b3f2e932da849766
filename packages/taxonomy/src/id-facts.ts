/** Where an old id leads, followed to its end when the package was made. */
type RedirectOutcome =
  | { readonly moved: string; readonly since: string }
  | { readonly split: readonly string[]; readonly choose: string; readonly since: string }
  | { readonly withdrawn: string; readonly since: string };

type PerScheme<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** What is known of ids beyond that they exist. Schemes and ids with nothing to say are absent. */
export interface IdFacts {
  readonly redirects: PerScheme<RedirectOutcome>;
  readonly broader: PerScheme<readonly string[]>;
  readonly abstract: PerScheme<true>;
}

/** The same with ids as positions in their scheme's list: a third of the size in a browser. */
export interface PackedFacts {
  readonly redirects: PerScheme<RedirectOutcome>;
  /** Each row an id, then the ids directly above it. */
  readonly broader: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly abstract: Readonly<Record<string, readonly number[]>>;
}

export function unpack(packed: PackedFacts, ids: Readonly<Record<string, readonly string[]>>): IdFacts {
  const at = (scheme: string, position: number): string => ids[scheme]?.[position] ?? "";
  const perScheme = <A, B>(
    table: Readonly<Record<string, readonly A[]>>,
    row: (scheme: string, item: A) => [string, B],
  ) =>
    Object.fromEntries(
      Object.entries(table).map(([scheme, rows]) => [
        scheme,
        Object.fromEntries(rows.map((item) => row(scheme, item))),
      ]),
    );
  return {
    redirects: packed.redirects,
    broader: perScheme(packed.broader, (scheme, [id = -1, ...parents]) => [
      at(scheme, id),
      parents.map((parent) => at(scheme, parent)),
    ]),
    abstract: perScheme(packed.abstract, (scheme, position) => [at(scheme, position), true as const]),
  };
}
