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

/** How a fault came about, and what to do. */
const HINTS: Readonly<Record<string, string>> = {
  "byte-order-mark":
    "A byte-order mark stands there: files were joined of which one began with it. It may stand only at the start of an input. Remove its bytes (EF BB BF).",
  comma: "Only a comma follows. NDJSON has nothing but line breaks between its values. Remove the comma.",
  gzip: "It looks like data packed with gzip. Unpack it first.",
  joined:
    "Two values were joined without a line break, as when files are joined. Put each on a line of its own.",
  ndjson:
    'The input looks like NDJSON, which has a value on each line. Read it with --input ndjson (in a program: format "ndjson").',
  "not-a-number": "JSON has no NaN and no Infinity. Leave the property out.",
  python: "It looks like a value as Python prints it. Write it with json.dumps.",
};

const AS_JSON = 'with --input json (in a program: format "json")';
const AS_RECORDS = "Write its content as records in JSON, one on each line.";
const UNPACK = "Unpack it first.";
/** What the input is, and what to do. */
const OTHERS: Readonly<Record<string, readonly [is: string, then: string]>> = {
  "7z": ["packed with 7-Zip", UNPACK],
  binary: ["binary data", "Send records as JSON or NDJSON."],
  bzip2: ["packed with bzip2", UNPACK],
  "carriage-returns": [
    "JSON with only carriage returns between its lines",
    "Save it with line feeds (LF) at the ends of lines.",
  ],
  commas: [
    "lines with a comma behind each value",
    `Remove these commas. Or put all of it between [ and ], and read it ${AS_JSON}.`,
  ],
  csv: ["a table (CSV)", "Write each row as a record in JSON, one on each line."],
  html: ["a web page (HTML), perhaps the error page of a server", "Get the file again."],
  json: ["one JSON value, not a value on each line", `Read it ${AS_JSON}.`],
  "json-seq": ["a JSON text sequence (RFC 7464)", "Remove the byte 1E before each value. Then it is NDJSON."],
  lz4: ["packed with LZ4", UNPACK],
  office: [
    "an office document such as .xls",
    "Save the sheet as CSV, and write each row as a record in JSON.",
  ],
  pdf: ["a PDF document", AS_RECORDS],
  rar: ["packed with RAR", UNPACK],
  text: ["plain text, such as a log", "Send records as JSON or NDJSON."],
  xml: ["XML", AS_RECORDS],
  xz: ["packed with xz", UNPACK],
  zip: [
    "a ZIP archive, or an office document such as .xlsx",
    "Unpack the archive first. Of a document save the sheet as CSV, and write each row as a record in JSON.",
  ],
  zstd: ["packed with Zstandard", UNPACK],
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
  syntax: ({ offset, looksLike }) =>
    `The text is not JSON at byte ${list(offset)}, counted from 0. ${look(HINTS, looksLike) ?? "Write it with a JSON library."}`,
  truncated: ({ looksLike }) =>
    `The input ends before its JSON value is complete. ${look(HINTS, looksLike) ?? "Send the whole input again."}`,
  trailing: ({ offset, looksLike }) =>
    `More text follows the JSON value at byte ${list(offset)}, counted from 0. ${look(HINTS, looksLike) ?? "Send one value, or NDJSON with one value on each line."}`,
  "other-format": ({ format }) => {
    const [is, then] = look(OTHERS, format) ?? ["a file of another kind", "Send records as JSON or NDJSON."];
    return `The input is ${is}. ${then}`;
  },
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
  "unknown-property": ({ count, near, types }) =>
    [
      `The object has ${list(count)} ${count === 1 ? "property" : "properties"} that the schema does not have.`,
      ...(near === undefined ? [] : [`Did you mean ${list(near)}?`]),
      ...(types === undefined ? [] : [`A property of that name belongs to records of type ${list(types)}.`]),
      `Check the spelling, or remove ${count === 1 ? "it" : "them"}.`,
    ].join(" "),
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
  "other-type": ({ expected }) =>
    `The record is of another type than the one expected here: ${list(expected)}. Send a record of that type.`,
  "no-branch": ({ allowed }) =>
    `The value fits none of the shapes that are allowed here.${allowed === undefined ? "" : ` These are the properties that they require: ${list(allowed)}.`} See the description of the property.`,

  "moved-id": ({ scheme, to }) =>
    to === undefined
      ? `The id has a successor in ${list(scheme)}. Use the successor: \`tipx show\` tells which it is.`
      : `The id has a successor in ${list(scheme)}: ${list(to)}. Use the successor.`,
  "split-id": ({ scheme, to }) =>
    `The id was split into several ids of ${list(scheme)}. Choose one of them${to === undefined ? "; `tipx show` tells which they are" : `: ${list(to)}`}.`,
  "withdrawn-id": ({ scheme }) =>
    `The id was withdrawn from ${list(scheme)}. Choose another id; \`tipx show\` tells why this one was withdrawn.`,
  "unknown-id": ({ scheme, nearest }) =>
    `The scheme ${list(scheme)} has no such id. ${nearest === undefined ? "Use one of its ids" : `Did you mean ${list(nearest)}`}${nearest === undefined ? `: see \`tipx list ${list(scheme)}\`.` : "?"}`,
  "id-not-usable-here": ({ scheme, under }) =>
    `The id is one of ${list(scheme)}, but this field does not take it. Use an id ${under === undefined ? "that is not a grouping" : `under ${list(under)}`}.`,
  "newer-vocabulary": ({ scheme, tool }) =>
    `The scheme ${list(scheme)} has no such id. The record declares a newer release; this tool carries ${list(tool)}. Update the tool.`,
};

/** The language that the others are translated from. */
export const english = /* @__PURE__ */ codeCatalogue("en", "reviewed", MESSAGES, CODES);
