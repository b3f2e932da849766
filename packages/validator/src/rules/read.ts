/** Reading records whose structure was found right: a field is there as the schema says, or absent. */
export type Value = string | number | boolean | { readonly [key: string]: Value } | readonly Value[];
export type Item = { readonly [key: string]: Value };

const isItem = (value: Value | undefined): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A nested object, or an empty one where the field is absent or withheld. */
export function part(item: Item, name: string): Item {
  const value = item[name];
  return isItem(value) ? value : {};
}

/** A string, or undefined where the field is absent, withheld or local. */
export function word(item: Item, name: string): string | undefined {
  const value = item[name];
  return typeof value === "string" ? value : undefined;
}

/** A number, or undefined where the field is absent or withheld. */
export function number(item: Item, name: string): number | undefined {
  const value = item[name];
  return typeof value === "number" ? value : undefined;
}

/** The objects of a list with their positions; empty where the field is absent. */
export function items(item: Item, name: string): (readonly [index: number, item: Item])[] {
  const value = item[name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => (isItem(entry) ? [[index, entry] as const] : []));
}

/** The strings of a list with their positions: listed ids, not local or withheld values. */
export function words(item: Item, name: string): (readonly [index: number, word: string])[] {
  const value = item[name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => (typeof entry === "string" ? [[index, entry] as const] : []));
}

/** Whether two plain values are the same, key order aside. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same((a as Item)[key], (b as Item)[key]))
  );
}
