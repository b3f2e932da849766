import { type Cited, provisionRow } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";
import { NO_OFFENCE } from "../provision-kinds.js";

export const chargeOfNoOffence = rule({
  id: "charge-of-no-offence",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["International Covenant on Civil and Political Rights, art. 15(1): no crime without law"],
  reads: ["case/charges/*/provision/instrument", "case/charges/*/provision/provision"],
  types: ["case"],
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      // A definition alone lays down no penalty.
      const kind = provisionRow(charges[n]?.provision as Cited)?.kind ?? "";
      if (kind === "defines" || NO_OFFENCE.has(kind)) found(`/charges/${n}/provision`);
    }
  },
});
