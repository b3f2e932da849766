import { rule } from "../../../src/rule.js";

/** The state of a subdivision: its code begins with the state's. Release 0.1 wrote codes in small letters. */
const stateOf = (subdivision: string): string => subdivision.slice(0, 2).toUpperCase();

/** True where both are known and the subdivision is of another state. */
const differs = (subdivision: string | undefined, state: unknown): boolean =>
  subdivision !== undefined && typeof state === "string" && stateOf(subdivision) !== state;

export const placeOfAnotherState = rule({
  id: "place-of-another-state",
  severity: "error",
  source: ["ISO 3166-2: codes of subdivisions begin with their state's"],
  reads: [
    "awareness-activity/countries",
    "awareness-activity/subdivisions",
    "event/places/*/country",
    "event/places/*/subdivision",
    "organization/country",
    "organization/subdivision",
  ],
  types: ["event", "organization", "awareness-activity"],
  check(record, found) {
    if (record.type === "organization") {
      if (differs(record.subdivision, record.country)) found("/subdivision");
    } else if (record.type === "event") {
      for (let n = 0; n < (record.places?.length ?? 0); n++)
        if (differs(record.places?.[n]?.subdivision, record.places?.[n]?.country))
          found(`/places/${n}/subdivision`);
    } else
      for (let n = 0; n < (record.subdivisions?.length ?? 0); n++) {
        const subdivision = record.subdivisions?.[n];
        if (
          subdivision !== undefined &&
          !(record.countries as readonly string[]).includes(stateOf(subdivision))
        )
          found(`/subdivisions/${n}`);
      }
  },
});
