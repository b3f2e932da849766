import { earliest, isBefore, isBuddhistEra } from "../../../src/dates.js";
import { lives } from "../../../src/generated/visits.js";
import { rule } from "../../../src/rule.js";

export const datedBeforeBirth = rule({
  id: "dated-before-birth",
  severity: "warning",
  source: ["TIPX records: identity"],
  reads: ["every-lived-date", "identity/birthDate", "identity/person", "involvement/person"],
  types: ["bundle"],
  needs: "identity",
  across({ records }, found, index) {
    // Of each person the first birth date that an identity gives.
    const births = new Map<string, unknown>();
    for (const {
      record: { person, birthDate },
    } of index.of("identity")) {
      const date = earliest(birthDate);
      // A year of the Buddhist era has a rule of its own.
      if (date === undefined || isBuddhistEra(date)) continue;
      const known = births.get(person);
      if (known === undefined || isBefore(birthDate, known)) births.set(person, birthDate);
    }
    if (births.size === 0) return;
    /** Tells with 1 that a date lies before the birth of a person, or of the one whose involvement is named. */
    const early = (date: unknown, of: string): number =>
      isBefore(date, births.get(of) ?? births.get(index.get("involvement", of)?.person ?? "")) ? 1 : 0;
    for (const [at, record] of records.entries())
      lives[record.type]?.(record, early, (pointer) => found(`/records/${at}${pointer}`));
  },
});
