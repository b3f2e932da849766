import { earliest, latest, monthOf } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const durationMismatch = rule({
  id: "duration-mismatch",
  severity: "warning",
  source: ["TIPX records: event", "CTDC: duration of exploitation in months"],
  reads: ["event/durationMonths", "event/period/end", "event/period/start"],
  types: ["event"],
  check({ period, durationMonths }, found) {
    if (typeof durationMonths !== "number" || period === undefined) return;
    const { start, end } = period;
    const most = monthOf(latest(end)) - monthOf(earliest(start));
    const least = monthOf(earliest(end)) - monthOf(latest(start));
    // A month more or less is the difference between counting months begun and months completed.
    if (durationMonths > most + 1 || durationMonths < least - 1) found("/durationMonths");
  },
});
