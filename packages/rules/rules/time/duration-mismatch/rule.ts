import { earliest, latest, monthOf } from "../../../src/dates.js";
import { bounds } from "../../../src/known-values.js";
import { rule } from "../../../src/rule.js";

export const durationMismatch = rule({
  id: "duration-mismatch",
  severity: "warning",
  source: ["TIPX records: event", "CTDC: duration of exploitation in months"],
  reads: ["event/durationMonths/max", "event/durationMonths/min", "event/period/end", "event/period/start"],
  types: ["event"],
  check({ period, durationMonths }, found) {
    const duration = bounds(durationMonths);
    if (duration === undefined || period === undefined) return;
    const { start, end } = period;
    const most = monthOf(latest(end)) - monthOf(earliest(start));
    const least = monthOf(earliest(end)) - monthOf(latest(start));
    // A month more or less is the difference between counting months begun and months completed.
    if (duration[0] > most + 1 || duration[1] < least - 1) found("/durationMonths");
  },
});
