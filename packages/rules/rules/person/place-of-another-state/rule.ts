import { placeState } from "../../../src/law/lookup.js";
import { rule } from "../../../src/rule.js";

/** True where both are known and the subdivision is of another state. */
const differs = (place: string | undefined, state: unknown): boolean => {
  const of = place === undefined ? undefined : placeState(place);
  return of !== undefined && typeof state === "string" && of !== state;
};

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
        const of = placeState(record.subdivisions?.[n] ?? "");
        if (of !== undefined && !(record.countries as readonly string[]).includes(of))
          found(`/subdivisions/${n}`);
      }
  },
});
