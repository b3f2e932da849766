import { rule } from "../../../src/rule.js";
import { outOfForce } from "../../../src/law/lookup.js";

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
        const end = index.get("event", index.get("involvement", accused)?.event)?.period?.end;
        if (end !== undefined && outOfForce(provision.instrument, end) === "not-yet")
          found(`/records/${at}/charges/${n}/provision`);
      }
  },
});
