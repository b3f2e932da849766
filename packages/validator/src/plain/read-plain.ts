import type { Code } from "../codes.js";
import { SHALLOW, type Limits } from "../limits.js";
import { blank } from "./detached.js";
import { isForArrays, isForObjects } from "./kinds.js";
import { proxyTester, type IsProxy } from "./proxy.js";

/** Why a value is refused, and where: the keys and indexes down to it, which are the sender's own and go no further. */
export interface PlainFault {
  readonly code: Code;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly path: readonly (string | number)[];
}

/** Plain data, which may be read without running any code of the sender's; or why there is none. */
export type Plain = { readonly value: unknown; readonly fault: undefined } | { readonly fault: PlainFault };

/**
 * Reads a JavaScript value as JSON would hold it, within the limits: a copy of it that inherits nothing, or why there is none.
 * Property descriptors are read, not properties, so that no code of the sender's runs. A part that stands in several places counts
 * in each of them and is looked at once. Throws nothing.
 */
export function readPlain(value: unknown, limits: Limits): Plain {
  try {
    return new PlainWalk(limits, proxyTester()).read(value);
  } catch {
    // Only a proxy's traps can throw here, and what they throw may quote the data.
    return { fault: { code: "not-plain-data", params: { kind: "proxy" }, path: [] } };
  }
}

/** Values that a glance takes; of more it does not say whether they are plain. */
const FEW = 200_000;

/** A fast look at a value. Where it says no, something is wrong or in doubt, and `readPlain` says what. */
export class Glance {
  private readonly isProxy = proxyTester();
  private readonly depth: number;
  private readonly most: number;
  private values = 0;
  private characters = 0;

  /** `calls`: methods of lists are called later, so that no list may have one of its own. */
  constructor(
    private readonly limits: Limits,
    private readonly calls: boolean,
  ) {
    this.depth = Math.min(limits.depth, SHALLOW);
    this.most = Math.min(limits.values, FEW);
  }

  /**
   * Tells that a value is plain data of this realm and within the limits: reading its properties, and those that only an object
   * has, then runs no code of the sender's. Reads descriptors, as `readPlain` does. To be asked where `isOpenlyPolluted` says no.
   */
  passes(value: unknown): boolean {
    if (this.isProxy === undefined) return false;
    this.values = this.most;
    this.characters = this.limits.documentBytes;
    return this.part(value, this.depth, this.isProxy);
  }

  private part(value: unknown, depth: number, isProxy: IsProxy): boolean {
    if (--this.values < 0) return false;
    switch (typeof value) {
      case "string":
        return (
          value.length <= this.limits.stringLength &&
          (this.characters -= value.length) >= 0 &&
          isWellFormed(value)
        );
      case "boolean":
        return true;
      case "number":
        return isExact(value);
      case "object":
        if (value === null) return true;
        if (depth === 0 || isProxy(value) || Object.getOwnPropertySymbols(value).length > 0) return false;
        return Array.isArray(value)
          ? this.array(value, depth - 1, isProxy)
          : this.object(value, depth - 1, isProxy);
      default:
        return false;
    }
  }

  private object(value: object, depth: number, isProxy: IsProxy): boolean {
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    let keys = 0;
    for (const key in value) {
      keys++;
      this.characters -= key.length;
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if (descriptor === undefined || descriptor.get !== undefined || descriptor.set !== undefined)
        return false;
      if (!this.part(descriptor.value, depth, isProxy)) return false;
    }
    // A key that the loop does not meet is hidden.
    return keys <= this.limits.keysPerObject && Object.getOwnPropertyNames(value).length === keys;
  }

  private array(value: readonly unknown[], depth: number, isProxy: IsProxy): boolean {
    const { length } = value;
    if (Object.getPrototypeOf(value) !== Array.prototype || length > this.limits.itemsPerArray) return false;
    for (let n = 0; n < length; n++) {
      const descriptor = Object.getOwnPropertyDescriptor(value, n);
      if (descriptor?.enumerable !== true || descriptor.get !== undefined || descriptor.set !== undefined)
        return false;
      if (!this.part(descriptor.value, depth, isProxy)) return false;
    }
    // The names tell of hidden methods, and of its length; they take four times as long.
    return this.calls
      ? Object.getOwnPropertyNames(value).length === length + 1
      : Object.keys(value).length === length && !Object.hasOwn(value, "toJSON");
  }
}

