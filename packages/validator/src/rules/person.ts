import { ageOf, majority, rangeOf } from "./age.js";
import { isBefore, isBuddhistEra, plain } from "./dates.js";
import { placeState } from "./law/lookup.js";
import { rule } from "./rule.js";

/** Whether completed years lie outside a band. */
function outside(age: unknown, band: unknown): boolean {
  const range = typeof age === "number" ? rangeOf(band) : undefined;
  return range !== undefined && ((age as number) < range[0] || (age as number) > range[1]);
}

export const ageContradiction = rule({
  id: "age-contradiction",
  types: ["person", "involvement"],
  severity: "error",
  title: "All that a record says of a person's age agrees.",
  why: "Whether a person was a child decides which law, which protection and which statistic apply.",
  source: "Palermo Protocol, art. 3(c) and (d)",
  advice:
    "Correct the age, the band or the answer; where the age is doubtful withhold it, and treat the person as a child.",
  check(record, found) {
    if (record.type === "person") {
      if (outside(record.age, record.ageBand)) found("/ageBand");
      return;
    }
    const { ageAtStart, ageBandAtStart, childAtEntry, childAtExploitation } = record;
    if (outside(ageAtStart, ageBandAtStart)) found("/ageBandAtStart");
    const told = majority(ageAtStart, ageBandAtStart);
    if ((told === "child" && childAtEntry === false) || (told === "adult" && childAtEntry === true))
      found("/childAtEntry");
    // Exploitation follows entry: a child may grow up on the way, nobody grows younger.
    if (childAtExploitation === true && (childAtEntry === false || told === "adult"))
      found("/childAtExploitation");
  },
});

export const statelessWithCitizenship = rule({
  id: "stateless-with-citizenship",
  types: ["person"],
  severity: "error",
  title: "A stateless person has no citizenship.",
  why: "A nationality check, a return and a protection from statelessness depend on which is true.",
  source: "Convention relating to the Status of Stateless Persons, 1954, art. 1(1)",
  advice:
    "Remove `citizenship`, or correct `nationalityStatus`; `undetermined` says that it is being looked into.",
  check({ nationalityStatus, citizenship }, found) {
    if (nationalityStatus === "stateless" && citizenship?.some((state) => typeof state === "string"))
      found("/citizenship");
  },
});

export const relationshipToItself = rule({
  id: "relationship-to-itself",
  types: ["involvement"],
  severity: "error",
  title: "A relationship leads to the involvement of another person.",
  why: "The one who recruited or held the victim is lost.",
  source: "TIPX records: involvement",
  advice: "Refer to the other person's involvement.",
  check({ id, relationships }, found) {
    if (relationships === undefined) return;
    for (let n = 0; n < relationships.length; n++)
      if (relationships[n]?.to === id) found(`/relationships/${n}/to`);
  },
});

