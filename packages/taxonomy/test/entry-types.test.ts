import type * as data from "@tipx/data";
import { expect, test } from "vitest";
import { LANGUAGES } from "@tipx/data";
import type * as types from "../src/types.js";

/** The same fields, and the same ones optional. Texts differ on purpose: published ones always carry their status. */
type Fields<T> = { -readonly [K in keyof T]-?: undefined extends T[K] ? "optional" : "required" };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A file's fields without the editors' note; an entry's without the id, which is the file's name. */
type InFile<T> = Fields<Omit<T, "note">>;
type InEntry<T> = Fields<Omit<T, "id">>;

// The compiler does the testing: a field added to the data and forgotten here is an error in `npm run check`.
const same: {
  concept: Same<InFile<data.Concept>, InEntry<types.Concept>>;
  instrument: Same<InFile<data.Instrument>, InEntry<types.Instrument>>;
  actor: Same<InFile<data.Actor>, InEntry<types.Actor>>;
  recommendation: Same<InFile<data.Recommendation>, InEntry<types.Recommendation>>;
  meeting: Same<InFile<data.Meeting>, InEntry<types.Meeting>>;
  place: Same<InFile<data.Place>, InEntry<types.Place>>;
  collection: Same<InFile<data.Collection>, InEntry<types.Collection>>;
  system: Same<InFile<data.System>, InEntry<types.System>>;
  measure: Same<InFile<data.Measure>, InEntry<types.Measure>>;
  ageBand: Same<InFile<data.AgeBand>, InEntry<types.AgeBand>>;
  awarenessActivity: Same<InFile<data.AwarenessActivity>, InEntry<types.AwarenessActivity>>;
  country: Same<Exclude<keyof types.Country, "id">, keyof Omit<data.Country, "note">>;
  mapping: Same<Fields<data.Mapping>, Fields<types.Mapping>>;
  provision: Same<keyof NonNullable<data.Instrument["provisions"]>[number], keyof types.Provision>;
  provisionKind: Same<NonNullable<data.Instrument["provisions"]>[number]["kind"], types.Provision["kind"]>;
  partyAction: Same<NonNullable<data.Instrument["partyActions"]>[number]["action"], types.PartyAction["action"]>;
  event: Same<NonNullable<data.Instrument["dates"]>[number]["event"], types.DatedFact["event"]>;
  instrumentKind: Same<data.Instrument["kind"], types.Instrument["kind"]>;
  status: Same<data.Instrument["status"]["value"], types.Instrument["status"]["value"]>;
  recommendationKind: Same<data.Recommendation["kind"], types.Recommendation["kind"]>;
  relation: Same<data.Mapping["relation"], types.Mapping["relation"]>;
  unit: Same<data.Measure["unit"], types.Measure["unit"]>;
  class: Same<data.Actor["class"], types.Actor["class"]>;
  language: Same<data.Language, types.Language>;
} = {
  concept: true, instrument: true, actor: true, recommendation: true, meeting: true, place: true, collection: true,
  system: true, measure: true, ageBand: true, awarenessActivity: true, country: true, mapping: true, provision: true,
  provisionKind: true, partyAction: true, event: true, instrumentKind: true, status: true, recommendationKind: true,
  relation: true, unit: true, class: true, language: true,
}; // prettier-ignore

test("the published types have the fields of the entry schema", () => {
  expect(Object.values(same).every(Boolean)).toBe(true);
  expect(LANGUAGES satisfies readonly types.Language[]).toContain("en");
});
