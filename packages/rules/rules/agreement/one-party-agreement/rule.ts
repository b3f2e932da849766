import { plain } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

/** Kinds of agreement that one side may make alone. */
const NO_SECOND_PARTY: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "national-law",
  "standard-operating-procedure",
]);

export const onePartyAgreement = rule({
  id: "one-party-agreement",
  severity: { strict: "warning" },
  source: ["Vienna Convention on the Law of Treaties, art. 2(1)(a): concluded between states"],
  reads: ["agreement/kind", "agreement/parties"],
  types: ["agreement"],
  check({ kind, parties }, found) {
    if (parties.length < 2 && !NO_SECOND_PARTY.has(plain(kind) ?? "")) found("/parties");
  },
});
