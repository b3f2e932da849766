import { ANY, type Found, rule } from "../../../src/rule.js";
import { type Checks, ordered, period } from "../shared.js";

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
export const periodOrder = rule({
  id: "period-order",
  severity: "error",
  source: ["ISO 8601-1, time intervals: the end does not precede the start"],
  reads: [
    "*/handling/consents/*/givenOn",
    "*/handling/consents/*/withdrawnOn",
    "agreement/end",
    "agreement/signedOn",
    "agreement/start",
    "assistance/endedOn",
    "assistance/offeredOn",
    "assistance/plannedEnd",
    "assistance/startedOn",
    "awareness-activity/period/end",
    "awareness-activity/period/start",
    "case/closure/on",
    "case/nonPunishment/*/chargedOn",
    "case/nonPunishment/*/decidedOn",
    "case/openedOn",
    "cooperation-request/acknowledgeBy",
    "cooperation-request/answerBy",
    "event/period/end",
    "event/period/start",
    "joint-report/period/end",
    "joint-report/period/start",
    "monitoring-report/period/end",
    "monitoring-report/period/start",
    "referral/answeredOn",
    "referral/referredOn",
    "statistical-table/period/end",
    "statistical-table/period/start",
    "status-decision/reflectionPeriod/end",
    "status-decision/reflectionPeriod/start",
  ],
  types: ANY,
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
});
