import { rule } from "../../../src/rule.js";

export const chargeOutsideCase = rule({
  id: "charge-outside-case",
  severity: "warning",
  source: ["TIPX records: case"],
  reads: ["case/charges/*/accused", "case/events", "involvement/event"],
  types: ["bundle"],
  needs: "case",
  across(bundle, found, index) {
    for (const {
      at,
      record: { events, charges = [] },
    } of index.of("case")) {
      if (events === undefined) continue;
      const known = new Set(events);
      for (const [n, { accused }] of charges.entries()) {
        const event = index.get("involvement", accused)?.event;
        if (event !== undefined && !known.has(event)) found(`/records/${at}/charges/${n}/accused`);
      }
    }
  },
});
