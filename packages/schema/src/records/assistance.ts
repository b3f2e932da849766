import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function assistance(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, codes, orLocalOrWithheld, share } = builders;

  const safeReturn = share(
    "assistance-safe-return",
    () =>
      z.strictObject({
        to: field(code("countries"), "sensitive", "The state returned to.", "KH"),
        voluntary: field(common.yesNo, "sensitive", "Whether the person chose it.", true),
        riskAssessed: field(common.yesNo, "sensitive", "Whether the risk of return was assessed.", true),
        on: z.exactOptional(dateField(common.date, "past", "sensitive", "When the person returned.")),
      }),
    {
      title: "Safe return",
      description: "A return: where to, whether chosen, whether its risk was assessed.",
    },
  );

  const reintegration = share(
    "assistance-reintegration",
    () =>
      z.strictObject({
        services: field(codes(code("support-services"), 20), "sensitive", "Services after return.", [
          "livelihood",
        ]),
        followedUpOn: z.exactOptional(
          dateField(
            common.date,
            { is: "past", notBefore: ["2/offeredOn"] },
            "sensitive",
            "When the person was last followed up.",
          ),
        ),
        completed: z.exactOptional(
          field(common.yesNo, "sensitive", "Whether the plan was completed.", false),
        ),
      }),
    { title: "Reintegration", description: "Support after return or settlement." },
  );

  return common.record(
    "assistance",
    "Assistance",
    "One need of a person and the service that meets it: needed, offered, accepted, declined, ended.",
    {
      person: referenceField(common.recordId, "person", "sensitive", "The person assisted."),
      case: z.exactOptional(
        referenceField(common.recordId, "case", "operational", "The case it belongs to."),
      ),
      provider: z.exactOptional(field(common.agency, "operational", "The agency that provides it.")),
      service: field(orLocalOrWithheld(code("support-services")), "sensitive", "The service.", "shelter"),
      status: field(
        code("service-statuses"),
        "sensitive",
        "Whether it was offered, taken up or ended.",
        "accepted",
      ),
      offeredOn: z.exactOptional(dateField(common.date, "past", "operational", "When it was offered.")),
      startedOn: z.exactOptional(
        dateField(common.date, { is: "past", notBefore: ["offeredOn"] }, "operational", "When it began."),
      ),
      plannedEnd: z.exactOptional(
        dateField(
          common.date,
          { is: "future", notBefore: ["startedOn"] },
          "operational",
          "When it is planned to end.",
        ),
      ),
      endedOn: z.exactOptional(
        dateField(
          common.date,
          { is: "past", notBefore: ["offeredOn", "startedOn"] },
          "operational",
          "When it ended.",
        ),
      ),
      safeReturn: z.exactOptional(field(safeReturn, "sensitive", "For a return: where to and how.")),
      reintegration: z.exactOptional(
        field(reintegration, "sensitive", "For reintegration: what and whether it lasted."),
      ),
    },
  );
}
