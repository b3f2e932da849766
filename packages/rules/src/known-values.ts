/**
 * Reads values that a record may give exactly, as a span, or not at all: a date is a string, `{ from, to }` or withheld; a number
 * is a number, `{ min, max? }` or withheld.
 */

interface DateSpan {
  readonly from?: unknown;
  readonly to?: unknown;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The date itself, or the first of a span; undefined where it is absent or withheld. */
export const earliest = (date: unknown): string | undefined =>
  typeof date === "object" && date !== null ? text((date as DateSpan).from) : text(date);

/** The date itself, or the last of a span; undefined where it is absent or withheld. */
export const latest = (date: unknown): string | undefined =>
  typeof date === "object" && date !== null ? text((date as DateSpan).to) : text(date);

/** From and up to which a number reaches; undefined where it is absent or withheld. */
export function bounds(value: unknown): readonly [min: number, max: number] | undefined {
  if (typeof value === "number") return [value, value];
  if (typeof value !== "object" || value === null) return undefined;
  const { min, max = Number.POSITIVE_INFINITY } = value as { min?: number; max?: number };
  return min === undefined ? undefined : [min, max];
}
