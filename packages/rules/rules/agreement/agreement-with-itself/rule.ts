import { rule } from "../../../src/rule.js";

/** A state, or an agency of the register or of the exchange. */
interface Party {
  readonly state?: string;
  readonly agency?: { readonly actor?: string; readonly organization?: string };
}

/** What tells a party from others. No state, actor or id of a record has a blank in it. */
const keyOf = ({ state, agency }: Party): string =>
  `${state ?? ""} ${agency?.actor ?? ""} ${agency?.organization ?? ""}`;

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
    if (parties.length < 2) return;
    const seen = new Map<string, number>();
    for (let n = 0; n < parties.length; n++) {
      const key = keyOf(parties[n] as Party);
      const before = seen.get(key) ?? 0;
      if (before === 1) found(`/parties/${n}`);
      seen.set(key, before + 1);
    }
  },
});
