import { type Cited, provisionRow } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";
import { NO_OFFENCE } from "../provision-kinds.js";

export const definitionOfNoElements = rule({
  id: "definition-of-no-elements",
  severity: "warning",
  source: ["TIPX register of instruments: kinds of provision"],
  reads: ["involvement/definitionApplied/*/instrument", "involvement/definitionApplied/*/provision"],
  types: ["involvement"],
  check({ definitionApplied }, found) {
    if (definitionApplied === undefined) return;
    for (let n = 0; n < definitionApplied.length; n++)
      if (NO_OFFENCE.has(provisionRow(definitionApplied[n] as Cited)?.kind ?? ""))
        found(`/definitionApplied/${n}`);
  },
});
