import { implied } from "../../../src/hierarchy.js";
import { rule } from "../../../src/rule.js";

/** The lists of codes of an event, with the scheme that their ids are of. */
const CODE_LISTS = [
  ["acts", "acts"],
  ["conduct", "forms"],
  ["intendedExploitation", "forms"],
  ["realisedExploitation", "forms"],
  ["controls", "controls"],
  ["sectors", "sectors"],
  ["warningSigns", "warning-signs"],
] as const;

export const redundantCode = rule({
  id: "redundant-code",
  severity: "warning",
  source: ["SKOS: a narrower concept implies the broader"],
  reads: [
    "event/acts",
    "event/conduct",
    "event/controls",
    "event/intendedExploitation",
    "event/realisedExploitation",
    "event/sectors",
    "event/warningSigns",
  ],
  types: ["event"],
  check(record, found) {
    for (let n = 0; n < CODE_LISTS.length; n++) {
      const [field, scheme] = CODE_LISTS[n] as (typeof CODE_LISTS)[number];
      const ids = record[field];
      if (ids === undefined || ids.length < 2) continue;
      for (let at = 0; at < ids.length; at++) if (implied(ids, at, scheme)) found(`/${field}/${at}`);
    }
  },
});
