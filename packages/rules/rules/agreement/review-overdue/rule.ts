import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const reviewOverdue = rule({
  id: "review-overdue",
  severity: { strict: "warning" },
  source: ["TIPX measures: agreements-reviewed"],
  reads: ["*/provenance/recordedAt", "agreement/reviews/nextDue", "agreement/status"],
  types: ["agreement"],
  check({ status, reviews, provenance: { recordedAt } }, found) {
    if (status === "in-force" && reviews?.nextDue !== undefined && isBefore(reviews.nextDue, recordedAt))
      found("/reviews/nextDue");
  },
});
