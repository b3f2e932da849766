import { isBefore } from "./dates.js";
import { items, part, word, type Item } from "./read.js";
import type { Finding, Rule } from "./rule.js";

const ANY = [
  "person", "event", "involvement", "status-decision", "case", "referral", "assistance", "identity", "organization",
  "cooperation-request", "agreement", "monitoring-report", "resource-contribution", "evidence-item", "joint-report",
  "awareness-activity", "statistical-table", "bundle",
] as const; // prettier-ignore

function* reversed(item: Item, pointer: string, first: string, second: string): Iterable<Finding> {
  const [a, b] = [word(item, first), word(item, second)];
  if (a !== undefined && b !== undefined && isBefore(b, a))
    yield { pointer: `${pointer}/${second}`, params: { after: first } };
}

/** Pairs of fields of one object of which the second must not lie before the first. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  agreement: [["signedOn", "end"], ["start", "end"]],
  referral: [["referredOn", "answeredOn"]],
  assistance: [["offeredOn", "startedOn"], ["offeredOn", "endedOn"], ["startedOn", "plannedEnd"], ["startedOn", "endedOn"]],
  "cooperation-request": [["acknowledgeBy", "answerBy"]],
}; // prettier-ignore

export const periodOrder: Rule = {
  id: "period-order",
  types: ANY,
  severity: "error",
  title: "What ends does not end before it began.",
  why: "A reversed period makes every duration and every time limit computed from it wrong.",
  source: "TIPX records: dates",
  advice: "Correct one of the two dates; give a year or a month where the day is not known.",
  *check(record) {
    for (const name of ["period", "reflectionPeriod"])
      yield* reversed(part(record, name), `/${name}`, "start", "end");
    const type = word(record, "type") ?? "";
    for (const [first, second] of Object.hasOwn(PAIRS, type) ? (PAIRS[type] ?? []) : [])
      yield* reversed(record, "", first, second);
    for (const [index, consent] of items(part(record, "handling"), "consents"))
      yield* reversed(consent, `/handling/consents/${index}`, "givenOn", "withdrawnOn");
    const closed = word(part(record, "closure"), "on");
    const opened = word(record, "openedOn");
    if (opened !== undefined && closed !== undefined && isBefore(closed, opened))
      yield { pointer: "/closure/on", params: { after: "openedOn" } };
  },
};

/** Facts of the past: a record cannot know them before they happen. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  "status-decision": ["decidedOn"],
  referral: ["referredOn", "answeredOn"],
  assistance: ["offeredOn", "startedOn", "endedOn"],
  "joint-report": ["issuedOn"],
  case: ["openedOn"],
  identity: ["birthDate"],
};

export const recordedTooEarly: Rule = {
  id: "recorded-too-early",
  types: Object.keys(PAST),
  severity: "error",
  title: "A fact of the past is not dated after the record of it.",
  why: "A record that knows the future has a wrong date or a wrong clock: often a year of the Buddhist era.",
  source: "TIPX records: provenance",
  advice: "Correct the date, in the Gregorian calendar, or `provenance.recordedAt`.",
  *check(record) {
    const recorded = word(part(record, "provenance"), "recordedAt");
    if (recorded === undefined) return;
    for (const name of PAST[word(record, "type") ?? ""] ?? []) {
      const date = word(record, name);
      if (date !== undefined && isBefore(recorded, date)) yield { pointer: `/${name}` };
    }
  },
};

export const retentionPast: Rule = {
  id: "retention-past",
  types: ANY,
  severity: "error",
  title: "A record is sent while it may still be kept.",
  why: "A record whose time of keeping ended before it was written must not travel.",
  source: "IOM Data Protection Manual, principle of retention",
  advice: "Set a later `retainUntil` that the agreement allows, or do not send the record.",
  *check(record) {
    const recorded = word(part(record, "provenance"), "recordedAt");
    const until = word(part(record, "handling"), "retainUntil");
    if (recorded !== undefined && until !== undefined && isBefore(until, recorded))
      yield { pointer: "/handling/retainUntil" };
  },
};

export const stagesOrder: Rule = {
  id: "stages-order",
  types: ["cooperation-request"],
  severity: "error",
  title: "The stages of a request stand in the order in which they were reached.",
  why: "Promptness (R1) is measured between stages; out of order, a delay reads as a prompt answer.",
  source: "Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
  advice: "Order the stages by their times and correct a wrong time.",
  *check(record) {
    let last: string | undefined;
    for (const [index, stage] of items(record, "stages")) {
      const at = word(stage, "at");
      if (at !== undefined && last !== undefined && isBefore(at, last))
        yield { pointer: `/stages/${index}/at` };
      last = at;
    }
  },
};
