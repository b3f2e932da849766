interface Span {
  readonly min?: number;
  readonly max?: number;
}

/**
 * From and up to which a number reaches that a record may give exactly, as a span `{ min, max? }`, or not at all; undefined where it
 * is absent or withheld.
 */
export function bounds(value: unknown): readonly [min: number, max: number] | undefined {
  if (typeof value === "number") return [value, value];
  if (typeof value !== "object" || value === null) return undefined;
  const { min, max = Number.POSITIVE_INFINITY } = value as Span;
  return min === undefined ? undefined : [min, max];
}
