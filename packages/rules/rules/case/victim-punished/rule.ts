import { rule } from "../../../src/rule.js";

export const victimPunished = rule({
  id: "victim-punished",
  severity: "warning",
  source: [
    { instrument: "asean-actip-2015", provision: "art-14" },
    "art. 14(7): non-punishment",
    { instrument: "ohchr-principles-2002" },
    "principle 7",
  ],
  reads: ["case/nonPunishment/*/raised", "case/nonPunishment/*/relieved"],
  types: ["case"],
  check({ nonPunishment }, found) {
    if (nonPunishment === undefined) return;
    for (let n = 0; n < nonPunishment.length; n++) {
      if (nonPunishment[n]?.raised === false && nonPunishment[n]?.relieved !== true)
        found(`/nonPunishment/${n}/raised`);
    }
  },
});
