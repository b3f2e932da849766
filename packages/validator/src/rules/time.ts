import { isBefore, isBuddhistEra, monthOf, plain } from "./dates.js";
import { ANY, OF_PERSONS, rule, type Found, type Records, type Rule, type Type } from "./rule.js";

/** Tells where `second` certainly lies before `first`. */
function ordered(found: Found, first: unknown, name: string, second: unknown, at: string, more = ""): void {
  if (typeof first === "string" && typeof second === "string" && isBefore(second, first))
    found(at + more, { after: name });
}

/** A check for each type that needs one. */
type Checks = { readonly [T in Type]?: (record: Records[T], found: Found, recordedAt: string) => void };

const period = (
  record: Records[
    "event" | "monitoring-report" | "joint-report" | "awareness-activity" | "statistical-table"],
  found: Found,
): void => {
  if (record.period !== undefined)
    ordered(found, record.period.start, "start", record.period.end, "/period/end");
};

const ORDER: Checks = {
  // A function for each, so that none meets records of several types.
  event: (record, found) => period(record, found),
  "monitoring-report": ({ period }, found) =>
    ordered(found, period.start, "start", period.end, "/period/end"),
  "statistical-table": ({ period }, found) =>
    ordered(found, period.start, "start", period.end, "/period/end"),
  "joint-report": (record, found) => period(record, found),
  "awareness-activity": (record, found) => period(record, found),
  "status-decision"({ reflectionPeriod }, found) {
    if (reflectionPeriod !== undefined)
      ordered(found, reflectionPeriod.start, "start", reflectionPeriod.end, "/reflectionPeriod/end");
  },
  agreement({ signedOn, start, end }, found) {
    ordered(found, signedOn, "signedOn", end, "/end");
    ordered(found, start, "start", end, "/end");
  },
  referral: ({ referredOn, answeredOn }, found) =>
    ordered(found, referredOn, "referredOn", answeredOn, "/answeredOn"),
  assistance({ offeredOn, startedOn, plannedEnd, endedOn }, found) {
    ordered(found, offeredOn, "offeredOn", startedOn, "/startedOn");
    ordered(found, offeredOn, "offeredOn", endedOn, "/endedOn");
    ordered(found, startedOn, "startedOn", plannedEnd, "/plannedEnd");
    ordered(found, startedOn, "startedOn", endedOn, "/endedOn");
  },
  "cooperation-request": ({ acknowledgeBy, answerBy }, found) =>
    ordered(found, acknowledgeBy, "acknowledgeBy", answerBy, "/answerBy"),
  case({ openedOn, closure, nonPunishment }, found) {
    if (closure !== undefined) ordered(found, openedOn, "openedOn", closure.on, "/closure/on");
    for (let n = 0; n < (nonPunishment?.length ?? 0); n++) {
      const { chargedOn, decidedOn } = nonPunishment?.[n] ?? {};
      ordered(found, chargedOn, "chargedOn", decidedOn, "/nonPunishment/", `${n}/decidedOn`);
    }
  },
};

export const periodOrder: Rule = {
  id: "period-order",
  types: ANY,
  severity: "error",
  title: "What ends does not end before it began.",
  why: "A reversed period makes every duration and every time limit computed from it wrong.",
  source: "ISO 8601-1, time intervals: the end does not precede the start",
  advice: "Correct one of the two dates; give a year or a month where the day is not known.",
  checkOf(type, found) {
    const own = ORDER[type] as ((record: never, found: Found) => void) | undefined;
    return (record, { consents }) => {
      if (consents !== undefined)
        for (let n = 0; n < consents.length; n++)
          ordered(
            found,
            consents[n]?.givenOn,
            "givenOn",
            consents[n]?.withdrawnOn,
            "/handling/consents/",
            `${n}/withdrawnOn`,
          );
      if (own !== undefined) own(record, found);
    };
  },
};

/** Tells where a date of the past certainly lies after the record of it. A year of the Buddhist era has a rule of its own. */
function past(found: Found, recorded: string, date: unknown, at: string, n = -1, name = ""): void {
  if (typeof date === "string" && isBefore(recorded, date) && !isBuddhistEra(date))
    found(n < 0 ? at : `${at}/${n}/${name}`);
}

