import { rangeOf } from "../../../src/age.js";
import type { BundleIndex } from "../../../src/bundle-index.js";
import { agesOn, earliest, latest } from "../../../src/dates.js";
import { rule, type Found, type Records } from "../../../src/rule.js";

type Ages = readonly [least: number, greatest: number];

/** Tells whether completed years, or a band where no years are given, hold none of some ages. */
function isOutside(age: unknown, band: unknown, ages: Ages): boolean {
  const range = typeof age === "number" ? ([age, age] as const) : rangeOf(band);
  return range !== undefined && (range[0] > ages[1] || range[1] < ages[0]);
}

/** Compares a date of birth with what an involvement says of the person's age while the event went on. */
function atTheEvent(
  birthDate: unknown,
  involvement: Records["involvement"],
  at: number,
  index: BundleIndex,
  found: Found,
) {
  const event = index.get("event", involvement.event);
  if (event === undefined) return;
  // It began for this person somewhere in the period, or in the life of one whose beginning is not known.
  const ages = agesOn(birthDate, {
    from: earliest(event.period?.start) ?? earliest(birthDate),
    to: latest(event.period?.end) ?? event.provenance.recordedAt,
  });
  if (ages === undefined) return;
  const { ageAtStart, ageBandAtStart } = involvement;
  if (isOutside(ageAtStart, undefined, ages)) found(`/records/${at}/ageAtStart`);
  else if (isOutside(undefined, ageBandAtStart, ages)) found(`/records/${at}/ageBandAtStart`);
  for (const name of ["childAtEntry", "childAtExploitation"] as const)
    if ((involvement[name] === true && ages[0] >= 18) || (involvement[name] === false && ages[1] < 18))
      found(`/records/${at}/${name}`);
}

export const ageAgainstBirthDate = rule({
  id: "age-against-birth-date",
  severity: "error",
  source: [{ instrument: "un-palermo-tip-protocol", provision: "art-3-d" }],
  reads: [
    "*/provenance/recordedAt",
    "event/period/end",
    "event/period/start",
    "identity/birthDate",
    "identity/person",
    "involvement/ageAtStart",
    "involvement/ageBandAtStart",
    "involvement/childAtEntry",
    "involvement/childAtExploitation",
    "involvement/event",
    "involvement/person",
    "person/age",
    "person/ageBand",
  ],
  types: ["bundle"],
  needs: "identity",
  across(_, found, index) {
    const births = new Map<string, unknown>();
    for (const {
      at,
      record: { person, birthDate },
    } of index.of("identity")) {
      if (birthDate === undefined) continue;
      births.set(person, birthDate);
      const about = index.get("person", person);
      const ages = about && agesOn(birthDate, about.provenance.recordedAt);
      if (ages === undefined) continue;
      if (isOutside(about?.age, about?.ageBand, ages)) found(`/records/${at}/birthDate`);
    }
    for (const { at, record } of index.of("involvement")) {
      const birthDate = births.get(record.person);
      if (birthDate !== undefined) atTheEvent(birthDate, record, at, index, found);
    }
  },
});
