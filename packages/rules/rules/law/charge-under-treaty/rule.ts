import { rule } from "../../../src/rule.js";
import { instrumentRow } from "../../../src/law/lookup.js";

export const chargeUnderTreaty = rule({
  id: "charge-under-treaty",
  severity: { strict: "warning" },
  source: ["Palermo Protocol, art. 5(1): each party shall establish the offences", "ACTIP, art. 5"],
  reads: ["case/charges/*/provision/instrument"],
  types: ["case"],
  check({ charges = [] }, found) {
    for (const [n, { provision }] of charges.entries()) {
      const row = instrumentRow(provision.instrument);
      if (row?.provisions !== undefined && row.states === undefined) found(`/charges/${n}/provision`);
    }
  },
});
