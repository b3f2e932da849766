import { isA } from "@tipx/taxonomy/ids";
import { hasProvision, PROVISIONS } from "@tipx/taxonomy/provisions";
import { items, word, words, type Item, type Value } from "./read.js";
import type { Finding, Rule } from "./rule.js";

/** Fields that refer to a record, by name, with the type they refer to where it is always the same. */
const TARGETS: Readonly<Record<string, string | undefined>> = {
  person: "person",
  guardian: "person",
  event: "event",
  events: "event",
  to: "involvement",
  accused: "involvement",
  victim: "involvement",
  involvements: "involvement",
  case: "case",
  relatedCases: "case",
  reviews: "status-decision",
  agreement: "agreement",
  organization: "organization",
  partOf: "organization",
  follows: "cooperation-request",
  record: undefined,
};

interface Reference {
  readonly pointer: string;
  readonly to: string;
  readonly type: string | undefined;
}

/** Every reference in a record, at any depth (the schema bounds it), its own id apart. */
function* references(value: Value, pointer: string, name: string, inEvidence: boolean): Iterable<Reference> {
  if (typeof value === "string") {
    if (Object.hasOwn(TARGETS, name) && value.startsWith("urn:uuid:"))
      yield { pointer, to: value, type: name === "record" && inEvidence ? "evidence-item" : TARGETS[name] };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* references(item, `${pointer}/${index}`, name, inEvidence);
  } else if (typeof value === "object") {
    for (const [key, field] of Object.entries(value))
      yield* references(field, `${pointer}/${key}`, key, inEvidence || key === "evidence");
  }
}

function* inBundle(
  bundle: Item,
  judge: (reference: Reference, types: ReadonlyMap<string, string>) => Finding | undefined,
) {
  const records = items(bundle, "records");
  const types = new Map(records.map(([, record]) => [word(record, "id") ?? "", word(record, "type") ?? ""]));
  for (const [index, record] of records)
    for (const reference of references(record, `/records/${index}`, "", false)) {
      const finding = judge(reference, types);
      if (finding) yield finding;
    }
}

export const referenceUnresolved: Rule = {
  id: "reference-unresolved",
  types: ["bundle"],
  severity: "error",
  title: "References inside a bundle resolve inside it.",
  why: "The receiver gets a case whose victim or evidence is missing, and cannot know which.",
  source: "TIPX records: bundle",
  advice: "Add the record referred to, or remove the reference.",
  check: (bundle) => inBundle(bundle, ({ pointer, to }, types) => (types.has(to) ? undefined : { pointer })),
};

export const referenceWrongType: Rule = {
  id: "reference-wrong-type",
  types: ["bundle"],
  severity: "error",
  title: "A reference leads to a record of the type its field names.",
  why: "A charge against an event, or a person in place of an involvement, changes who did what.",
  source: "TIPX records: references",
  advice: "Refer to the record of the type named.",
  check: (bundle) =>
    inBundle(bundle, ({ pointer, to, type }, types) => {
      const found = types.get(to);
      return type === undefined || found === undefined || found === type
        ? undefined
        : { pointer, params: { expected: type, found } };
    }),
};

export const duplicateRecordId: Rule = {
  id: "duplicate-record-id",
  types: ["bundle"],
  severity: "error",
  title: "No two records of a bundle have the same id.",
  why: "A reference to the id has two meanings; a receiver keeps one record and drops the other.",
  source: "TIPX records: id",
  advice: "Send one of them, or give the second its own id.",
  *check(bundle) {
    const seen = new Set<string>([word(bundle, "id") ?? ""]);
    for (const [index, record] of items(bundle, "records")) {
      const id = word(record, "id") ?? "";
      if (seen.has(id)) yield { pointer: `/records/${index}/id` };
      seen.add(id);
    }
  },
};

function* provisions(
  value: Value,
  pointer: string,
): Iterable<{ pointer: string; instrument: string; slug: string }> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* provisions(item, `${pointer}/${index}`);
  else if (typeof value === "object") {
    const [instrument, slug] = [word(value as Item, "instrument"), word(value as Item, "provision")];
    if (instrument !== undefined && slug !== undefined)
      yield { pointer: `${pointer}/provision`, instrument, slug };
    for (const [key, field] of Object.entries(value)) yield* provisions(field, `${pointer}/${key}`);
  }
}

export const provisionUnknown: Rule = {
  id: "provision-unknown",
  types: ["involvement", "status-decision", "case", "cooperation-request", "agreement", "awareness-activity"],
  severity: "warning",
  title: "A provision cited is one of the register's.",
  why: "A receiver cannot look up what a provision punishes that the register does not have.",
  source: "TIPX register of instruments",
  advice: "Check the slug (art-3-a for article 3(a)); if the register lacks the provision, propose it.",
  *check(record) {
    for (const { pointer, instrument, slug } of provisions(record, ""))
      if (Object.hasOwn(PROVISIONS, instrument) && !hasProvision(instrument, slug))
        yield { pointer, params: { scheme: "instruments" } };
  },
};

const CODE_LISTS: readonly (readonly [field: string, scheme: string])[] = [
  ["acts", "acts"],
  ["conduct", "forms"],
  ["intendedExploitation", "forms"],
  ["realisedExploitation", "forms"],
  ["controls", "controls"],
  ["sectors", "sectors"],
  ["warningSigns", "warning-signs"],
];

export const redundantCode: Rule = {
  id: "redundant-code",
  types: ["event"],
  severity: "warning",
  title: "A list does not give an id together with one that is broader.",
  why: "Counts by form would count the event twice.",
  source: "SKOS: a narrower concept implies the broader",
  advice: "Keep the narrower id.",
  *check(record) {
    for (const [field, scheme] of CODE_LISTS) {
      const ids = words(record, field);
      for (const [index, id] of ids)
        if (ids.some(([at, other]) => at !== index && isA(`${scheme}/${other}`, `${scheme}/${id}`)))
          yield { pointer: `/${field}/${index}` };
    }
  },
};
