import { sameAgency } from "../../../src/agency.js";
import { rule } from "../../../src/rule.js";

function isAmong(agency: object, agencies: readonly object[]): boolean {
  for (let n = 0; n < agencies.length; n++) if (sameAgency(agency, agencies[n] as object)) return true;
  return false;
}

export const statementByOutsider = rule({
  id: "statement-by-outsider",
  severity: "warning",
  source: ["Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019"],
  reads: [
    "joint-report/agencies/*/actor",
    "joint-report/agencies/*/organization",
    "joint-report/statements/*/by/*/actor",
    "joint-report/statements/*/by/*/organization",
  ],
  types: ["joint-report"],
  check({ agencies, statements }, found) {
    for (let n = 0; n < statements.length; n++) {
      const by = statements[n]?.by ?? [];
      for (let at = 0; at < by.length; at++)
        if (!isAmong(by[at] as object, agencies)) found(`/statements/${n}/by/${at}`);
    }
  },
});
