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

/** Tells whether all objects inherit something that the language did not give them: then what an object lacks can seem to be there. */
export function isPolluted(): boolean {
  const names = Reflect.ownKeys(Object.prototype);
  for (let n = 0; n < names.length; n++) if (!STANDARD.has(names[n])) return true;
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
