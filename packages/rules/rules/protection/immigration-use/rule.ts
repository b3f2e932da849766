import { OF_PERSONS, rule } from "../../../src/rule.js";

export const immigrationUse = rule({
  id: "immigration-use",
  severity: "warning",
  source: [{ instrument: "ohchr-principles-2002" }, "principle 7", "TIPX records: handling"],
  reads: ["*/handling/legalBasis/*/provision", "*/handling/purposes"],
  types: OF_PERSONS,
  check(_, found, { purposes, legalBasis }) {
    const at = purposes.indexOf("immigration-enforcement");
    if (at >= 0 && !legalBasis.some(({ provision }) => provision !== undefined))
      found(`/handling/purposes/${at}`);
  },
});
