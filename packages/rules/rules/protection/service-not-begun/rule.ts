import { rule } from "../../../src/rule.js";

/** Statuses of a service that has not started. */
const NOT_BEGUN: ReadonlySet<string> = /* @__PURE__ */ new Set(["needed", "offered", "declined"]);

export const serviceNotBegun = rule({
  id: "service-not-begun",
  severity: { strict: "warning" },
  source: ["TIPX measures: victims-accepting-service"],
  reads: ["assistance/endedOn", "assistance/startedOn", "assistance/status"],
  types: ["assistance"],
  check({ status, startedOn, endedOn }, found) {
    if ((startedOn === undefined && endedOn === undefined) || !NOT_BEGUN.has(status)) return;
    found(startedOn === undefined ? "/endedOn" : "/startedOn");
  },
});
