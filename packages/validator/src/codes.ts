import type { CodeInfo as BookedCode, Layer, Severity } from "@tipx/report";

/** This validator finds errors and warnings; it has no finding that is only told. */
export type FoundSeverity = Exclude<Severity, "info">;

export interface CodeInfo extends BookedCode {
  readonly layer: Layer;
  readonly severity: FoundSeverity;
  /** What the code says, without its params. */
  readonly meaning: string;
}

const info = (
  layer: Layer,
  meaning: string,
  params: readonly string[] = [],
  severity: FoundSeverity = "error",
): CodeInfo => ({
  layer,
  severity,
  meaning,
  params,
});
const input = (meaning: string, ...params: string[]) => info("input", meaning, params);
const structure = (meaning: string, ...params: string[]) => info("structure", meaning, params);
const vocabulary = (meaning: string, ...params: string[]) => info("vocabulary", meaning, params);

/**
 * Every code but those of rules, which are in `rules.json`. A code is permanent; an `offset` counts bytes from the start
 * of its document or line. The list is closed: a finding with another code cannot be made.
 */
export const CODES = {
  empty: input("There is nothing but white space.", "offset"),
  encoding: input("The bytes are not UTF-8.", "offset", "encoding"),
  syntax: input("The text is not JSON.", "offset", "looksLike"),
  "other-format": input("The input is a file of another kind.", "offset", "format"),
  truncated: input("The input ends before its value does.", "offset", "looksLike"),
  trailing: input("Something follows the value.", "offset", "looksLike"),
  "too-large": input("The input is larger than the limit.", "limit", "unit", "offset"),
  depth: input("Objects and arrays are nested too deeply.", "limit", "offset"),
  "duplicate-key": input("An object has the same key twice.", "offset"),
  "forbidden-key": input("An object has a key that changes prototypes.", "offset"),
  "too-many-keys": input("An object has too many keys.", "limit", "offset"),
  "too-many-items": input("An array has too many items.", "limit", "offset"),
  "string-too-long": input("A string or key is longer than the limit.", "limit", "offset"),
  "number-range": input("A number cannot be held exactly.", "offset", "limit"),
  "lone-surrogate": input("A string holds half of a surrogate pair.", "offset"),
  "not-plain-data": input("The value holds something that JSON cannot.", "kind"),
  "internal-error": input("This library failed; the record was not judged.", "rule"),

  type: structure("The value has the wrong JSON type.", "expected"),
  required: structure("A required property is missing.", "property"),
  "unknown-property": structure(
    "An object has properties that the schema does not know.",
    "count",
    "near",
    "types",
  ),
  "too-short": structure("A string is too short.", "limit", "format"),
  "too-long": structure("A string is too long.", "limit", "format"),
  "too-few": structure("A list has too few items.", "limit"),
  "too-many": structure("A list has too many items.", "limit"),
  format: structure("A string is not written as its format asks.", "format"),
  enum: structure("The value is none of those allowed.", "allowed"),
  const: structure("The value is not the one allowed.", "allowed"),
  minimum: structure("A number is too small.", "limit"),
  maximum: structure("A number is too large.", "limit"),
  "record-type": structure(
    "The record does not say which type it is, or the type is not one expected here.",
    "allowed",
  ),
  "other-type": structure("The record is of another type than the one expected.", "expected"),
  "no-branch": structure("The value has none of the shapes allowed here.", "allowed"),

  "moved-id": info("vocabulary", "The id has a successor.", ["scheme", "to"], "warning"),
  "split-id": vocabulary("The id was split; one of its successors must be chosen.", "scheme", "to"),
  "withdrawn-id": vocabulary("The id was withdrawn.", "scheme"),
  "unknown-id": vocabulary("The scheme has no such id.", "scheme", "nearest"),
  "id-not-usable-here": vocabulary("The id exists, but not for this field.", "scheme", "under"),
  "newer-vocabulary": vocabulary(
    "The id is unknown and the record declares a newer vocabulary than this tool carries; a warning for consumers.",
    "scheme",
    "tool",
  ),
} as const satisfies Record<string, CodeInfo>;

export type Code = keyof typeof CODES;
