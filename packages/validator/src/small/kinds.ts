import { isPlainArray, isPlainObject } from "../plain/kinds.js";

/**
 * What the small checker is put together from: each makes a test of a parsed value. For browsers, where bytes count more than
 * nanoseconds; elsewhere the generated functions do the same work, several times faster.
 */
export type Test = (value: unknown) => boolean;

/** Words in order, folded: a capital tells how many letters (A none, B one …) a word shares with the one before. */
function unfold(folded: string): ReadonlySet<unknown> {
  const words = new Set<unknown>();
  let last = "";
  for (const [, shared = "", rest = ""] of folded.matchAll(/([A-Z])([a-z0-9-]*)/g)) {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.add(last);
  }
  return words;
}

export const words = (folded: string): Test => {
  const list = unfold(folded);
  return (value) => list.has(value);
};

/** Pairs of capitals, folded: the first letter once, then the second letters of all that share it, in small. */
export const pairs = (folded: string): Test => {
  const list = new Set<unknown>();
  let first = "";
  for (const letter of folded)
    if (letter < "a") first = letter;
    else list.add(first + letter.toUpperCase());
  return (value) => list.has(value);
};

export const flag: Test = (value) => typeof value === "boolean";

export const is =
  (constant: unknown): Test =>
  (value) =>
    value === constant;

export const decimal =
  (min: number, max: number): Test =>
  (value) =>
    typeof value === "number" && value >= min && value <= max;

export const integer = (min: number, max: number): Test => {
  const inside = decimal(min, max);
  return (value) => Number.isInteger(value) && inside(value);
};

export const either =
  (...tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

/** A string that a pattern takes, of so many code points. */
export const text =
  (pattern: RegExp, min = 0, max = Infinity): Test =>
  (value) => {
    if (typeof value !== "string" || value.length > max * 2) return false;
    const length = max === Infinity ? max : [...value].length;
    return length >= min && length <= max && pattern.test(value);
  };

export const list =
  (test: Test, min: number, max: number): Test =>
  (value) => {
    if (!isPlainArray(value)) return false;
    const items = value as unknown[];
    // A copy has no holes, which methods would leave out.
    return items.length >= min && items.length <= max && Array.from(items).every(test);
  };

/** An object with these fields and no other; the first so many are required. */
export const object = (required: number, fields: Readonly<Record<string, Test>>): Test => {
  const tests = new Map(
    Object.entries(fields).map(([name, test], n) => [name, [test, n < required]] as const),
  );
  return (value) => {
    if (!isPlainObject(value)) return false;
    let met = 0;
    for (const name in value as object) {
      const [test, needed] = tests.get(name) ?? [];
      if (!test?.((value as Record<string, unknown>)[name])) return false;
      if (needed) met++;
    }
    return met === required;
  };
};

/** A record, judged as its type asks. */
export const record = (types: Readonly<Record<string, Test>>): Test => {
  const tests = new Map<unknown, Test>(Object.entries(types));
  return (value) => isPlainObject(value) && !!tests.get((value as { type?: unknown }).type)?.(value);
};
