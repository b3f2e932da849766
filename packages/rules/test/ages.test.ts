import { MINIMAL } from "@tipx/records";
import { AGE_BAND_IDS } from "@tipx/taxonomy/age-bands";
import { describe, expect, test } from "vitest";
import { rangeOf } from "../src/age.js";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import type { AnyRecord } from "../src/rule.js";
import { birthdays, daysOf } from "./calendar.js";

const urn = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [PERSON, IDENTITY, EVENT, INVOLVEMENT] = [urn(1), urn(2), urn(3), urn(4)];

/** Where a rule finds something in a bundle of some records. */
function found(id: string, ...records: readonly object[]): string[] {
  const told: string[] = [];
  const bundle = { ...MINIMAL.person, type: "bundle", records };
  new RuleSet(RULES.filter((rule) => rule.id === id)).apply(
    bundle as unknown as AnyRecord,
    "",
    true,
    (_, _severity, pointer) => told.push(pointer),
  );
  return told;
}
const recorded = (recordedAt: string) => ({ ...(MINIMAL.person["provenance"] as object), recordedAt });
const person = (recordedAt: string, more: object) => ({
  ...MINIMAL.person,
  id: PERSON,
  provenance: recorded(recordedAt),
  ...more,
});
const born = (birthDate: unknown) => ({ ...MINIMAL.identity, id: IDENTITY, person: PERSON, birthDate });

/** Every age that some day of birth and some other day allow. */
function agesOf(birth: string, ...on: readonly string[]): ReadonlySet<number> {
  const days = on.flatMap(daysOf);
  return new Set(daysOf(birth).flatMap((day) => birthdays(day, days)));
}

const BIRTHS = ["2001-12-31", "2001-12", "2001", "2004-02-29", "2004-02", "2004-03-01", "2004-01-01", "2004"];
const CLOCKS = ["2019-01-01T02:30:00Z", "2019-11-06T02:30:00Z", "2019-12-30T09:59:59Z", "2019-12-30T10:00:00Z", "2019-12-31T12:00:00Z", "2022-02-28T02:30:00Z", "2022-02-28T10:00:00Z", "2022-03-01T11:59:59Z", "2022-03-01T12:00:00Z", "2024-02-29T02:30:00Z"]; // prettier-ignore
const AGES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23];

describe.each(BIRTHS)("a person born %s", (birth) => {
  test.each(CLOCKS)("has at %s an age that some pair of days allows, and no other", (clock) => {
    const allowed = agesOf(birth, clock);
    const holds = (more: object) =>
      found("age-against-birth-date", person(clock, more), born(birth)).length === 0;
    expect(AGES.filter((age) => holds({ age }))).toEqual(AGES.filter((age) => allowed.has(age)));
    const bands = AGE_BAND_IDS.filter((band) => rangeOf(band) !== undefined);
    expect(bands.length).toBeGreaterThan(8);
    expect(bands.filter((ageBand) => holds({ ageBand }))).toEqual(
      bands.filter((band) => {
        const [from, to] = rangeOf(band) ?? [0, 0];
        return [...allowed].some((age) => age >= from && age <= to);
      }),
    );
  });

  const PERIODS = [
    ["2019-11-06", "2019-11-06"],
    ["2019-12", "2019-12-31"],
    ["2019", "2022-02"],
    ["2022-02-28", "2022-02-28"],
    ["2022-02-28", "2022-03-01"],
    ["2022", "2022"],
  ] as const;
  test.each(PERIODS)(
    "was in an event from %s to %s of an age that some pair of days allows",
    (start, end) => {
      const [first = ""] = daysOf(start).map(({ text }) => text);
      const last = daysOf(end).at(-1)?.text ?? "";
      const allowed = agesOf(birth, first, last);
      const [least, greatest] = [Math.min(...allowed), Math.max(...allowed)];
      const told = (more: object, event: object = { period: { start, end } }) =>
        found(
          "age-against-birth-date",
          born(birth),
          { ...MINIMAL.event, id: EVENT, provenance: recorded("2025-11-06T02:30:00Z"), ...event },
          { ...MINIMAL.involvement, id: INVOLVEMENT, person: PERSON, event: EVENT, ...more },
        );
      for (const ageAtStart of AGES)
        expect(told({ ageAtStart }), String(ageAtStart)).toEqual(
          ageAtStart >= least && ageAtStart <= greatest ? [] : ["/records/2/ageAtStart"],
        );
      for (const name of ["childAtEntry", "childAtExploitation"]) {
        expect(told({ [name]: true })).toEqual(least >= 18 ? [`/records/2/${name}`] : []);
        expect(told({ [name]: false })).toEqual(greatest < 18 ? [`/records/2/${name}`] : []);
      }
      expect(told({ ageBandAtStart: "child" })).toEqual(least >= 18 ? ["/records/2/ageBandAtStart"] : []);
      expect(told({ ageBandAtStart: "adult" })).toEqual(greatest < 18 ? ["/records/2/ageBandAtStart"] : []);
      // Where the beginning is not known, it may have been any time of the life before the end.
      const open = { period: { start: { withheld: "unknown" }, end } };
      expect(told({ ageAtStart: 0, childAtEntry: true }, open)).toEqual([]);
      expect(told({ ageAtStart: greatest + 1 }, open)).toEqual(["/records/2/ageAtStart"]);
      expect(told({ ageAtStart: 3 }, {})).toEqual([]);
    },
  );
});

