import { nodeModule } from "./host.js";
import { readOptions, wholeNumber, type OptionReader } from "@tipx/report/options";

/** How large an input may be before it is refused. Never tighter than the schema's own bounds. */
export interface Limits {
  /** Bytes of a document given whole. */
  readonly documentBytes: number;
  /** Bytes of one record: a line of NDJSON, its line break not counted, or a record of a document. */
  readonly lineBytes: number;
  /** Objects and arrays inside one another. */
  readonly depth: number;
  /** UTF-16 units of one string or key: what JavaScript calls its length. */
  readonly stringLength: number;
  /** Keys of one object. */
  readonly keysPerObject: number;
  /** Items of one array. */
  readonly itemsPerArray: number;
  /** Records of a document that is an array of records, in place of `itemsPerArray`. */
  readonly records: number;
  /** Characters of one number as written. */
  readonly numberLength: number;
  /** Values of one record: each scalar, object and array counts one. More than any record but a bundle can have. */
  readonly values: number;
  /** Different keys of one record. */
  readonly keyNames: number;
}

const MIB = 1024 * 1024;

/** The limits that hold unless options say otherwise. In a small heap `lineBytes` and `values` are less. */
export const DEFAULT_LIMITS: Limits = /* @__PURE__ */ Object.freeze({
  documentBytes: 64 * MIB,
  lineBytes: 16 * MIB,
  depth: 64,
  stringLength: MIB,
  keysPerObject: 1_000,
  itemsPerArray: 100_000,
  records: 250_000,
  numberLength: 64,
  values: 1_250_000,
  keyNames: 2_000,
});

/**
 * What records that the schema allows can need, apart from their bytes, which nothing bounds in a bundle. A limit below
 * these would refuse good records.
 */
export const LEAST_LIMITS = /* @__PURE__ */ Object.freeze({
  depth: 8,
  /** A character may take two UTF-16 units. */
  stringLength: 2 * 4_000,
  keysPerObject: 30,
  itemsPerArray: 50_000,
});

/** Beyond these no text can be decoded into one string, and no walk ends soon. */
const CEILINGS: Partial<Limits> = { documentBytes: 256 * MIB, lineBytes: 256 * MIB, depth: 10_000 };

/** How each limit is read. */
export const LIMIT_OPTIONS = /* @__PURE__ */ Object.fromEntries(
  Object.keys(DEFAULT_LIMITS).map((name) => [
    name,
    wholeNumber(1, Object.hasOwn(CEILINGS, name) ? CEILINGS[name as keyof Limits] : undefined),
  ]),
) as Readonly<Record<keyof Limits, OptionReader<number>>>;

/** The defaults with some limits replaced. Throws a RangeError for what is no limit: a wrong option is the caller's fault. */
export const resolveLimits = (changes?: Partial<Limits>): Limits => ({
  ...DEFAULT_LIMITS,
  ...limitsOfHeap(),
  ...readOptions(changes, LIMIT_OPTIONS, "limits"),
});

/** What the heap needs without any record, and how many times the bytes and values of a record it must hold beside that: measured. */
const HEAP = { kept: 64 * MIB, perByte: 12, perValue: 320 };

/**
 * How large a record may be in a heap that is too small for the defaults: one that is larger is refused, where reading it would end
 * the program. A host that does not tell the size of its heap has none that is too small.
 */
function limitsOfHeap(): Partial<Limits> {
  const size = nodeModule<{ getHeapStatistics?: () => { heap_size_limit: number } }>(
    "node:v8",
  )?.getHeapStatistics?.().heap_size_limit;
  if (size === undefined) return {};
  const free = Math.max(size - HEAP.kept, 16 * MIB);
  return {
    lineBytes: Math.min(DEFAULT_LIMITS.lineBytes, Math.floor(free / HEAP.perByte)),
    values: Math.min(DEFAULT_LIMITS.values, Math.floor(free / HEAP.perValue)),
  };
}

/** Different keys that a record may have: as many as one object at least. */
export const keyNames = (limits: Limits): number => Math.max(limits.keyNames, limits.keysPerObject);

/** The refusal of what has more bytes than it may. */
export const tooLarge = (limit: number) =>
  ({ code: "too-large", offset: limit, params: { limit, unit: "bytes" } }) as const;

/** Nothing is walked by recursion that is deeper, whatever the limits allow. */
export const SHALLOW = 64;
