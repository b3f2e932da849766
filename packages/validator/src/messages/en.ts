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
  syntax: ({ offset }) => `The text is not JSON at byte ${list(offset)}. Write it with a JSON library.`,
  truncated: () => "The input ends before its value does. Send it again, whole.",
  trailing: ({ offset }) =>
    `Something follows the value at byte ${list(offset)}. Send one value, or one value a line as NDJSON.`,
  "too-large": ({ limit, unit }) =>
    `The input is larger than ${list(limit)} ${list(unit)}. Send it in parts, as NDJSON.`,
  depth: ({ limit }) =>
    `Objects and arrays are nested more than ${list(limit)} deep. No record needs that; send plain records.`,
  "duplicate-key": () =>
    "An object has the same key twice, so that readers would disagree on its value. Write each key once.",
  "forbidden-key": () =>
    "An object has the key __proto__, which can change other objects when copied. Remove it.",
  "too-many-keys": ({ limit }) =>
    `An object has more than ${list(limit)} keys. Remove those that the schema does not know.`,
  "too-many-items": ({ limit }) =>
    `An array has more than ${list(limit)} items. Send it in parts, or as NDJSON.`,
  "string-too-long": ({ limit }) => `A string or key is longer than ${list(limit)} characters. Shorten it.`,
  "number-range": () =>
    "A number cannot be held exactly: whole numbers go to 9007199254740991 either way, others must be finite. Use a smaller number; ids are strings.",
  "lone-surrogate": () =>
    "A string holds half of a surrogate pair, which is no character. Write whole characters.",
  "not-plain-data": ({ kind }) =>
    `The value holds ${look(KINDS, kind) ?? "something that JSON cannot"}. Pass plain objects, arrays, strings, finite numbers, booleans and null.`,
  "internal-error": () =>
    "TIPX failed to check this record, which is therefore not valid. The fault is in the library; please report it with the versions you use.",

  type: ({ expected }) =>
    `The value has the wrong JSON type. Allowed: ${list(expected)}. Values are not converted; write the type asked for.`,
  required: ({ property }) => `The required property ${list(property)} is missing. Add it.`,
  "unknown-property": ({ count }) =>
    `The object has ${list(count)} ${count === 1 ? "property" : "properties"} that the schema does not know. Check the spelling, or remove ${count === 1 ? "it" : "them"}.`,
  "too-short": ({ limit, format }) =>
    `The string is too short: at least ${many(limit, "character")}. ${asked(format) ?? "Give the value, or leave the property out."}`,
  "too-long": ({ limit, format }) =>
    `The string is too long: at most ${many(limit, "character")}. ${asked(format) ?? "Shorten it."}`,
  "too-few": ({ limit }) =>
    `The list is too short: at least ${many(limit, "item")}. Add what is missing, or leave the property out.`,
  "too-many": ({ limit }) =>
    `The list is too long: at most ${many(limit, "item")}. Shorten it, or send several records.`,
  format: ({ format }) =>
    `The string is not written as the schema asks. ${asked(format) ?? "See the property's description."}`,
  enum: ({ allowed }) =>
    `The value is none of those allowed${allowed === undefined ? ". See the property's description." : `: ${list(allowed)}. Use one of them.`}`,
  const: ({ allowed }) =>
    `The value is not the one allowed here${allowed === undefined ? "" : `: ${list(allowed)}`}. Use it, or leave the property out.`,
  minimum: ({ limit }) => `The number is too small: at least ${list(limit)}. Correct it.`,
  maximum: ({ limit }) => `The number is too large: at most ${list(limit)}. Correct it.`,
  "record-type": ({ allowed }) =>
    `The property type is missing, or is none of those allowed here: ${list(allowed)}. Set it to one of them.`,
  "no-branch": ({ allowed }) =>
    `The value has none of the shapes allowed here${allowed === undefined ? "" : `, which have ${list(allowed)}`}. See the property's description.`,

  "moved-id": ({ scheme, to }) =>
    `The id has a successor in ${list(scheme)}: ${list(to)}. Use the successor.`,
  "split-id": ({ scheme, to }) => `The id was split in ${list(scheme)}. Choose one of ${list(to)}.`,
  "withdrawn-id": ({ scheme }) =>
    `The id was withdrawn from ${list(scheme)}. \`tipx show\` says why; choose another.`,
  "unknown-id": ({ scheme, nearest }) =>
    `The scheme ${list(scheme)} has no such id. ${nearest === undefined ? "Use one of its ids" : `Did you mean ${list(nearest)}`}${nearest === undefined ? `: see \`tipx list ${list(scheme)}\`.` : "?"}`,
  "id-not-usable-here": ({ scheme, under }) =>
    `The id is one of ${list(scheme)}, but not one for this field. Use ${under === undefined ? "one that is not a grouping" : `one that stands under ${list(under)}`}.`,
  "newer-vocabulary": ({ scheme, tool, declared }) =>
    `The scheme ${list(scheme)} has no such id in release ${list(tool)}, which this tool carries; the record declares ${list(declared)}. Update the tool.`,
};

/** The language that the others are translated from. */
export const english = /* @__PURE__ */ codeCatalogue("en", "reviewed", MESSAGES, CODES);
