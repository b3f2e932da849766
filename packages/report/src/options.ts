import { nearest } from "@tipx/taxonomy/nearest";

/** Reads what was given for an option of that name. Throws a RangeError that names the option where it cannot be. */
export type OptionReader<T> = (given: unknown, name: string) => T;

/** How each option is read, by its name. */
export type OptionReaders = Readonly<Record<string, OptionReader<unknown>>>;

/** What was read: the options that were given, and no others. It has no prototype, so what is absent stays absent. */
export type ReadOptions<R extends OptionReaders> = { readonly [Name in keyof R]?: ReturnType<R[Name]> };

/**
 * Reads options from the own properties of an object. `undefined` counts as not given. Throws a RangeError for what is no plain
 * object, for a name that no option has, and for a value that cannot be. The message names the option and repeats no value.
 * @param within the option that the object stands in, as `limits`; nothing where it holds the options themselves
 */
export function readOptions<R extends OptionReaders>(
  given: unknown,
  readers: R,
  within?: string,
): ReadOptions<R> {
  const read = Object.create(null) as Record<string, unknown>;
  if (given === undefined) return read as ReadOptions<R>;
  if (!isPlain(given)) throw new RangeError(`${within ?? "options"} must be an object of options`);
  for (const name of Reflect.ownKeys(given)) {
    const full = within === undefined ? String(name) : `${within}.${String(name)}`;
    if (typeof name === "symbol" || !Object.hasOwn(readers, name))
      throw new RangeError(unknownText(name, Object.keys(readers), within));
    const value = given[name];
    if (value !== undefined) read[name] = (readers[name] as OptionReader<unknown>)(value, full);
  }
  return read as ReadOptions<R>;
}

/** An object that nobody made a class of; of another realm, too. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What is no name of an option may be a key of a payload, given by mistake: it is repeated only where it is written like one. */
function unknownText(name: string | symbol, known: readonly string[], within: string | undefined): string {
  const place = within === undefined ? "" : `${within}.`;
  const written = typeof name === "string" && /^[a-z][A-Za-z]{0,29}$/.test(name);
  const meant = typeof name === "string" ? nearest(name, known) : undefined;
  const what = written
    ? `there is no option ${place}${name}`
    : `a name in ${within ?? "options"} is no option`;
  return meant === undefined
    ? `${what}; there are ${known.map((each) => place + each).join(", ")}`
    : `${what}; did you mean ${place}${meant}?`;
}

/** One of some words. */
export const oneOf =
  <const W extends string>(words: readonly W[]): OptionReader<W> =>
  (given, name) => {
    const found = words.find((word) => word === given);
    if (found === undefined) throw new RangeError(`${name} may be ${words.join(", ")}`);
    return found;
  };

/** A list of some words; `least`: how many it must have. */
export const listOf =
  <const W extends string>(words: readonly W[], least = 0): OptionReader<readonly W[]> =>
  (given, name) => {
    const list = readList(given, name, least);
    const all = list.map((item) => words.find((word) => word === item));
    if (all.includes(undefined)) throw new RangeError(`${name} may be ${words.join(", ")}`);
    return all as W[];
  };

/** A list of ids, of which there are too many to tell. */
export const idsOf =
  <const Id extends string>(ids: () => ReadonlySet<string>, what: string): OptionReader<readonly Id[]> =>
  (given, name) => {
    const list = readList(given, name, 0);
    const known = ids();
    const wrong = list.find((id) => typeof id !== "string" || !known.has(id));
    if (wrong === undefined) return list as Id[];
    const meant = typeof wrong === "string" ? nearest(wrong, [...known]) : undefined;
    throw new RangeError(
      `${name} names a ${what} that does not exist${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
  };

/** A copy, so that nothing changes it later; a hole in it is no item. */
function readList(given: unknown, name: string, least: number): readonly unknown[] {
  if (!Array.isArray(given)) throw new RangeError(`${name} must be a list`);
  if (given.length < least) throw new RangeError(`${name} must name at least ${least}`);
  return Array.from({ length: given.length }, (_, n): unknown => (Object.hasOwn(given, n) ? given[n] : null));
}

/** A whole number between two bounds, both included. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER): OptionReader<number> =>
  (given, name) => {
    if (Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= most)
      return given as number;
    throw new RangeError(
      `${name} must be a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`}`,
    );
  };

/** true or false. */
export const flag: OptionReader<boolean> = (given, name) => {
  if (typeof given !== "boolean") throw new RangeError(`${name} must be true or false`);
  return given;
};

/** Any text that is not empty. */
export const text: OptionReader<string> = (given, name) => {
  if (typeof given !== "string" || given === "") throw new RangeError(`${name} must be a text`);
  return given;
};

/** A function. What it may do is its caller's affair. */
export const callback =
  <F extends (...args: never) => unknown>(): OptionReader<F> =>
  (given, name) => {
    if (typeof given !== "function") throw new RangeError(`${name} must be a function`);
    return given as F;
  };

/** What another reader looks at later. */
export const asGiven =
  <T>(): OptionReader<T> =>
  (given) =>
    given as T;

/** Options that stand in another one. */
export const group =
  <R extends OptionReaders>(readers: R): OptionReader<ReadOptions<R>> =>
  (given, name) =>
    readOptions(given, readers, name);
