import * as z from "zod";
import type { Common } from "../common.js";
import type { Kit } from "../kit.js";

export function statusDecision(kit: Kit, common: Common) {
  const { field, code, orLocal, orLocalOrWithheld } = kit;
  return common.record(
    "status-decision",
    "Status decision",
    "A decision on whether a person is a victim of trafficking, and what followed.",
    {
      person: field(common.recordId, "sensitive", "The person decided on."),
      event: z.exactOptional(field(common.recordId, "sensitive", "The event it concerns.")),
      status: field(code("identification-statuses"), "sensitive", "The status reached.", "identified"),
      body: field(
        orLocalOrWithheld(code("decision-bodies")),
        "operational",
        "The kind of body that decided.",
        "police",
      ),
      decidedBy: z.exactOptional(field(common.agency, "operational", "The agency that decided.")),
      decidedOn: field(common.date, "operational", "When it was decided.", "2019-11-06"),
      law: z.exactOptional(field(common.provision, "operational", "The provision applied.")),
      reviews: z.exactOptional(
        field(common.recordId, "operational", "The earlier decision that this one reviews."),
      ),
      reviewRequested: z.exactOptional(
        field(common.yesNo, "operational", "Whether a review was asked for.", false),
      ),
      reflectionPeriod: z.exactOptional(
        field(common.period, "operational", "Recovery and reflection period granted."),
      ),
      outcome: z.exactOptional(
        field(
          orLocal(code("protection-outcomes")),
          "sensitive",
          "What residence or protection followed.",
          "temporary-residence",
        ),
      ),
    },
  );
}
