/** What `verdicts.mjs` says, as far as a test looks into it. */
export interface Told {
  readonly stream: readonly Found[];
  readonly reader: readonly Found[];
  readonly script: readonly number[] | null;
  readonly wasm: readonly number[] | null;
  readonly formats: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly line: number;
  readonly outcome: string;
  readonly issues: readonly {
    readonly layer: string;
    readonly code: string;
    readonly pointer: string;
    readonly severity: string;
  }[];
}

/** Where two tell different things: names and numbers of lines alone. What differs may hold what must not be shown. */
export function differences(one: Told, other: Told): string[] {
  return (Object.keys({ ...one, ...other }) as (keyof Told)[]).flatMap((part) => {
    const [a, b] = [entriesOf(one[part]), entriesOf(other[part])];
    return [...new Set([...a.keys(), ...b.keys()])]
      .filter((name) => a.get(name) !== b.get(name))
      .map((name) => `${part} ${name}`);
  });
}

const entriesOf = (part: object | null | undefined): ReadonlyMap<string, string> =>
  new Map(Object.entries(part ?? {}).map(([name, value]) => [name, JSON.stringify(value)]));
