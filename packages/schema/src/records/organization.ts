import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function organization(builders: FieldBuilders, common: Common) {
  const { field, referenceField, code, list, orLocalOrWithheld, share, text } = builders;

  const contact = share(
    "organization-contact",
    () =>
      z.strictObject({
        kind: field(z.enum(["phone", "email", "website"]), "operational", "What kind of contact.", "phone"),
        value: field(
          text(200),
          "operational",
          "The office's number or address; never a person's own.",
          "office@example.org",
        ),
      }),
    {
      title: "Office contact",
      description: "A way to reach an office; shelters give none but a coordinating office's.",
    },
  );

  return common.record(
    "organization",
    "Organization",
    "An agency, a service or a legal person. No street and no coordinates: it may be a shelter.",
    {
      name: field(text(200), "operational", "Its name.", "Example Coordination Office"),
      kind: field(orLocalOrWithheld(code("organization-kinds")), "operational", "What it is.", "ngo"),
      actor: z.exactOptional(
        field(code("actors"), "public", "Its id in the register of actors, where it has one.", "kh-ncct"),
      ),
      partOf: z.exactOptional(
        referenceField(common.recordId, "organization", "operational", "The organization it is a unit of."),
      ),
      country: field(common.country, "operational", "The state where it works.", "KH"),
      subdivision: z.exactOptional(
        field(common.subdivision, "operational", "The first-level subdivision (ISO 3166-2).", "KH-17"),
      ),
      contacts: z.exactOptional(field(list(contact, 10), "operational", "Ways to reach the office.")),
    },
  );
}
