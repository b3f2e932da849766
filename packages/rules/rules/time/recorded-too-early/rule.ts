import { ANY, type Found, rule } from "../../../src/rule.js";
import { isBefore, isBuddhistEra } from "../../../src/dates.js";
import { type Checks, period } from "../shared.js";

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
export const recordedTooEarly = rule({
  id: "recorded-too-early",
  severity: "error",
  source: ["TIPX records: provenance"],
  reads: [
    "*/handling/consents/*/givenOn",
    "*/handling/consents/*/withdrawnOn",
    "*/provenance/recordedAt",
    "*/provenance/registeredOn",
    "assistance/endedOn",
    "assistance/offeredOn",
    "assistance/safeReturn/on",
    "assistance/startedOn",
    "case/charges/*/finalOn",
    "case/closure/on",
    "case/compensation/*/paidOn",
    "case/openedOn",
    "cooperation-request/stages/*/at",
    "event/period/end",
    "event/period/start",
    "evidence-item/custody/*/at",
    "evidence-item/verification/at",
    "identity/birthDate",
    "joint-report/issuedOn",
    "monitoring-report/findings/*/closedOn",
    "monitoring-report/reviewHeldOn",
    "referral/answeredOn",
    "referral/referredOn",
    "resource-contribution/disbursed/*/on",
    "status-decision/decidedOn",
  ],
  types: ANY,
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
});
