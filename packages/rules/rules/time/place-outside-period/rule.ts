import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

/** Roles of places at which a person is during the event; at others, such as that of recruitment, before or after it. */
const NEVER_OUTSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "transit",
  "destination",
  "exploitation",
]);

export const placeOutsidePeriod = rule({
  id: "place-outside-period",
  severity: { strict: "warning" },
  source: ["TIPX records: event"],
  reads: ["event/period/end", "event/period/start", "event/places/*/on", "event/places/*/role"],
  types: ["event"],
  check({ places = [], period }, found) {
    const { start, end } = period ?? {};
    for (const [n, { role, on }] of places.entries())
      if (on !== undefined && NEVER_OUTSIDE.has(role))
        if (isBefore(on, start) || isBefore(end, on)) found(`/places/${n}/on`);
  },
});
