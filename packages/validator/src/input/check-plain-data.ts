import { SHALLOW, type Limits } from "../limits.js";
import type { Fault } from "./scan.js";

/**
 * Checks that a JavaScript value is plain data that JSON could hold, within the limits. It reads property descriptors and not
 * properties, so that no code of the sender's runs. Returns what is wrong, or undefined; throws nothing.
 */
export function checkPlainData(value: unknown, limits: Limits): Fault | undefined {
  try {
    return countPlainValues(value, limits, Math.min(limits.depth, SHALLOW), limits.values) > 0
      ? undefined
      : walk(value, limits);
  } catch {
    // Only a Proxy's traps can throw here, and what they throw may quote the data.
    return not("proxy");
  }
}

/**
 * Counts the values of plain data, of which there may be `most`. Returns 0 or less where something is wrong or in doubt: then
 * `walk` says what. A value that holds itself ends at the limit of depth.
 */
function countPlainValues(value: unknown, limits: Limits, depth: number, most: number): number {
  if (typeof value !== "object" || value === null) return checkScalar(value, limits) === undefined ? 1 : 0;
  if (isProxy(value) || depth === 0) return 0;
  let count = 1;
  const keys = Reflect.ownKeys(value);
  const isArray = Array.isArray(value);
  if (isArray) {
    if (Object.getPrototypeOf(value) !== Array.prototype || value.length > limits.itemsPerArray) return 0;
    // Its last own key is its length.
    if (keys.length !== value.length + 1) return 0;
    keys.pop();
  } else if (Object.getPrototypeOf(value) !== Object.prototype || keys.length > limits.keysPerObject)
    return 0;
  for (let n = 0; n < keys.length; n++) {
    const key = keys[n] as string | symbol;
    if (!isArray && (typeof key === "symbol" || !isPlainKey(key, limits))) return 0;
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if (descriptor?.enumerable !== true || !("value" in descriptor)) return 0;
    const held = countPlainValues(descriptor.value, limits, depth - 1, most - count);
    if (held <= 0) return 0;
    count += held;
    if (count > most) return 0;
  }
  return count;
}

const isPlainKey = (key: string, limits: Limits): boolean =>
  key !== "__proto__" && key.length <= limits.stringLength && wellFormed(key);

const not = (kind: string): Fault => ({ code: "not-plain-data", offset: 0, params: { kind } });
const over = (code: Fault["code"], limit: number): Fault => ({ code, offset: 0, params: { limit } });

type IsProxy = (value: object) => boolean;
let proxyTest: IsProxy | undefined;

/**
 * No language feature tells a proxy without running its traps, which are the sender's code. Where the host can tell
 * (Node), it is asked; elsewhere traps run, and what they throw is caught.
 */
function isProxy(value: object): boolean {
  const host = globalThis as {
    process?: { getBuiltinModule?: (id: string) => { types?: { isProxy?: IsProxy } } | undefined };
  };
  proxyTest ??= host.process?.getBuiltinModule?.("node:util")?.types?.isProxy ?? (() => false);
  return proxyTest(value);
}

/** How many prototypes stand above: of a plain object at most one, of an array two, in whichever realm they were made. */
function prototypes(value: object): number {
  let count = 0;
  for (let at = above(value); at !== null; at = above(at)) if (isProxy(at) || ++count > 2) return 3;
  return count;
}
const above = (value: object): object | null => Object.getPrototypeOf(value) as object | null;

function walk(root: unknown, limits: Limits): Fault | undefined {
  const waiting: { value: unknown; depth: number; leave?: object }[] = [{ value: root, depth: 0 }];
  const open = new Set<object>();
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.leave) {
      open.delete(next.leave);
      continue;
    }
    const { value, depth } = next;
    if (++values > limits.values)
      return { code: "too-large", offset: 0, params: { limit: limits.values, unit: "values" } };
    const scalar = checkScalar(value, limits);
    if (scalar !== "container") {
      if (scalar) return scalar;
      continue;
    }
    const container = value as object;
    if (isProxy(container)) return not("proxy");
    if (open.has(container)) return not("cycle");
    if (depth >= limits.depth) return over("depth", limits.depth);
    open.add(container);
    waiting.push({ value: undefined, depth, leave: container });
    const fault = Array.isArray(container) ? items(container, limits) : properties(container, limits);
    if ("code" in fault) return fault;
    for (const part of fault.parts) waiting.push({ value: part, depth: depth + 1 });
  }
  return undefined;
}

function checkScalar(value: unknown, limits: Limits): Fault | "container" | undefined {
  switch (typeof value) {
    case "string":
      if (value.length > limits.stringLength) return over("string-too-long", limits.stringLength);
      return wellFormed(value) ? undefined : { code: "lone-surrogate", offset: 0 };
    case "boolean":
      return undefined;
    case "number":
      if (!Number.isFinite(value)) return not("not-finite");
      // From 1e21 on JavaScript writes an exponent; below it, digits that the number never had.
      return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21
        ? { code: "number-range", offset: 0 }
        : undefined;
    case "object":
      return value === null ? undefined : "container";
    default:
      return not(typeof value);
  }
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Half a surrogate pair is a string in JavaScript and none in UTF-8. Hosts know it faster, where they do. */
const wellFormed = (value: string): boolean =>
  (value as { isWellFormed?: () => boolean }).isWellFormed?.() ?? !LONE.test(value);

type Parts = { parts: unknown[] };

function items(array: unknown[], limits: Limits): Fault | Parts {
  if (prototypes(array) !== 2) return not("instance");
  const { length } = array;
  if (length > limits.itemsPerArray) return over("too-many-items", limits.itemsPerArray);
  if (Reflect.ownKeys(array).length !== length + 1) {
    for (let n = 0; n < length; n++) if (!Object.hasOwn(array, n)) return not("sparse");
    return not("extra-property");
  }
  const parts: unknown[] = [];
  for (let n = 0; n < length; n++) {
    const descriptor = Object.getOwnPropertyDescriptor(array, n);
    if (!descriptor) return not("sparse");
    if (!("value" in descriptor)) return not("accessor");
    if (descriptor.value === undefined) return not("undefined");
    parts.push(descriptor.value);
  }
  return { parts };
}

function properties(object: object, limits: Limits): Fault | Parts {
  if (prototypes(object) > 1) return not("instance");
  const keys = Reflect.ownKeys(object);
  if (keys.length > limits.keysPerObject) return over("too-many-keys", limits.keysPerObject);
  const parts: unknown[] = [];
  for (const key of keys) {
    if (typeof key === "symbol") return not("symbol");
    if (key === "__proto__") return { code: "forbidden-key", offset: 0 };
    if (key.length > limits.stringLength) return over("string-too-long", limits.stringLength);
    if (!wellFormed(key)) return { code: "lone-surrogate", offset: 0 };
    const descriptor = Object.getOwnPropertyDescriptor(object, key);
    if (!descriptor || !("value" in descriptor)) return not("accessor");
    if (!descriptor.enumerable) return not("hidden");
    if (descriptor.value === undefined) return not("undefined");
    parts.push(descriptor.value);
  }
  return { parts };
}
