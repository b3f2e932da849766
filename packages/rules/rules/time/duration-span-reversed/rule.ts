import { bounds } from "../../../src/known-values.js";
import { rule } from "../../../src/rule.js";

export const durationSpanReversed = rule({
  id: "duration-span-reversed",
  severity: "error",
  source: ["TIPX records: event"],
  reads: ["event/durationMonths/max", "event/durationMonths/min"],
  types: ["event"],
  check({ durationMonths }, found) {
    const duration = bounds(durationMonths);
    if (duration !== undefined && duration[0] > duration[1]) found("/durationMonths");
  },
});
