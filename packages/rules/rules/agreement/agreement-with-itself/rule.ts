import { rule } from "../../../src/rule.js";

export const agreementWithItself = rule({
  id: "agreement-with-itself",
  severity: "warning",
  source: ["TIPX records: agreement"],
  reads: ["agreement/parties/*/agency/actor", "agreement/parties/*/state"],
  types: ["agreement"],
  check({ parties }, found) {
    for (let n = 1; n < parties.length; n++) {
      const party = parties[n] as { state?: string; agency?: { actor?: string; organization?: string } };
      for (let other = 0; other < n; other++) {
        const earlier = parties[other] as typeof party;
        if (
          party.state === earlier.state &&
          party.agency?.actor === earlier.agency?.actor &&
          party.agency?.organization === earlier.agency?.organization
        ) {
          found(`/parties/${n}`);
          break;
        }
      }
    }
  },
});
