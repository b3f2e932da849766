import { rule } from "../../../src/rule.js";
import { isBefore, plain } from "../../../src/dates.js";
import { instrumentRow } from "../../../src/law/lookup.js";

export const lawAfterConduct = rule({
  id: "law-after-conduct",
  severity: "warning",
  source: ["International Covenant on Civil and Political Rights, art. 15(1)"],
  reads: [
    "case/charges/*/accused",
    "case/charges/*/provision/instrument",
    "event/period/end",
    "involvement/event",
  ],
  types: ["bundle"],
  needs: "case",
  across(bundle, found, index) {
    for (const {
      at,
      record: { charges = [] },
    } of index.of("case"))
      for (const [n, { accused, provision }] of charges.entries()) {
        const end = plain(index.get("event", index.get("involvement", accused)?.event)?.period?.end);
        const from = instrumentRow(provision.instrument)?.from;
        if (end !== undefined && from !== undefined && isBefore(end, from))
          found(`/records/${at}/charges/${n}/provision`);
      }
  },
});
