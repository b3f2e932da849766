import { earliest, isBefore, isBuddhistEra, lastDay, latest } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const bornAfterEvent = rule({
  id: "born-after-event",
  severity: "warning",
  source: ["TIPX records: identity, involvement and event"],
  reads: [
    "event/conduct",
    "event/period/end",
    "identity/birthDate",
    "identity/person",
    "involvement/event",
    "involvement/person",
  ],
  types: ["bundle"],
  needs: "identity",
  across(_, found, index) {
    // Of each person the first end of an event they were involved in.
    const ends = new Map<string, string>();
    for (const {
      record: { person, event },
    } of index.of("involvement")) {
      const { period, conduct } = index.get("event", event) ?? {};
      const [end, first] = [latest(period?.end), ends.get(person)];
      // A child may be sold before it is born: the agreement to do so is over when it is made.
      if (end === undefined || conduct?.includes("agreement-to-sell-before-birth")) continue;
      if (first === undefined || lastDay(end) < lastDay(first)) ends.set(person, end);
    }
    for (const {
      at,
      record: { person, birthDate },
    } of index.of("identity")) {
      const end = ends.get(person);
      if (end === undefined || birthDate === undefined || isBuddhistEra(earliest(birthDate) ?? "")) continue;
      if (isBefore(end, birthDate)) found(`/records/${at}/birthDate`);
    }
  },
});
