import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function monitoringReport(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, list, orLocal, orWithheld, share, text, integer } =
    builders;

  const value = share(
    "measure-value",
    () =>
      z.strictObject({
        measure: field(orLocal(code("measures")), "public", "The measure.", "acknowledged-in-time"),
        value: field(
          orWithheld(z.number().min(0).max(1e12)),
          "public",
          "Its value, in the measure's unit.",
          0.75,
        ),
        numerator: z.exactOptional(field(integer(1e12), "public", "What was counted.", 30)),
        denominator: z.exactOptional(field(integer(1e12), "public", "Out of how many.", 40)),
        method: field(
          orLocal(code("measurement-methods")),
          "public",
          "How it was obtained.",
          "administrative-count",
        ),
        quality: field(code("quality-grades"), "public", "How far it can be relied on.", "checked"),
        dueOn: z.exactOptional(
          dateField(common.date, { is: "due", notBefore: ["3/period/start"] }, "public", "When it was due."),
        ),
        reportedOn: z.exactOptional(
          dateField(
            common.date,
            { is: "past", notBefore: ["3/period/start"] },
            "public",
            "When it was reported.",
          ),
        ),
      }),
    { title: "Measure value", description: "The value of one measure in the period of the report." },
  );

  const finding = share(
    "monitoring-finding",
    () =>
      z.strictObject({
        text: field(
          text(4000),
          "operational",
          "What was found; no person is named.",
          "Acknowledgements were late in the second quarter.",
        ),
        recommendation: z.exactOptional(
          field(code("recommendations"), "public", "The recommendation it concerns.", "r2"),
        ),
        dueOn: z.exactOptional(dateField(common.date, "due", "operational", "By when it is to be settled.")),
        closed: field(common.yesNo, "operational", "Whether it is settled.", false),
        closedOn: z.exactOptional(dateField(common.date, "past", "operational", "When it was settled.")),
      }),
    { title: "Finding", description: "What monitoring found, and whether it is settled." },
  );

  return common.record(
    "monitoring-report",
    "Monitoring report",
    "Values of the measures promised in an agreement, and findings, for one period (R2).",
    {
      agreement: referenceField(common.recordId, "agreement", "operational", "The agreement record."),
      period: field(common.reportingPeriod, "operational", "The period reported on."),
      agencies: field(list(common.agency, 50), "operational", "Who made it jointly."),
      values: z.exactOptional(field(list(value, 500), "public", "Values of measures.")),
      findings: z.exactOptional(field(list(finding, 500), "operational", "Findings.")),
      reviewHeldOn: z.exactOptional(
        dateField(
          common.date,
          { is: "past", notBefore: ["1/period/start"] },
          "public",
          "When the joint review was held.",
        ),
      ),
    },
  );
}
