import { rangeOf } from "../../../src/age.js";
import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const ageAgainstBirthDate = rule({
  id: "age-against-birth-date",
  severity: "error",
  source: [{ instrument: "un-palermo-tip-protocol", provision: "art-3-d" }],
  reads: ["*/provenance/recordedAt", "identity/birthDate", "identity/person", "person/age", "person/ageBand"],
  types: ["bundle"],
  needs: "identity",
  across(bundle, found, index) {
    for (const {
      at,
      record: { person, birthDate },
    } of index.of("identity")) {
      const about = index.get("person", person);
      if (about === undefined || birthDate === undefined) continue;
      const { recordedAt } = about.provenance;
      const years = Number(recordedAt.slice(0, 4)) - Number(birthDate.slice(0, 4));
      // A year or a month does not tell whether the birthday has passed: the person may then be a year younger.
      const youngest =
        isBefore(birthDate.slice(4) || "-12-31", recordedAt.slice(4)) && birthDate.length > 4
          ? years
          : years - 1;
      const range = typeof about.age === "number" ? [about.age, about.age] : rangeOf(about.ageBand);
      if (range && ((range[0] ?? 0) > years || (range[1] ?? 0) < youngest)) found(`/records/${at}/birthDate`);
    }
  },
});
