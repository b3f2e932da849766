import { PROVISIONS } from "@tipx/taxonomy/provisions";
import { references } from "../generated/visits.js";
import { implied } from "./hierarchy.js";
import { ANY, rule, type Rule } from "./rule.js";
import { TextMap } from "./text-map.js";

export const referenceUnresolved = rule({
  id: "reference-unresolved",
  types: ["bundle"],
  severity: "error",
  title: "References inside a bundle resolve inside it.",
  why: "The receiver gets a case whose victim or evidence is missing, and cannot know which.",
  source: "TIPX records: bundle",
  advice: "Add the record referred to, or remove the reference.",
  across(bundle, found, index) {
    for (const [at, record] of bundle.records.entries())
      references[record.type]?.(
        record,
        (to: string) => (index.typeOf(to) === undefined ? 1 : 0),
        (pointer) => found(`/records/${at}${pointer}`),
      );
  },
});

export const referenceWrongType = rule({
  id: "reference-wrong-type",
  types: ["bundle"],
  severity: "error",
  title: "A reference leads to a record of the type its field names.",
  why: "A charge against an event, or a person in place of an involvement, changes who did what.",
  source: "TIPX records: references",
  advice: "Refer to the record of the type named.",
  across(bundle, found, index) {
    let params = { expected: "", found: "" };
    for (const [at, record] of bundle.records.entries())
      references[record.type]?.(
        record,
        (to: string, expected) => {
          const is = index.typeOf(to);
          if (expected === "" || is === undefined || is === expected) return 0;
          params = { expected, found: is };
          return 1;
        },
        (pointer) => found(`/records/${at}${pointer}`, params),
      );
  },
});

export const duplicateRecordId = rule({
  id: "duplicate-record-id",
  types: ["bundle"],
  severity: "error",
  title: "No two records of a bundle or a stream have the same id.",
  why: "A reference to the id has two meanings; a receiver keeps one record and drops the other.",
  source: "TIPX records: id",
  advice: "Send one of them, or give the second its own id.",
  across(bundle, found) {
    const seen = new Set<string>([bundle.id]);
    for (const [at, { id }] of bundle.records.entries()) {
      if (seen.has(id)) found(`/records/${at}/id`);
      seen.add(id);
    }
  },
});

let register: TextMap<TextMap<true>> | undefined;

/** Whether it is a provision that the register lacks of an instrument whose provisions it has. */
function isMissing({ instrument, provision }: { instrument: string; provision?: string }): boolean {
  if (provision === undefined) return false;
  register ??= new TextMap(
    Object.entries(PROVISIONS).map(([id, slugs]) => [id, new TextMap(slugs.map((slug) => [slug, true]))]),
  );
  const known = register.get(instrument);
  return known !== undefined && !known.has(provision);
}

export const provisionUnknown: Rule = {
  id: "provision-unknown",
  types: ANY,
  severity: "warning",
  title: "A provision cited is one of the register's.",
  why: "A receiver cannot look up what a provision punishes that the register does not have.",
  source: "TIPX register of instruments",
  advice: "Check the slug (art-3-a for article 3(a)); if the register lacks the provision, propose it.",
  breaks: { provision: isMissing },
  params: { scheme: "instruments" },
};

const CODE_LISTS = [
  ["acts", "acts"],
  ["conduct", "forms"],
  ["intendedExploitation", "forms"],
  ["realisedExploitation", "forms"],
  ["controls", "controls"],
  ["sectors", "sectors"],
  ["warningSigns", "warning-signs"],
] as const;

export const redundantCode = rule({
  id: "redundant-code",
  types: ["event"],
  severity: "warning",
  title: "A list does not give an id together with one that is broader.",
  why: "Counts by form would count the event twice.",
  source: "SKOS: a narrower concept implies the broader",
  advice: "Keep the narrower id.",
  check(record, found) {
    for (let n = 0; n < CODE_LISTS.length; n++) {
      const [field, scheme] = CODE_LISTS[n] as (typeof CODE_LISTS)[number];
      const ids = record[field];
      if (ids === undefined || ids.length < 2) continue;
      for (let at = 0; at < ids.length; at++) if (implied(ids, at, scheme)) found(`/${field}/${at}`);
    }
  },
});
