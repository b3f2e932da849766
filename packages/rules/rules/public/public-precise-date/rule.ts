import { ANY, rule } from "../../../src/rule.js";
import { HEAD, NOT_PUBLIC } from "../../../src/sites.js";
import { isBuddhistEra } from "../../../src/dates.js";

export const publicPreciseDate = rule({
  id: "public-precise-date",
  severity: { "public-release": "error" },
  source: ["OCHA Data Responsibility Guidelines: generalise dates before release"],
  reads: ["every-date"],
  types: ANY,
  breaks: {
    date: (date, place) =>
      (place & HEAD) === 0 && (place & NOT_PUBLIC) !== 0 && date.length > 7 && !isBuddhistEra(date),
  },
});
