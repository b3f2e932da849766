import { instrumentRow } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";

export const chargeUnderTreaty = rule({
  id: "charge-under-treaty",
  severity: { strict: "warning" },
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-5" },
    "art. 5(1): each party shall establish the offences",
    { instrument: "asean-actip-2015", provision: "art-5" },
  ],
  reads: ["case/charges/*/provision/instrument"],
  types: ["case"],
  check({ charges = [] }, found) {
    for (const [n, { provision }] of charges.entries()) {
      const row = instrumentRow(provision.instrument);
      // Only national law has states; an instrument of which nothing is verified is let pass.
      if (row?.provisions !== undefined && row.states === undefined) found(`/charges/${n}/provision`);
    }
  },
});
