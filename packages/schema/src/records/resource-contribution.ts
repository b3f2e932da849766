import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function resourceContribution(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, list, orLocal, orWithheld, share, integer, text } =
    builders;

  const entry = share(
    "resource-entry",
    () =>
      z.strictObject({
        kind: field(orLocal(code("resource-kinds")), "operational", "What is given.", "money"),
        on: dateField(
          orWithheld(common.date),
          "past",
          "operational",
          "When it was committed or disbursed.",
          "2020-01",
        ),
        money: z.exactOptional(field(common.money, "operational", "Its amount.")),
        count: z.exactOptional(
          field(integer(1e9, 1), "operational", "How many, for people, training places and things.", 4),
        ),
        unit: z.exactOptional(field(text(200), "operational", "What is counted.", "trainer days")),
      }),
    {
      title: "Resource",
      description: "An amount of money or a number of people, training places or things.",
    },
  );

  return common.record(
    "resource-contribution",
    "Resource contribution",
    "What a party committed and gave, and for which measure (R3).",
    {
      agreement: z.exactOptional(
        referenceField(common.recordId, "agreement", "operational", "The agreement it serves."),
      ),
      contributor: field(common.agency, "operational", "Who gives."),
      contributorState: z.exactOptional(
        field(code("countries"), "operational", "The state that gives.", "KH"),
      ),
      recipient: z.exactOptional(field(common.agency, "operational", "Who receives.")),
      measure: field(
        orLocal(code("measures")),
        "public",
        "The measure it is meant to move.",
        "acknowledged-in-time",
      ),
      recommendation: z.exactOptional(
        field(code("recommendations"), "public", "The recommendation it serves.", "r3"),
      ),
      committed: field(list(entry, 100), "operational", "What was committed."),
      disbursed: z.exactOptional(field(list(entry, 500), "operational", "What was given so far.")),
    },
  );
}
