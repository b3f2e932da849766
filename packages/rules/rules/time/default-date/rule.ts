import { ANY, rule } from "../../../src/rule.js";

/** The days that programs write where they were given none: where their calendars begin or end. */
const DEFAULTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  // Databases.
  "1000-01-01",
  "1753-01-01",
  // File systems.
  "1601-01-01",
  "1858-11-17",
  // Spreadsheets and databases.
  "1899-12-30",
  "1899-12-31",
  "1900-01-01",
  "1904-01-01",
  // The beginning of Unix time, in the west of Greenwich as well.
  "1969-12-31",
  "1970-01-01",
  // For ever. The years 0001 and 9999 are not even dates of a record.
  "2099-12-31",
  "2999-12-31",
]);

export const defaultDate = rule({
  id: "default-date",
  severity: "warning",
  source: [
    "POSIX.1: the Epoch",
    "ISO/IEC 29500-1 (Office Open XML): the 1900 and 1904 date systems",
    "TIPX records: a date that is not known is left out or withheld",
  ],
  reads: ["every-date"],
  types: ANY,
  breaks: {
    unusual: true,
    date: (date) => date.length >= 10 && DEFAULTS.has(date.slice(0, 10)),
  },
});