test("a birth date that is withheld says nothing against an age", () =>
  expect(
    found(
      "age-against-birth-date",
      person("2022-02-28T02:30:00Z", { age: 40 }),
      born({ withheld: "unknown" }),
    ),
  ).toEqual([]));

describe("a child does not consent alone, whichever record says that it is one", () => {
  const handling = (givenBy: readonly string[], legalBasis = "consent") => ({
    ...(MINIMAL.person["handling"] as object),
    legalBasis: [{ kind: legalBasis }],
    consents: givenBy.map((each) => ({ scope: "services", givenBy: each, givenOn: "2022-01" })),
  });
  const check = (birth: unknown, about: object) =>
    found("child-consent-alone", person("2022-02-28T02:30:00Z", about), born(birth));
  const alone = { handling: handling(["self"]) };
  const AT = ["/records/0/handling/consents"];
  test.each<[what: string, pointers: string[], birth: unknown, about: object]>([
    ["the identity tells that it is a child", AT, "2004-02-29", alone],
    ["to the year", AT, "2005", alone],
    ["though the band crosses eighteen", AT, "2010", { ...alone, ageBand: "age-0-29" }],
    ["it may be eighteen", [], "2004", alone],
    ["it is eighteen", [], "2004-02-28", alone],
    ["a guardian consents as well", [], "2010", { handling: handling(["self", "guardian"]) }],
    ["there is another legal basis", [], "2010", { handling: handling(["self"], "law") }],
    ["nobody says when it was born", [], undefined, alone],
    ["the person record tells it by itself", [], "2010", { ...alone, ageBand: "child" }],
  ])("%s", (_, pointers, birth, about) => expect(check(birth, about)).toEqual(pointers));

  test.each([
    ["2004-02-29", ["/handling/consents"]],
    ["2004-02-28", []],
    ["2004", []],
  ])("an identity that is shared on the consent of one born %s", (birthDate, pointers) => {
    const told: string[] = [];
    const record = { ...born(birthDate), ...alone, provenance: recorded("2022-02-28T02:30:00Z") };
    new RuleSet(RULES.filter(({ id }) => id === "child-consent-alone")).apply(
      record as unknown as AnyRecord,
      "",
      true,
      (_, _severity, pointer) => told.push(pointer),
    );
    expect(told).toEqual(pointers);
  });
});
