/** The properties of an object, and of each the shape of what is in it; undefined for what has no properties. */
export type Shape = readonly (readonly [key: string, inner: Shape | undefined])[];

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Tells whether two values of one shape say the same. */
export function same(a: unknown, b: unknown, shape: Shape | undefined): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameLists(a, b, shape);
  if (shape === undefined) return false;
  for (let n = 0; n < shape.length; n++) {
    const [key, inner] = shape[n] as Shape[number];
    if (!same(a[key], b[key], inner)) return false;
  }
  return true;
}

const sameLists = (a: unknown, b: unknown, shape: Shape | undefined): boolean =>
  Array.isArray(a) &&
  Array.isArray(b) &&
  a.length === b.length &&
  a.every((item, n) => same(item, b[n], shape));

/** Up to so many items are compared with each other; of longer lists each item gets a key. */
const FEW = 24;

/** A text that two values of one shape have in common when they say the same. */
function keyOf(value: unknown, shape: Shape | undefined): string {
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) return `[${value.map((item) => keyOf(item, shape)).join()}]`;
  return `{${(shape ?? []).map(([key, inner]) => keyOf(value[key], inner)).join()}}`;
}

/** Tells whether a list has an item of this shape twice. */
export function hasRepeat(list: readonly unknown[], shape: Shape | undefined): boolean {
  if (list.length > FEW) return repeats(list, shape).length > 0;
  for (let at = 1; at < list.length; at++)
    for (let other = 0; other < at; other++) if (same(list[at], list[other], shape)) return true;
  return false;
}

/** Where the items that stand in a list more than once stand for the second time. */
export function repeats(list: readonly unknown[], shape: Shape | undefined): readonly number[] {
  const times = new Map<string, number>();
  const found: number[] = [];
  for (const [at, item] of list.entries()) {
    const key = keyOf(item, shape);
    const now = (times.get(key) ?? 0) + 1;
    times.set(key, now);
    if (now === 2) found.push(at);
  }
  return found;
}