/** An object or array that is being walked. */
interface Frame {
  readonly number: number;
  readonly source: object;
  readonly copy: unknown[] | Record<string, unknown>;
  /** Of an object its keys; an array has indexes. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  /** What was counted before it. */
  readonly values: number;
  readonly characters: number;
  /** How many of its parts were looked at. */
  done: number;
  /** How many objects and arrays stand inside one another in it, itself included. */
  height: number;
}

/** In `heights`: its walk has not come to an end. */
const OPEN = 0;

/** Walks a value of any realm, on any host: says what is wrong, or makes a copy that inherits nothing. */
class PlainWalk {
  private values = 0;
  private characters = 0;
  private fault: Omit<PlainFault, "path"> | undefined;
  private readonly frames: Frame[] = [];
  /** Each object and array has a number, by which the arrays hold what it came to. */
  private readonly numbers = new Map<object, number>();
  private readonly heights: number[] = [];
  private readonly valuesIn: number[] = [];
  private readonly charactersIn: number[] = [];
  private readonly copies: unknown[] = [];

  constructor(
    private readonly limits: Limits,
    private readonly isProxy: ((value: object) => boolean) | undefined,
  ) {}

  read(root: unknown): Plain {
    const value = this.take(root);
    for (let frame = this.frames.at(-1); frame && !this.fault; frame = this.frames.at(-1))
      if (frame.done < frame.length) this.part(frame);
      else this.close(frame);
    const { fault } = this;
    if (fault) return { fault: { ...fault, path: this.path() } };
    // Where the host cannot tell a proxy, copying one fails there; without running its traps.
    return this.isProxy === undefined && isUncloneable(root)
      ? { fault: { code: "not-plain-data", params: { kind: "proxy" }, path: [] } }
      : { value, fault: undefined };
  }

  /** The copy of a value; of an object or array that was not met before it is filled later. */
  private take(value: unknown): unknown {
    if (++this.values > this.limits.values)
      return this.refuse("too-large", { limit: this.limits.values, unit: "values" });
    switch (typeof value) {
      case "string":
        this.text(value);
        return value;
      case "boolean":
        return value;
      case "number":
        if (!Number.isFinite(value)) return this.not("not-finite");
        return isExact(value) ? value : this.refuse("number-range");
      case "object":
        return value === null ? null : this.container(value);
      default:
        return this.not(typeof value);
    }
  }

  private text(text: string): void {
    const { stringLength, documentBytes } = this.limits;
    if (text.length > stringLength) this.refuse("string-too-long", { limit: stringLength });
    else if ((this.characters += text.length) > documentBytes)
      this.refuse("too-large", { limit: documentBytes, unit: "characters" });
    else if (!isWellFormed(text)) this.refuse("lone-surrogate");
  }

  private container(value: object): unknown {
    if (this.isProxy?.(value)) return this.not("proxy");
    const { depth } = this.limits;
    const known = this.numbers.get(value);
    if (known === undefined)
      return this.frames.length < depth ? this.open(value) : this.refuse("depth", { limit: depth });
    const height = this.heights[known] as number;
    if (height === OPEN) return this.not("cycle");
    if (this.frames.length + height > depth) return this.refuse("depth", { limit: depth });
    const frame = this.frames.at(-1);
    if (frame) frame.height = Math.max(frame.height, height + 1);
    this.values += (this.valuesIn[known] as number) - 1;
    this.characters += this.charactersIn[known] as number;
    const { values, documentBytes } = this.limits;
    if (this.values > values) return this.refuse("too-large", { limit: values, unit: "values" });
    if (this.characters > documentBytes)
      return this.refuse("too-large", { limit: documentBytes, unit: "characters" });
    return this.copies[known];
  }

