import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function statusDecision(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, orWithheld, orLocalOrWithheld } = builders;
  return common.record(
    "status-decision",
    "Status decision",
    "A decision on whether a person is a victim of trafficking, and what followed.",
    {
      person: referenceField(common.recordId, "person", "sensitive", "The person decided on."),
      event: z.exactOptional(referenceField(common.recordId, "event", "sensitive", "The event it concerns.")),
      status: field(code("identification-statuses"), "sensitive", "The status reached.", "identified"),
      body: field(
        orLocalOrWithheld(code("decision-bodies")),
        "operational",
        "The kind of body that decided.",
        "police",
      ),
      decidedBy: z.exactOptional(field(common.agency, "operational", "The agency that decided.")),
      decidedOn: dateField(
        orWithheld(common.date),
        "past",
        "operational",
        "When it was decided.",
        "2019-11-06",
      ),
      law: z.exactOptional(field(common.provision, "operational", "The provision applied.")),
      reviews: z.exactOptional(
        referenceField(
          common.recordId,
          "status-decision",
          "operational",
          "The earlier decision that this one reviews.",
        ),
      ),
      reviewRequested: z.exactOptional(
        field(common.yesNo, "operational", "Whether a review was asked for.", false),
      ),
      reflectionPeriod: z.exactOptional(
        field(common.reflectionPeriod, "operational", "Recovery and reflection period granted."),
      ),
      outcome: z.exactOptional(
        field(
          orLocalOrWithheld(code("protection-outcomes")),
          "sensitive",
          "What residence or protection followed.",
          "temporary-residence",
        ),
      ),
    },
  );
}
