import { FORMATS } from "../generated/schema.js";
import { listParam as list, lookUpParam as look, type Params } from "@tipx/report";
import { CODES } from "../codes.js";
import { codeCatalogue, type Messages } from "./catalogue.js";

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "utf-32le": "UTF-32 (little-endian)",
  "utf-32be": "UTF-32 (big-endian)",
};

const KINDS: Readonly<Record<string, string>> = {
  accessor: "a getter or setter",
  bigint: "a BigInt",
  cycle: "a reference back to an object that contains it",
  "extra-property": "an array with properties of its own",
  function: "a function",
  hidden: "a property that is not enumerable",
  instance: "an instance of a class (a Date, a Map and so on)",
  "not-finite": "NaN or Infinity",
  proxy: "a Proxy",
  sparse: "an array with holes",
  symbol: "a symbol",
  undefined: "a property or item that is undefined",
};

const many = (limit: Params[string] | undefined, noun: string): string =>
  `${list(limit)} ${noun}${limit === 1 ? "" : "s"}`;

/** What a string of a format is written like. */
const asked = (format: Params[string] | undefined): string | undefined => {
  const means = look(FORMATS, format);
  return means === undefined ? undefined : `Allowed: ${means}.`;
};

/** What each code tells a reader: what is wrong, what is allowed, what to do. Never a value: params hold none. */
export const MESSAGES: Messages = {
  empty: () => "There is no JSON value here. Send one record, or an array of records.",
  encoding: ({ encoding }) =>
    `The bytes are not UTF-8${encoding === undefined ? "" : ` but look like ${look(ENCODINGS, encoding) ?? list(encoding)}`}. Save the file as UTF-8.`,
  syntax: ({ offset }) =>
    `The text is not JSON at byte ${list(offset)}, counted from 0. Write it with a JSON library.`,
  truncated: () => "The input ends before its JSON value is complete. Send the whole input again.",
  trailing: ({ offset }) =>
    `More text follows the JSON value at byte ${list(offset)}, counted from 0. Send one value, or NDJSON with one value on each line.`,
  "too-large": ({ limit, unit }) =>
    `The input is larger than ${list(limit)} ${list(unit)}. Send it in parts, as NDJSON.`,
  depth: ({ limit }) =>
    `Objects and arrays are nested more than ${list(limit)} levels deep. No record needs so many. Remove the extra levels.`,
  "duplicate-key": () =>
    "An object has the same key twice, and programs would disagree about its value. Write each key once.",
  "forbidden-key": () =>
    "An object has the key __proto__, which can change other objects when it is copied. Remove the key.",
  "too-many-keys": ({ limit }) =>
    `An object has more than ${list(limit)} keys. Remove the keys that the schema does not have.`,
  "too-many-items": ({ limit }) =>
    `An array has more than ${list(limit)} items. Send it in parts, or as NDJSON.`,
  "string-too-long": ({ limit }) => `A string or key is longer than ${list(limit)} characters. Shorten it.`,
  "number-range": () =>
    "A number cannot be stored exactly. Whole numbers go from -9007199254740991 to 9007199254740991, and all numbers must be finite. Use a smaller number, or write an id as a string.",
  "lone-surrogate": () =>
    "A string has only half of a surrogate pair, which is not a whole character. Write whole characters.",
  "not-plain-data": ({ kind }) =>
    `The value has ${look(KINDS, kind) ?? "something that JSON does not have"}. Pass only plain objects, arrays, strings, finite numbers, booleans and null.`,
  "internal-error": () =>
    "TIPX could not check this record, so the record does not count as valid. The fault is in TIPX. Report it with the versions that you use, but never with the data.",

  type: ({ expected }) =>
    `The value has the wrong JSON type. Allowed: ${list(expected)}. TIPX does not convert values. Write a value of an allowed type.`,
  required: ({ property }) => `The required property ${list(property)} is missing. Add it.`,
  "unknown-property": ({ count }) =>
    `The object has ${list(count)} ${count === 1 ? "property" : "properties"} that the schema does not have. Check the spelling, or remove ${count === 1 ? "it" : "them"}.`,
  "too-short": ({ limit, format }) =>
    `The string is too short. It needs at least ${many(limit, "character")}. ${asked(format) ?? "Give the value, or leave the property out."}`,
  "too-long": ({ limit, format }) =>
    `The string is too long. It may have at most ${many(limit, "character")}. ${asked(format) ?? "Shorten it."}`,
  "too-few": ({ limit }) =>
    `The list is too short. It needs at least ${many(limit, "item")}. Add what is missing, or leave the property out.`,
  "too-many": ({ limit }) =>
    `The list is too long. It may have at most ${many(limit, "item")}. Shorten it, or send several records.`,
  format: ({ format }) =>
    `The string is not written as the schema asks. ${asked(format) ?? "See the description of the property."}`,
  enum: ({ allowed }) =>
    `The value is not one of the allowed values${allowed === undefined ? ". See the description of the property." : `: ${list(allowed)}. Use one of them.`}`,
  const: ({ allowed }) =>
    `The value is not the one that is allowed here${allowed === undefined ? "" : `: ${list(allowed)}`}. Use that value, or leave the property out.`,
  minimum: ({ limit }) => `The number is too small. It must be at least ${list(limit)}. Correct it.`,
  maximum: ({ limit }) => `The number is too large. It must be at most ${list(limit)}. Correct it.`,
  "record-type": ({ allowed }) =>
    `The property type is missing, or its value is not allowed here. Allowed: ${list(allowed)}. Set type to one of them.`,
  "no-branch": ({ allowed }) =>
    `The value fits none of the shapes that are allowed here.${allowed === undefined ? "" : ` These are the properties that they require: ${list(allowed)}.`} See the description of the property.`,

  "moved-id": ({ scheme, to }) =>
    `The id has a successor in ${list(scheme)}: ${list(to)}. Use the successor.`,
  "split-id": ({ scheme, to }) =>
    `The id was split into several ids of ${list(scheme)}. Choose one of them: ${list(to)}.`,
  "withdrawn-id": ({ scheme }) =>
    `The id was withdrawn from ${list(scheme)}. Choose another id; \`tipx show\` tells why this one was withdrawn.`,
  "unknown-id": ({ scheme, nearest }) =>
    `The scheme ${list(scheme)} has no such id. ${nearest === undefined ? "Use one of its ids" : `Did you mean ${list(nearest)}`}${nearest === undefined ? `: see \`tipx list ${list(scheme)}\`.` : "?"}`,
  "id-not-usable-here": ({ scheme, under }) =>
    `The id is one of ${list(scheme)}, but this field does not take it. Use an id ${under === undefined ? "that is not a grouping" : `under ${list(under)}`}.`,
  "newer-vocabulary": ({ scheme, tool, declared }) =>
    `The scheme ${list(scheme)} has no such id in release ${list(tool)}, which this tool carries. The record declares release ${list(declared)}. Update the tool.`,
};

/** The language that the others are translated from. */
export const english = /* @__PURE__ */ codeCatalogue("en", "reviewed", MESSAGES, CODES);
