import { isBuddhistEra } from "../../../src/dates.js";
import { READS_PUBLIC_DATA } from "../../../src/public-data.js";
import { ANY, rule } from "../../../src/rule.js";
import { HEAD, NOT_PUBLIC } from "../../../src/sites.js";

export const publicPreciseDate = rule({
  id: "public-precise-date",
  severity: { "public-release": "error" },
  source: ["OCHA Data Responsibility Guidelines: generalise dates before release"],
  reads: ["every-date", ...READS_PUBLIC_DATA],
  sparesPublicData: true,
  types: ANY,
  breaks: {
    // The head, such as the time of recording, is needed as exact as it is; a year of the Buddhist era has a rule of its own.
    date: (date, place) =>
      (place & HEAD) === 0 && (place & NOT_PUBLIC) !== 0 && date.length > 7 && !isBuddhistEra(date),
  },
});
