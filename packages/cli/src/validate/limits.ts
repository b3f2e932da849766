import { DEFAULT_UNPACK_LIMITS, type UnpackLimits } from "@tipx/files";
import { DEFAULT_LIMITS, LEAST_LIMITS, type Limits } from "@tipx/validator";
import type { Arguments, Option } from "../command.js";
import { brief } from "../escape.js";
import { UsageError } from "../usage-error.js";

const MIB = 1024 ** 2;
const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: MIB, g: 1024 ** 3 };

interface LimitOption {
  readonly help: string;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
}

/** Texts cannot be longer in JavaScript; and what a schema allows is never refused for its size. */
const BYTES = { least: MIB, most: 256 * MIB };
const MANY = { most: 1e9 };

const OPTIONS = {
  "max-document": { help: "bytes of a document", initial: DEFAULT_LIMITS.documentBytes, ...BYTES },
  "max-line": { help: "bytes of a line", initial: DEFAULT_LIMITS.lineBytes, ...BYTES },
  "max-depth": { help: "objects and arrays inside one another", initial: DEFAULT_LIMITS.depth, least: LEAST_LIMITS.depth, most: 10_000 },
  "max-string": { help: "UTF-16 units of a string or key", initial: DEFAULT_LIMITS.stringLength, least: LEAST_LIMITS.stringLength, ...MANY },
  "max-keys": { help: "keys of an object", initial: DEFAULT_LIMITS.keysPerObject, least: LEAST_LIMITS.keysPerObject, ...MANY },
  "max-items": { help: "items of an array in a record", initial: DEFAULT_LIMITS.itemsPerArray, least: LEAST_LIMITS.itemsPerArray, ...MANY },
  "max-unpacked": { help: "bytes that a .gz may hold", initial: DEFAULT_UNPACK_LIMITS.bytes, least: MIB, most: 1024 ** 5 },
  "max-ratio": { help: "times that a .gz may grow", initial: DEFAULT_UNPACK_LIMITS.ratio, least: 10, most: 2000 },
} as const satisfies Record<string, LimitOption>; // prettier-ignore
type Name = keyof typeof OPTIONS;

/** The names of these limits in the validator. */
const LIMITS = {
  "max-document": "documentBytes",
  "max-line": "lineBytes",
  "max-depth": "depth",
  "max-string": "stringLength",
  "max-keys": "keysPerObject",
  "max-items": "itemsPerArray",
} as const satisfies Partial<Record<Name, keyof Limits>>;

/** The options as the command declares them. */
export const LIMIT_OPTIONS: Readonly<Record<string, Option>> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { help, initial }]) => [
    name,
    { value: "N", help: `${help} (${written(initial)})` },
  ]),
);

/** Throws a UsageError for a limit that is no number, or so tight that good records would not pass. */
export function readLimits(args: Arguments): { limits: Partial<Limits>; unpack: UnpackLimits } {
  const read = (name: Name): number => readLimit(name, args.text(name));
  // The validator sets every limit that was not asked for, because it knows the heap.
  const asked = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter((name) => args.has(name));
  return {
    limits: Object.fromEntries(asked.map((name) => [LIMITS[name], read(name)])) as Partial<Limits>,
    unpack: { bytes: read("max-unpacked"), ratio: read("max-ratio") },
  };
}

function readLimit(name: Name, text: string | undefined): number {
  const { initial, least, most }: LimitOption = OPTIONS[name];
  if (text === undefined) return initial;
  const [, digits = "", unit = ""] = /^([0-9]{1,12})([kmg]?)$/i.exec(text) ?? [];
  const value = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
  if (digits === "" || value < least || value > most)
    throw new UsageError(
      `--${name} is a whole number from ${written(least)} to ${written(most)}, K, M or G after it; not "${brief(text)}"`,
    );
  return value;
}

/** A number with the largest unit that leaves it whole. */
function written(value: number): string {
  for (const [letter, unit] of [
    ["G", UNITS.g],
    ["M", UNITS.m],
    ["K", UNITS.k],
  ] as const)
    // prettier-ignore
    if (unit !== undefined && value % unit === 0) return `${value / unit}${letter}`;
  return String(value);
}
