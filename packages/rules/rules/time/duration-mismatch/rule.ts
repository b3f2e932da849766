import { monthOf, plain } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const durationMismatch = rule({
  id: "duration-mismatch",
  severity: "warning",
  source: ["TIPX records: event", "CTDC: duration of exploitation in months"],
  reads: ["event/durationMonths", "event/period/end", "event/period/start"],
  types: ["event"],
  check({ period, durationMonths }, found) {
    if (typeof durationMonths !== "number" || period === undefined) return;
    const [start, end] = [plain(period.start), plain(period.end)];
    if (start === undefined || end === undefined) return;
    const months = monthOf(end) - monthOf(start);
    // A month more or less is the difference between counting months begun and months completed.
    if (Math.abs(months - durationMonths) > 1) found("/durationMonths");
  },
});