const PAST: Checks = {
  "status-decision": ({ decidedOn }, found, recorded) => past(found, recorded, decidedOn, "/decidedOn"),
  referral({ referredOn, answeredOn }, found, recorded) {
    past(found, recorded, referredOn, "/referredOn");
    past(found, recorded, answeredOn, "/answeredOn");
  },
  assistance({ offeredOn, startedOn, endedOn, safeReturn }, found, recorded) {
    past(found, recorded, offeredOn, "/offeredOn");
    past(found, recorded, startedOn, "/startedOn");
    past(found, recorded, endedOn, "/endedOn");
    if (safeReturn !== undefined) past(found, recorded, safeReturn.on, "/safeReturn/on");
  },
  "joint-report": ({ issuedOn }, found, recorded) => past(found, recorded, issuedOn, "/issuedOn"),
  identity: ({ birthDate }, found, recorded) => past(found, recorded, birthDate, "/birthDate"),
  event({ period }, found, recorded) {
    if (period === undefined) return;
    past(found, recorded, period.start, "/period/start");
    past(found, recorded, period.end, "/period/end");
  },
  "cooperation-request"({ stages }, found, recorded) {
    for (let n = 0; n < stages.length; n++) past(found, recorded, stages[n]?.at, "/stages", n, "at");
  },
  "evidence-item"({ custody, verification }, found, recorded) {
    for (let n = 0; n < custody.length; n++) past(found, recorded, custody[n]?.at, "/custody", n, "at");
    if (verification !== undefined) past(found, recorded, verification.at, "/verification/at");
  },
  "monitoring-report"({ reviewHeldOn, findings }, found, recorded) {
    past(found, recorded, reviewHeldOn, "/reviewHeldOn");
    if (findings !== undefined)
      for (let n = 0; n < findings.length; n++)
        past(found, recorded, findings[n]?.closedOn, "/findings", n, "closedOn");
  },
  "resource-contribution"({ disbursed }, found, recorded) {
    if (disbursed !== undefined)
      for (let n = 0; n < disbursed.length; n++)
        past(found, recorded, disbursed[n]?.on, "/disbursed", n, "on");
  },
  case({ openedOn, closure, charges, compensation }, found, recorded) {
    past(found, recorded, openedOn, "/openedOn");
    if (closure !== undefined) past(found, recorded, closure.on, "/closure/on");
    if (charges !== undefined)
      for (let n = 0; n < charges.length; n++)
        past(found, recorded, charges[n]?.finalOn, "/charges", n, "finalOn");
    if (compensation !== undefined)
      for (let n = 0; n < compensation.length; n++)
        past(found, recorded, compensation[n]?.paidOn, "/compensation", n, "paidOn");
  },
};

export const recordedTooEarly: Rule = {
  id: "recorded-too-early",
  types: ANY,
  severity: "error",
  title: "A fact of the past is not dated after the record of it.",
  why: "A record that knows the future has a wrong date or a wrong clock.",
  source: "TIPX records: provenance",
  advice: "Correct the date, in the Gregorian calendar, or `provenance.recordedAt`.",
  checkOf(type, found) {
    const own = PAST[type] as ((record: never, found: Found, recorded: string) => void) | undefined;
    return (record, { consents }, { recordedAt, registeredOn }) => {
      if (registeredOn !== undefined) past(found, recordedAt, registeredOn, "/provenance/registeredOn");
      if (consents !== undefined)
        for (let n = 0; n < consents.length; n++) {
          past(found, recordedAt, consents[n]?.givenOn, "/handling/consents", n, "givenOn");
          past(found, recordedAt, consents[n]?.withdrawnOn, "/handling/consents", n, "withdrawnOn");
        }
      if (own !== undefined) own(record, found, recordedAt);
    };
  },
};

