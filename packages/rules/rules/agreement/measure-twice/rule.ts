import { rule } from "../../../src/rule.js";

export const measureTwice = rule({
  id: "measure-twice",
  severity: "warning",
  source: ["Recommendation 2 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: ["agreement/measuresPromised/*/measure", "monitoring-report/values/*/measure"],
  types: ["monitoring-report", "agreement"],
  check(record, found) {
    const [list, name] =
      record.type === "agreement" ? [record.measuresPromised, "measuresPromised"] : [record.values, "values"];
    if (list === undefined || list.length < 2) return;
    for (let n = 1; n < list.length; n++) {
      const measure = list[n]?.measure;
      if (typeof measure !== "string") continue;
      for (let other = 0; other < n; other++)
        if (list[other]?.measure === measure) {
          found(`/${name}/${n}/measure`);
          break;
        }
    }
  },
});
