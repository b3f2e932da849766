import { rule } from "../../../src/rule.js";

export const moneyWithoutAmount = rule({
  id: "money-without-amount",
  severity: "warning",
  source: ["TIPX measures: resources-disbursed"],
  reads: [
    "resource-contribution/committed/*/kind",
    "resource-contribution/committed/*/money",
    "resource-contribution/disbursed/*/kind",
    "resource-contribution/disbursed/*/money",
  ],
  types: ["resource-contribution"],
  check({ committed, disbursed }, found) {
    for (let n = 0; n < committed.length; n++)
      if (committed[n]?.kind === "money" && committed[n]?.money === undefined) found(`/committed/${n}`);
    for (let n = 0; n < (disbursed?.length ?? 0); n++)
      if (disbursed?.[n]?.kind === "money" && disbursed[n]?.money === undefined) found(`/disbursed/${n}`);
  },
});
