import { rule } from "../../../src/rule.js";

/** A state, or an agency of the register or of the exchange. */
interface Party {
  readonly state?: string;
  readonly agency?: { readonly actor?: string; readonly organization?: string };
}

const isSame = (a: Party, b: Party): boolean =>
  a.state === b.state &&
  a.agency?.actor === b.agency?.actor &&
  a.agency?.organization === b.agency?.organization;

export const agreementWithItself = rule({
  id: "agreement-with-itself",
  severity: "warning",
  source: ["TIPX records: agreement"],
  reads: [
    "agreement/parties/*/agency/actor",
    "agreement/parties/*/agency/organization",
    "agreement/parties/*/state",
  ],
  types: ["agreement"],
  check({ parties }, found) {
    for (let n = 1; n < parties.length; n++) {
      let before = 0;
      for (let earlier = 0; earlier < n; earlier++)
        if (isSame(parties[n] as Party, parties[earlier] as Party)) before++;
      if (before === 1) found(`/parties/${n}`);
    }
  },
});
