import { at, changed, FULL, ID, isObject, type Json, type JsonObject } from "@tipx/records";
import { describe, expect, test } from "vitest";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import type { AnyRecord, RuleProfile } from "../src/rule.js";
import { dayAt, OFFSETS } from "./calendar.js";
import { DATE_FIELDS, pointerOf, type DateField } from "./date-fields.js";

const RECORDED = "/provenance/recordedAt";

/** The ids of the rules that find something at a pointer. */
function found(record: Json, pointer: string, profile: RuleProfile = "default"): string[] {
  const told: string[] = [];
  new RuleSet(RULES, { profile }).apply(record as unknown as AnyRecord, "", true, ({ id }, _, where) => {
    if (where === pointer) told.push(id);
  });
  return told;
}
/** The full record of the type. Where the field may hold a span, and does there, it holds the first day. */
function fullOf({ type, pointer }: DateField): JsonObject {
  const full = FULL[type as keyof typeof FULL];
  const value = at(full, pointer);
  return isObject(value) && value.from !== undefined
    ? (changed(full, [pointer, value.from]) as JsonObject)
    : full;
}
/** Each field, in the first item of each list that has it. */
const FIELDS = DATE_FIELDS.map((field) => {
  const items = ["/0/", "/1/", "/2/"].map((item) => field.pointer.replace("/0/", item));
  return { ...field, pointer: items.find((each) => at(fullOf(field), each) !== undefined) ?? field.pointer };
});
const named = FIELDS.map((field) => [`${field.type}${field.pointer}`, field] as const);
/** A day as the field writes it. */
const written = ({ instant }: DateField, day: string) => (instant ? `${day}T00:00:00Z` : day);
const put = (field: DateField, value: Json) => changed(fullOf(field), [field.pointer, value]);
const isClock = ({ pointer }: DateField) => pointer === RECORDED;

test("the schema has fields that hold dates in every type of record, and the full records name each of them", () => {
  expect(new Set(DATE_FIELDS.map(({ type }) => type))).toEqual(new Set(Object.keys(FULL)));
  for (const field of FIELDS)
    expect(at(fullOf(field), field.pointer), field.type + field.pointer).toBeTypeOf("string");
});

describe.each(named)("%s", (_, field) => {
  test("is right as it is in a full record", () => {
    for (const profile of ["default", "strict"] as const)
      expect(found(fullOf(field), field.pointer, profile)).toEqual([]);
  });

  test.each(["1000-01-01", "1601-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01", "1969-12-31", "1970-01-01", "2099-12-31", "2999-12-31"])(
    "a default of programs is asked about: %s",
    (day) => expect(found(put(field, written(field, day)), field.pointer)).toContain("default-date"),
  ); // prettier-ignore

  test.each([
    ["2400-05-01", "buddhist-era-year"],
    ["2568-05-01", "buddhist-era-year"],
    ["2700-05-01", "buddhist-era-year"],
    ["1300-05-01", "other-calendar-year"],
    ["1386-05-01", "other-calendar-year"],
    ["1404-05-01", "other-calendar-year"],
    ["1446-05-01", "other-calendar-year"],
    ["1500-05-01", "other-calendar-year"],
  ])("a year of another calendar is told as such: %s", (day, id) => {
    for (const date of field.instant ? [`${day}T09:00:00Z`] : [day, day.slice(0, 7), day.slice(0, 4)]) {
      const told = found(put(field, date), field.pointer);
      expect(told).toContain(id);
      expect(told).not.toContain("date-implausible");
    }
  });

  test("a day too far back is asked about", () => {
    const id = field.time.of === "birth" ? "birth-date-implausible" : "date-implausible";
    for (const day of ["1002-05-01", "1720-05-01"])
      expect(found(put(field, written(field, day)), field.pointer)).toContain(id);
  });

  test("a day far ahead is told", () => {
    const id =
      !isClock(field) && (field.time.is === "past" || field.time.yearsAhead !== undefined)
        ? "recorded-too-early"
        : "date-implausible";
    for (const day of ["2237-05-01", "2999-05-01"])
      expect(found(put(field, written(field, day)), field.pointer)).toContain(id);
  });
});

const past = named.filter(([, field]) => field.time.is === "past" && !isClock(field));
test.each(past)("%s has come when the record is made", (_, field) => {
  const dates = field.instant
    ? ["2025-11-08T02:30:00Z", "2040-01-01T00:00:00Z"]
    : ["2025-11-08", "2025-12", "2026", "2040"];
  for (const date of dates)
    expect(
      found(changed(fullOf(field), [RECORDED, "2025-11-06T02:30:00Z"], [field.pointer, date]), field.pointer),
      date,
    ).toContain("recorded-too-early");
});