export const placeOfAnotherState = rule({
  id: "place-of-another-state",
  types: ["event", "organization", "awareness-activity"],
  severity: "error",
  title: "A subdivision lies in the state beside it.",
  why: "A route through the wrong state sends requests to authorities that know nothing of it.",
  source: "ISO 3166-2: codes of subdivisions begin with their state's",
  advice: "Correct the subdivision or the state.",
  check(record, found) {
    const differs = (place: string | undefined, state: unknown): boolean => {
      const of = place === undefined ? undefined : placeState(place);
      return of !== undefined && typeof state === "string" && of !== state;
    };
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

export const ageNotRecorded = rule({
  id: "age-not-recorded",
  types: ["involvement"],
  severity: "warning",
  profiles: ["strict"],
  title: "A victim's involvement says whether the person was a child.",
  why: "Where nothing is said the person is treated as a child, for whom no means need be shown: an adult's case is then judged too lightly.",
  source:
    "Palermo Protocol, art. 3(c) and (d); OHCHR Recommended Principles and Guidelines, guideline 8.2: presumption of being a child",
  advice: "Give the band, or `childAtEntry`; a doubtful age is withheld with a reason.",
  check(record, found) {
    if (record.role.endsWith("-victim") && ageOf(record) === undefined) found("");
  },
});

export const nameScript = rule({
  id: "name-script",
  types: ["identity"],
  severity: "warning",
  profiles: ["strict"],
  title: "A name is written in the script of the language it is said to be in.",
  why: "A Khmer name in Latin letters marked as Khmer is matched by the rules of the wrong script.",
  source: "BCP 47: the script subtag; TIPX records: identity",
  advice:
    "Correct the language (km for Khmer script, km-Latn for Latin letters), or give both spellings as two names.",
  check({ names = [] }, found) {
    for (const [n, { full, language }] of names.entries()) {
      const range = SCRIPTS.get(language ?? "");
      if (
        range &&
        ![...full].some(
          (letter) => (letter.codePointAt(0) ?? 0) >= range[0] && (letter.codePointAt(0) ?? 0) <= range[1],
        )
      )
        found(`/names/${n}/language`);
    }
  },
});

/** Languages of the region with a script of their own, and its block in Unicode. */
const SCRIPTS: ReadonlyMap<string, readonly [from: number, to: number]> = /* @__PURE__ */ new Map([
  ["km", [0x1780, 0x17ff]],
  ["th", [0x0e00, 0x0e7f]],
  ["lo", [0x0e80, 0x0eff]],
  ["my", [0x1000, 0x109f]],
  ["zh", [0x2e80, 0x9fff]],
  ["zh-Hans", [0x2e80, 0x9fff]],
  ["zh-Hant", [0x2e80, 0x9fff]],
]);

export const ageAgainstBirthDate = rule({
  id: "age-against-birth-date",
  types: ["bundle"],
  needs: "identity",
  severity: "error",
  title: "A person's age agrees with the date of birth in the identity record.",
  why: "One of the two is another person's, or of another calendar; whether the person is a child hangs on it.",
  source: "Palermo Protocol, art. 3(d)",
  advice: "Correct the age, the band or the date of birth.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { person, birthDate },
    } of index.of("identity")) {
      const about = index.get("person", person);
      if (about === undefined || birthDate === undefined) continue;
      const { recordedAt } = about.provenance;
      const years = Number(recordedAt.slice(0, 4)) - Number(birthDate.slice(0, 4));
      // Of a year or a month it is not known whether the birthday has passed.
      const youngest =
        isBefore(birthDate.slice(4) || "-12-31", recordedAt.slice(4)) && birthDate.length > 4
          ? years
          : years - 1;
      const range = typeof about.age === "number" ? [about.age, about.age] : rangeOf(about.ageBand);
      if (range && ((range[0] ?? 0) > years || (range[1] ?? 0) < youngest)) found(`/records/${at}/birthDate`);
    }
  },
});

export const bornAfterEvent = rule({
  id: "born-after-event",
  types: ["bundle"],
  needs: "identity",
  severity: "warning",
  title: "Nobody was involved in an event that had ended before they were born.",
  why: "The birth date or the event is another person's, or of another calendar.",
  source: "TIPX records: identity, involvement and event",
  advice: "Correct the date of birth or the period; do not delete either.",
  across(_, found, index) {
    const ends = new Map<string, string>();
    for (const {
      record: { person, event },
    } of index.of("involvement")) {
      const { period, conduct } = index.get("event", event) ?? {};
      const [end, first] = [plain(period?.end), ends.get(person)];
      // A child may be sold before it is born: the agreement to do so is over when it is made.
      if (end === undefined || conduct?.includes("agreement-to-sell-before-birth")) continue;
      if (first === undefined || lastDay(end) < lastDay(first)) ends.set(person, end);
    }
    for (const {
      at,
      record: { person, birthDate },
    } of index.of("identity")) {
      const end = ends.get(person);
      if (end === undefined || birthDate === undefined || isBuddhistEra(birthDate)) continue;
      if (isBefore(end, birthDate)) found(`/records/${at}/birthDate`);
    }
  },
});

/** The last day that a date of a year or a month can mean, for comparing. */
const lastDay = (date: string): string => date + "-12-31".slice(date.length - 4);
