import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function referral(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, codes, orWithheld, orLocalOrWithheld } = builders;
  return common.record(
    "referral",
    "Referral",
    "A person handed over from one agency to another, with consent (see handling).",
    {
      person: referenceField(common.recordId, "person", "sensitive", "The person referred."),
      case: z.exactOptional(
        referenceField(common.recordId, "case", "operational", "The case it belongs to."),
      ),
      from: field(common.agency, "operational", "The referring agency."),
      to: field(common.agency, "operational", "The agency referred to."),
      referredOn: dateField(
        orWithheld(common.date),
        "past",
        "operational",
        "When it was made.",
        "2019-11-06",
      ),
      reason: field(
        orLocalOrWithheld(code("referral-reasons")),
        "operational",
        "Why.",
        "additional-services-required",
      ),
      services: z.exactOptional(
        field(codes(code("support-services"), 20), "sensitive", "Services asked for.", ["legal-aid"]),
      ),
      accepted: z.exactOptional(
        field(common.yesNo, "operational", "Whether the receiving agency took it.", true),
      ),
      answeredOn: z.exactOptional(
        dateField(common.date, { is: "past", notBefore: ["referredOn"] }, "operational", "When it answered."),
      ),
    },
  );
}
