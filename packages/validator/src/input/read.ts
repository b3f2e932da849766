import { InternalError } from "../internal-error.js";
import { keyNames, SHALLOW, type Limits } from "../limits.js";
import { prescan, SHORT_NUMBER } from "./prescan.js";
import { afterMark, scan, type Fault } from "./scan.js";
import { Text } from "./text.js";

/** Reads JSON values out of bytes: those that `scan` passes, and no others. Most values need only the cheap look of `prescan`. */
export class Reader {
  private bytes: Uint8Array = new Uint8Array(0);
  readonly text = new Text();
  /** What was read last. */
  value: unknown;
  /** Why the last bytes were not read; for the offsets in it, see `scan`. */
  fault: Fault | undefined;

  constructor(private readonly limits: Limits) {}

  load(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.text.load(bytes);
  }

  /** Lets what was read last go: it may be many times as large as its bytes. */
  forget(): void {
    this.value = undefined;
  }

  /** The bytes that were loaded. */
  get loaded(): Uint8Array {
    return this.bytes;
  }

  /** Tells whether the bytes loaded are all UTF-8. */
  get utf8(): boolean {
    return this.text.utf8;
  }

  /** Reads the value in `[from, to)` of the bytes loaded; false when they are refused. For `beginsInput`, see `scan`. */
  read(from: number, to: number, beginsInput = true): boolean {
    this.fault = this.value = undefined;
    if (this.readPrescanned(from, to)) return true;
    this.fault = scan(this.bytes, this.limits, from, to, beginsInput);
    if (this.fault) return false;
    this.value = this.parse(beginsInput ? afterMark(this.bytes, from, to) : from, to);
    return true;
  }

  /** Looks at a document that is an array: where each item of it begins and ends; undefined when it is refused. */
  items(from: number, to: number): readonly number[] | undefined {
    const items: number[] = [];
    this.fault = scan(this.bytes, this.limits, from, to, true, items);
    return this.fault ? undefined : items;
  }

  /** The value of bytes that are known to be one that `scan` passes. */
  parse(from: number, to: number): unknown {
    try {
      return JSON.parse(this.text.slice(from, to)) as unknown;
    } catch {
      // Its message would quote the payload, and that it came to this is our fault.
      throw new InternalError();
    }
  }

  private readPrescanned(from: number, to: number): boolean {
    const { bytes, limits } = this;
    // Then no string in it is too long, and there are not too many values or different keys.
    const most = Math.min(limits.stringLength, limits.values, keyNames(limits) * BYTES_OF_A_KEY);
    if (to - from > most || limits.numberLength < SHORT_NUMBER) return false;
    const seen = prescan(bytes, from, to, Math.min(limits.depth, SHALLOW));
    if (seen < 0) return false;
    try {
      this.value = JSON.parse(this.text.slice(from, to, (seen & 1) === 0)) as unknown;
    } catch {
      return false;
    }
    // Fewer keys than colons: one stands there twice. More than may be: NaN equals nothing.
    return countKeys(this.value, limits, limits.records) === seen >> 1;
  }
}

/** A key with its quotes and colon, a value and what parts it from the next, where there are many different keys: the least bytes. */
const BYTES_OF_A_KEY = 6;

/** The keys of all objects in a value; NaN when an object or array has more parts than the limits allow. */
function countKeys(value: unknown, limits: Limits, mostItems = limits.itemsPerArray): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    if (value.length > mostItems) return Number.NaN;
    for (const item of value) if (typeof item === "object") count += countKeys(item, limits);
    return count;
  }
  const keys = Object.keys(value);
  if (keys.length > limits.keysPerObject) return Number.NaN;
  count = keys.length;
  for (const key of keys) {
    const part = (value as Record<string, unknown>)[key];
    if (typeof part === "object") count += countKeys(part, limits);
  }
  return count;
}
