import { rule } from "../../../src/rule.js";

export const assistedOutsideCase = rule({
  id: "assisted-outside-case",
  severity: "warning",
  source: ["TIPX records: assistance and referral"],
  reads: [
    "assistance/case",
    "assistance/person",
    "case/involvements",
    "involvement/person",
    "referral/case",
    "referral/person",
  ],
  types: ["bundle"],
  needs: "case",
  across(bundle, found, index) {
    /** The persons of each case. */
    const personsOf = new Map<string, ReadonlySet<string | undefined>>();
    for (const {
      at,
      record: { person, case: id },
    } of [...index.of("assistance"), ...index.of("referral")]) {
      const involvements = index.get("case", id)?.involvements;
      if (id === undefined || involvements === undefined) continue;
      let known = personsOf.get(id);
      if (known === undefined)
        personsOf.set(
          id,
          (known = new Set(involvements.map((each) => index.get("involvement", each)?.person))),
        );
      // An involvement that is not in the bundle may be this person's: then nothing is found.
      if (!known.has(undefined) && !known.has(person)) found(`/records/${at}/person`);
    }
  },
});
