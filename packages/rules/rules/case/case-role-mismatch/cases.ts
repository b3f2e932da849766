import {
  aCase,
  anEvent,
  aPerson,
  aSuspect,
  charge,
  ID,
  records,
  type JsonObject,
  type RuleCases,
} from "@tipx/records";

/** A charge against a person who is involved in this role. */
const bundle = (role: string, more: JsonObject = {}) => [
  aPerson,
  anEvent(),
  aSuspect({ role }),
  aCase({ charges: [charge({})], ...more }),
];

export const cases: RuleCases = {
  // A victim who was charged, and for whom non-punishment was raised.
  ...records(
    bundle("presumed-victim", { nonPunishment: [{ victim: ID.suspect, raised: true }] }),
    bundle("witness"),
    "/records/3/charges/0/accused",
  ),
  keeps: [["/records", bundle("suspect")]],
};