export const buddhistEraYear: Rule = {
  id: "buddhist-era-year",
  types: ANY,
  severity: "error",
  title: "Years are those of the Gregorian calendar.",
  why: "A year of the Buddhist era, as Thailand, Cambodia, Laos and Myanmar write it, lies 543 years ahead: every age, period and time limit is wrong.",
  source: "ISO 8601-1: dates are Gregorian; TIPX records: no local calendars",
  advice:
    "Look at the source and write the Gregorian year, 543 less; for January to March of years before 1941 in Thailand ask a reader.",
  breaks: { date: isBuddhistEra },
};

export const retentionPast = rule({
  id: "retention-past",
  types: ANY,
  severity: "error",
  title: "A record is sent while it may still be kept.",
  why: "A record whose time of keeping ended before it was written must not travel.",
  source: "IOM Data Protection Manual, principle of retention",
  advice: "Set a later `retainUntil` that the agreement allows, or do not send the record.",
  check(_, found, { retainUntil }, { recordedAt }) {
    if (isBefore(retainUntil, recordedAt)) found("/handling/retainUntil");
  },
});

const YEARS_TO_REVIEW = 5;

export const retentionTooLong = rule({
  id: "retention-too-long",
  types: OF_PERSONS,
  severity: "warning",
  profiles: ["strict"],
  title: "A record about a person is reviewed or deleted within five years.",
  why: "A victim's record that nobody has to look at again outlives its purpose.",
  source:
    "INTERPOL Rules on the Processing of Data: retention of five years, then review; IOM Data Protection Manual, principle of retention",
  advice: "Set `retainUntil` to a date of review within five years; a review may prolong it.",
  check(_, found, { retainUntil }, { recordedAt }) {
    const limit = String(Number(recordedAt.slice(0, 4)) + YEARS_TO_REVIEW) + recordedAt.slice(4);
    if (isBefore(limit, retainUntil) && !isBuddhistEra(retainUntil)) found("/handling/retainUntil");
  },
});

export const durationMismatch = rule({
  id: "duration-mismatch",
  types: ["event"],
  severity: "warning",
  title: "A duration agrees with the period it stands beside.",
  why: "Two answers to one question: a statistic takes one, a judge the other.",
  source: "TIPX records: event; CTDC: duration of exploitation in months",
  advice: "Correct one of them, or leave `durationMonths` out where the period is known to the month.",
  check({ period, durationMonths }, found) {
    if (typeof durationMonths !== "number" || period === undefined) return;
    const [start, end] = [plain(period.start), plain(period.end)];
    if (start === undefined || end === undefined) return;
    const months = monthOf(end) - monthOf(start);
    // A month more or less is the difference between counting months begun and months completed.
    if (Math.abs(months - durationMonths) > 1) found("/durationMonths");
  },
});

const NEVER_OUTSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "transit",
  "destination",
  "exploitation",
]);

export const placeOutsidePeriod = rule({
  id: "place-outside-period",
  types: ["event"],
  severity: "warning",
  profiles: ["strict"],
  title: "A person was at a place of transit or exploitation within the period of the event.",
  why: "A route that runs outside the time of the event cannot be put to a witness.",
  source: "TIPX records: event",
  advice: "Correct the date of the place, or widen the period.",
  check({ places = [], period }, found) {
    const [start, end] = [plain(period?.start), plain(period?.end)];
    for (const [n, { role, on }] of places.entries())
      if (on !== undefined && NEVER_OUTSIDE.has(role))
        if ((start !== undefined && isBefore(on, start)) || (end !== undefined && isBefore(end, on)))
          found(`/places/${n}/on`);
  },
});

export const birthDateImplausible = rule({
  id: "birth-date-implausible",
  types: ["identity"],
  severity: "error",
  title: "Nobody was born more than 130 years before the record.",
  why: "A slip in the century, or a year of another calendar, makes a child an old person.",
  source: "TIPX records: ages reach to 130 completed years",
  advice: "Correct the date of birth, in the Gregorian calendar.",
  check({ birthDate, provenance: { recordedAt } }, found) {
    if (birthDate !== undefined && Number(recordedAt.slice(0, 4)) - Number(birthDate.slice(0, 4)) > 131)
      found("/birthDate");
  },
});
