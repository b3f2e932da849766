/** What every object inherits, by the language. A host may lack some of them. */
const STANDARD: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
]);

/** The names that every object inherited when this was last found to be no more than the language gives. */
let usual: readonly string[] = [];

/**
 * Tells whether all objects inherit something that the language did not give them: then what an object lacks can seem to be there.
 * Symbols are not asked for: no record has one as a key.
 */
export function isPolluted(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype);
  if (isSame(names, usual)) return false;
  for (let n = 0; n < names.length; n++) if (!STANDARD.has(names[n])) return true;
  usual = names;
  return false;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
}

const EMPTY = /* @__PURE__ */ Object.freeze({});

/**
 * Tells whether all objects inherit something that a loop over the keys of each would meet. It takes a small part of the time of
 * `isPolluted`, and suffices for what reads objects by such loops alone.
 */
export function isOpenlyPolluted(): boolean {
  for (const key in EMPTY) return key !== undefined;
  return false;
}

/**
 * Tells whether what inherits from a prototype has nothing from it that plain objects do not have: the prototype of objects of any
 * realm, where nobody added to it, or none.
 */
export const isForObjects = (prototype: object | null): boolean =>
  prototype === Object.prototype ||
  prototype === null ||
  (Object.getPrototypeOf(prototype) === null &&
    Reflect.ownKeys(prototype).every((name) => STANDARD.has(name) && !isEnumerable(prototype, name)));

/** The same of arrays, whose prototype is itself one. */
export const isForArrays = (prototype: object | null): boolean =>
  prototype === Array.prototype ||
  (Array.isArray(prototype) &&
    isForObjects(Object.getPrototypeOf(prototype) as object | null) &&
    !Object.hasOwn(prototype, "toJSON"));

const isEnumerable = (value: object, name: string | symbol): boolean =>
  Object.getOwnPropertyDescriptor(value, name)?.enumerable === true;

/** Tells whether a value is an object that is neither an array nor an instance of a class. */
export const isPlainObject = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  isForObjects(Object.getPrototypeOf(value) as object | null);

/** Tells whether a value is an array, and no instance of a class made of arrays. */
export const isPlainArray = (value: unknown): boolean =>
  Array.isArray(value) && isForArrays(Object.getPrototypeOf(value) as object | null);
