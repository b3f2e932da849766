import * as z from "zod";
import type { Common } from "../common.js";
import type { Kit } from "../kit.js";

export function referral(kit: Kit, common: Common) {
  const { field, code, list, orLocal, orLocalOrWithheld } = kit;
  return common.record(
    "referral",
    "Referral",
    "A person handed over from one agency to another, with consent (see handling).",
    {
      person: field(common.recordId, "sensitive", "The person referred."),
      case: z.exactOptional(field(common.recordId, "operational", "The case it belongs to.")),
      from: field(common.agency, "operational", "The referring agency."),
      to: field(common.agency, "operational", "The agency referred to."),
      referredOn: field(common.date, "operational", "When it was made.", "2019-11-06"),
      reason: field(
        orLocalOrWithheld(code("referral-reasons")),
        "operational",
        "Why.",
        "additional-services-required",
      ),
      services: z.exactOptional(
        field(list(orLocal(code("support-services")), 20), "sensitive", "Services asked for.", ["legal-aid"]),
      ),
      accepted: z.exactOptional(
        field(common.yesNo, "operational", "Whether the receiving agency took it.", true),
      ),
      answeredOn: z.exactOptional(field(common.date, "operational", "When it answered.")),
    },
  );
}