  private open(source: object): unknown {
    const isArray = Array.isArray(source);
    if (this.isInstance(source, isArray)) return this.not("instance");
    const keys = isArray ? undefined : Reflect.ownKeys(source);
    const length = isArray ? source.length : (keys as readonly unknown[]).length;
    const { itemsPerArray, keysPerObject } = this.limits;
    if (isArray && length > itemsPerArray) return this.refuse("too-many-items", { limit: itemsPerArray });
    if (!isArray && length > keysPerObject) return this.refuse("too-many-keys", { limit: keysPerObject });
    if (Object.getOwnPropertySymbols(source).length > 0) return this.not("symbol");
    if (isArray && hasHole(source)) return this.not("sparse");
    // What is not enumerable, as its length, JSON does not see.
    if (isArray && (Object.keys(source).length !== length || Object.hasOwn(source, "toJSON")))
      return this.not("extra-property");
    const number = this.heights.length;
    const copy = isArray ? [] : blank();
    this.numbers.set(source, number);
    this.heights.push(OPEN);
    this.copies.push(copy);
    this.frames.push({
      number,
      source,
      copy,
      keys: keys as readonly string[] | undefined,
      length,
      values: this.values - 1,
      characters: this.characters,
      done: 0,
      height: 1,
    });
    return copy;
  }

  private part(frame: Frame): void {
    const { source, copy, keys } = frame;
    const at = frame.done++;
    const key = keys ? (keys[at] as string) : at;
    if (keys) {
      if (key === "__proto__") return void this.refuse("forbidden-key");
      this.text(key as string);
      if (this.fault) return;
    }
    const descriptor = Object.getOwnPropertyDescriptor(source, key);
    if (!descriptor) return void this.not("sparse");
    if (!Object.hasOwn(descriptor, "value")) return void this.not("accessor");
    if (!descriptor.enumerable) return void this.not("hidden");
    const value = this.take(descriptor.value);
    (copy as Record<string | number, unknown>)[key] = value;
  }

  private close({ number, values, characters, height }: Frame): void {
    this.frames.pop();
    this.heights[number] = height;
    this.valuesIn[number] = this.values - values;
    this.charactersIn[number] = this.characters - characters;
    const outer = this.frames.at(-1);
    if (outer) outer.height = Math.max(outer.height, height + 1);
  }

  /** Tells whether it inherits what plain data does: nothing, or what the language gives to objects or arrays. */
  private isInstance(value: object, isArray: boolean): boolean {
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype !== null && this.isProxy?.(prototype)) return true;
    return !(isArray ? isForArrays(prototype) : isForObjects(prototype));
  }

  /** The keys and indexes down to the part that was looked at last. */
  private path(): (string | number)[] {
    return this.frames.flatMap(({ keys, done }) =>
      done === 0 ? [] : [keys ? (keys[done - 1] as string) : done - 1],
    );
  }

  private not(kind: string): undefined {
    return this.refuse("not-plain-data", { kind });
  }

  private refuse(code: Code, params?: PlainFault["params"]): undefined {
    this.fault ??= { code, ...(params && { params }) };
    return undefined;
  }
}

function hasHole(array: object): boolean {
  for (let n = 0; n < (array as unknown[]).length; n++) if (!Object.hasOwn(array, n)) return true;
  return false;
}

/** Tells whether the host's own copying refuses a value that was found plain, which is so only where a proxy told lies. */
function isUncloneable(value: unknown): boolean {
  try {
    if (typeof structuredClone === "function") structuredClone(value);
    return false;
  } catch (error) {
    return (error as { name?: unknown } | undefined)?.name === "DataCloneError";
  }
}

/** From 1e21 on JavaScript writes an exponent; below it, digits that the number never had. */
const isExact = (value: number): boolean =>
  Number.isFinite(value) &&
  (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= 1e21);

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Half a surrogate pair is a string in JavaScript and none in UTF-8. Hosts know it faster, where they do. */
const isWellFormed = (value: string): boolean =>
  (value as { isWellFormed?: () => boolean }).isWellFormed?.() ?? !LONE.test(value);
