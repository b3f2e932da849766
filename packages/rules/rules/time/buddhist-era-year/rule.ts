import { isBuddhistEra } from "../../../src/dates.js";
import { ANY, rule } from "../../../src/rule.js";

export const buddhistEraYear = rule({
  id: "buddhist-era-year",
  severity: "error",
  source: ["ISO 8601-1: dates are Gregorian", "TIPX records: no local calendars"],
  reads: ["every-date"],
  types: ANY,
  breaks: { date: isBuddhistEra, unusual: true },
});
