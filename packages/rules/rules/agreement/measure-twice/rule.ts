import { rule } from "../../../src/rule.js";
import { same, type Shape } from "../../../src/same.js";

/** What may stand in the place of a value: why it is withheld, or a local code. */
const INSTEAD: Shape = [
  ["withheld", undefined],
  ["local", undefined],
  ["text", undefined],
];
/** The items of both lists, without their measure. */
const SHAPES: Readonly<Record<"measuresPromised" | "values", Shape>> = {
  measuresPromised: [
    ["everyMonths", undefined],
    ["target", undefined],
  ],
  values: [
    ["value", INSTEAD],
    ["numerator", undefined],
    ["denominator", undefined],
    ["method", INSTEAD],
    ["quality", undefined],
    ["dueOn", INSTEAD],
    ["reportedOn", INSTEAD],
  ],
};

export const measureTwice = rule({
  id: "measure-twice",
  severity: "warning",
  source: ["Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: ["agreement/measuresPromised", "monitoring-report/values"],
  types: ["monitoring-report", "agreement"],
  check(record, found) {
    const [list, name] =
      record.type === "agreement"
        ? ([record.measuresPromised, "measuresPromised"] as const)
        : ([record.values, "values"] as const);
    if (list === undefined || list.length < 2) return;
    const seen = new Map<string, readonly number[]>();
    for (let n = 0; n < list.length; n++) {
      const measure = list[n]?.measure;
      if (typeof measure !== "string") continue;
      const before = seen.get(measure) ?? [];
      // An item that is wholly the same is told as a repeated one. Two of the items before are asked, so that no list costs more than its length.
      const isRepeated = before.some((other) => same(list[other], list[n], SHAPES[name]));
      if (before.length > 0 && !isRepeated) found(`/${name}/${n}/measure`);
      seen.set(measure, before.length === 0 ? [n] : [before[0] as number, n]);
    }
  },
});
