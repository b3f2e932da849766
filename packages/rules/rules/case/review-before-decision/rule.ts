import { isBefore } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const reviewBeforeDecision = rule({
  id: "review-before-decision",
  severity: "error",
  source: ["TIPX records: status-decision"],
  reads: ["status-decision/decidedOn", "status-decision/person", "status-decision/reviews"],
  types: ["bundle"],
  needs: "status-decision",
  across(bundle, found, index) {
    for (const {
      at,
      record: { person, reviews, decidedOn },
    } of index.of("status-decision")) {
      const earlier = index.get("status-decision", reviews);
      if (earlier === undefined) continue;
      if (isBefore(decidedOn, earlier.decidedOn)) found(`/records/${at}/decidedOn`);
      else if (earlier.person !== person) found(`/records/${at}/reviews`);
    }
  },
});
