import { isBefore, plain } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";

export const reviewBeforeDecision = rule({
  id: "review-before-decision",
  severity: "error",
  source: ["TIPX records: status-decision"],
  reads: [
    "status-decision/decidedOn",
    "status-decision/event",
    "status-decision/person",
    "status-decision/reviews",
  ],
  types: ["bundle"],
  needs: "status-decision",
  across(bundle, found, index) {
    for (const {
      at,
      record: { person, event, reviews, decidedOn },
    } of index.of("status-decision")) {
      const earlier = index.get("status-decision", reviews);
      if (earlier === undefined) continue;
      const isOfAnother =
        earlier.person !== person ||
        (event !== undefined && earlier.event !== undefined && earlier.event !== event);
      // Dates of decisions on two matters say nothing of each other.
      if (isOfAnother) found(`/records/${at}/reviews`);
      else if (isBefore(plain(decidedOn) ?? "", plain(earlier.decidedOn) ?? ""))
        found(`/records/${at}/decidedOn`);
    }
  },
});
