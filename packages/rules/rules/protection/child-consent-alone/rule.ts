import { majority } from "../../../src/age.js";
import { agesOn } from "../../../src/dates.js";
import { onlyConsent } from "../../../src/handling.js";
import { rule, type Handling } from "../../../src/rule.js";
import { isGiven, stands } from "../consents.js";

/** Tells whether consent stands and the person alone has given it. Where none stands, consent-missing speaks. */
const isAlone = (handling: Handling): boolean =>
  stands(handling) && handling.consents?.every((each) => !isGiven(each) || each.givenBy === "self") === true;

/** Tells whether a person of a birth date is certainly a child on a date. */
const isChild = (birthDate: unknown, on: string): boolean => {
  const ages = agesOn(birthDate, on);
  return ages !== undefined && ages[1] < 18;
};

export const childConsentAlone = rule({
  id: "child-consent-alone",
  severity: "warning",
  source: [
    { instrument: "un-crc" },
    "arts. 5, 12 and 18",
    "UNICEF Guidelines on the Protection of Child Victims of Trafficking, 2006",
  ],
  reads: [
    "*/handling/consents/*/givenBy",
    "*/handling/consents/*/decision",
    "*/handling/consents/*/scope",
    "*/handling/consents/*/withdrawnOn",
    "*/handling/legalBasis/*/kind",
    "*/provenance/recordedAt",
    "identity/birthDate",
    "identity/person",
    "person/age",
    "person/ageBand",
  ],
  types: ["person", "identity", "bundle"],
  where: "only-consent",
  needs: "identity",
  check(record, found, handling, { recordedAt }) {
    if (record.type === "bundle") return;
    const child =
      record.type === "person"
        ? majority(record.age, record.ageBand) === "child"
        : isChild(record.birthDate, recordedAt);
    if (child && isAlone(handling)) found("/handling/consents");
  },
  // The person record may leave the age open that the identity beside it tells.
  across(_, found, index) {
    const births = new Map<string, unknown>();
    for (const { record } of index.of("identity"))
      if (record.birthDate !== undefined) births.set(record.person, record.birthDate);
    if (births.size === 0) return;
    for (const { at, record } of index.of("person")) {
      const { id, age, ageBand, handling, provenance } = record;
      if (majority(age, ageBand) === "child" || !isChild(births.get(id), provenance.recordedAt)) continue;
      if (handling.consents !== undefined && onlyConsent(handling) && isAlone(handling))
        found(`/records/${at}/handling/consents`);
    }
  },
});