const ORDERS = ["period-order", "due-before-sent", "retention-past"];
const pairs = FIELDS.flatMap((field) =>
  (field.time.notBefore ?? [])
    // The first of a list has none before it.
    .filter((each) => !each.startsWith("1-1/"))
    .map((each) => [`${field.type}${field.pointer}`, each, field] as const),
);
test.each(pairs)("%s does not lie before %s", (_, each, field) => {
  const full = fullOf(field);
  const dated = (pointer: string, day: string) =>
    [pointer, String(at(full, pointer)).length === 20 ? `${day}T09:00:00Z` : day] as const;
  const other = pointerOf(field, each);
  expect(at(full, other), `${other} of the full record`).toBeTypeOf("string");
  const others = (field.time.notBefore ?? []).map((of) =>
    dated(pointerOf(field, of), of === each ? "2024-05-04" : "2024-05-01"),
  );
  const told = (day: string) =>
    found(changed(full, ...others, dated(field.pointer, day)), field.pointer).filter((id) =>
      ORDERS.includes(id),
    );
  expect(told("2024-05-02")).toHaveLength(1);
  expect(told("2024-05-04")).toEqual([]);
});

test.each(DATE_FIELDS.filter(({ time }) => time.notBefore?.some((each) => each.startsWith("1-1/"))).map((field) => [`${field.type}${field.pointer}`, field] as const))(
  "%s does not lie before that of the item before",
  (_, field) => {
    const second = field.pointer.replace("/0/", "/1/");
    const record = changed(fullOf(field), [field.pointer, "2025-05-04T09:00:00Z"], [second, "2025-05-02T09:00:00Z"]);
    expect(found(record, second).some((id) => ["stages-order", "custody-broken"].includes(id))).toBe(true);
  },
); // prettier-ignore

describe("a date written down at once, anywhere in the world, is neither too early nor too late", () => {
  const CLOCKS = ["00:00", "00:01", "05:00", "09:59", "10:00", "11:59", "12:00", "17:30", "18:30", "23:59"];
  /** Rules that compare a date with the time of the record. Those that compare it with other dates have their say elsewhere. */
  const BY_THE_CLOCK = new Set(["recorded-too-early", "retention-past", "retention-too-long", "review-overdue", "finding-overdue", "permission-expired", "agreement-expired", "agreement-status-contradiction", "date-implausible", "default-date", "deadline-missed"]); // prettier-ignore
  const datesAt = (instant: string) => new Set(OFFSETS.map((hours) => dayAt(instant, hours * 60).text));
  const open: Readonly<Record<string, JsonObject>> = {
    "monitoring-report": changed(FULL["monitoring-report"], ["/findings/0/closed", false]) as JsonObject,
  };
  test.each(named.filter(([, { instant }]) => !instant))("%s", (_, field) => {
    const rules = new RuleSet(
      RULES.filter(({ id }) => BY_THE_CLOCK.has(id)),
      { profile: "strict" },
    );
    for (const day of ["2024-02-28", "2024-12-31"])
      for (const clock of CLOCKS)
        for (const date of datesAt(`${day}T${clock}:00Z`)) {
          const recordedAt = `${day}T${clock}:00Z`;
          const record = changed(
            open[field.type] ?? fullOf(field),
            [RECORDED, recordedAt],
            [field.pointer, date],
          );
          const told: string[] = [];
          rules.apply(record as unknown as AnyRecord, "", true, ({ id }, _severity, where) => {
            if (where === field.pointer) told.push(id);
          });
          expect(told, `${date} at ${recordedAt}`).toEqual([]);
        }
  });
  test("and law that came into force there on that day is in force", () => {
    for (const [clock, fault] of [["2017-03-07T10:00:00Z", false], ["2017-03-07T20:00:00Z", false], ["2017-03-07T09:59:59Z", true]] as const) {
      const record = changed(FULL.person, [RECORDED, clock], ["/handling/legalBasis", [{ kind: "treaty", provision: { instrument: "asean-actip-2015" } }]]);
      expect(found(record, "/handling/legalBasis/0/provision").includes("law-not-in-force"), clock).toBe(fault);
    } // prettier-ignore
  });
});

describe("nothing is dated before the birth of the person it happened to", () => {
  const lived = FIELDS.filter(
    ({ about, time, pointer }) =>
      time.of !== "birth" && about !== undefined && !/^\/(?:provenance|handling\/retain)/.test(pointer),
  );
  const types = [...new Set(["person", "identity", "involvement", ...lived.map(({ type }) => type)])];
  /** Everything that was done to the one person of the full records. */
  const bundle = (birthDate: string) => {
    const records = types.map((type) => FULL[type as keyof typeof FULL]);
    const made = { ...FULL.bundle, records: records.map((record) => (record["type"] === "identity" ? { ...record, birthDate } : record)) }; // prettier-ignore
    const told: string[] = [];
    const rules = new RuleSet(RULES.filter(({ id }) => id === "dated-before-birth"));
    rules.apply(made as unknown as AnyRecord, "", true, (_, _severity, where) => told.push(where));
    return told;
  };
  const expected = lived.flatMap(({ type, pointer, about = "" }) => {
    const one = at(FULL[type as keyof typeof FULL], about);
    return one === ID.person || one === ID.involvement ? [`/records/${types.indexOf(type)}${pointer}`] : [];
  });
  test("which is told of each such date", () => {
    expect(expected.length).toBeGreaterThan(15);
    const told = bundle("2200");
    expect(expected.filter((pointer) => !told.includes(pointer))).toEqual([]);
  });
  test("and of none after it", () => expect(bundle("1991-02")).toEqual([]));
});
