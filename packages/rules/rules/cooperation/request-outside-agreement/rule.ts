import { rule } from "../../../src/rule.js";

export const requestOutsideAgreement = rule({
  id: "request-outside-agreement",
  severity: "warning",
  source: ["Vienna Convention on the Law of Treaties, art. 34: a treaty binds no third state"],
  reads: [
    "agreement/parties/*/state",
    "cooperation-request/basis/*/agreement",
    "cooperation-request/fromState",
    "cooperation-request/toState",
  ],
  types: ["bundle"],
  needs: "agreement",
  across(bundle, found, index) {
    for (const {
      at,
      record: { basis, fromState, toState },
    } of index.of("cooperation-request"))
      for (const [n, rests] of basis.entries()) {
        const parties = index.get("agreement", (rests as { agreement?: string }).agreement)?.parties ?? [];
        const states = parties.map((party) => (party as { state?: string }).state);
        // An agency may be a party in place of its state: then the states bound are not known.
        if (states.length < 2 || states.includes(undefined)) continue;
        if (!states.includes(fromState) || !states.includes(toState))
          found(`/records/${at}/basis/${n}/agreement`);
      }
  },
});
