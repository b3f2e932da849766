/** What became of an old id. The build has followed every step, so `moved` and `split` name current ids. */
type RedirectOutcome =
  | { readonly moved: string; readonly since: string }
  | { readonly split: readonly string[]; readonly choose: string; readonly since: string }
  | { readonly withdrawn: string; readonly since: string };

type PerScheme<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** What else is known of ids: redirects, hierarchy, groupings. A scheme or id about which nothing is known is absent. */
export interface IdFacts {
  readonly redirects: PerScheme<RedirectOutcome>;
  readonly broader: PerScheme<readonly string[]>;
  readonly abstract: PerScheme<true>;
}

/** The same facts with each id written as its position in the scheme's list, which takes a third of the bytes. */
export interface PackedFacts {
  readonly redirects: PerScheme<RedirectOutcome>;
  /** Each row holds an id, then the ids directly above it. */
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
