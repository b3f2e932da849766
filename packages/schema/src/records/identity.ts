import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function identity(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, list, orLocalOrWithheld, share, text, written } = builders;

  const name = share(
    "identity-name",
    () =>
      z.strictObject({
        full: field(
          text(200),
          "direct-identifier",
          "The whole name as the person writes it; one word is a name.",
          "Example Sokha Test",
        ),
        salutation: z.exactOptional(field(text(200), "direct-identifier", "Form of address.", "Ms")),
        title: z.exactOptional(field(text(200), "direct-identifier", "Title or rank.", "Teacher")),
        given: z.exactOptional(
          field(text(200), "direct-identifier", "Given name, where names have parts.", "Sokha"),
        ),
        middle: z.exactOptional(
          field(text(200), "direct-identifier", "Middle name, where names have parts.", "Example"),
        ),
        family: z.exactOptional(
          field(text(200), "direct-identifier", "Family name, where names have parts.", "Test"),
        ),
        language: z.exactOptional(
          field(written("language"), "quasi-identifier", "Language and script it is written in.", "km"),
        ),
        use: field(
          z.enum(["legal", "usual", "alias", "former"]),
          "sensitive",
          "How the name is used.",
          "legal",
        ),
      }),
    { title: "Name", description: "A name of a person, whole; parts only where the name has them." },
  );

  const document = share(
    "identity-document",
    () =>
      z.strictObject({
        kind: field(
          orLocalOrWithheld(code("document-kinds")),
          "sensitive",
          "What kind of document.",
          "passport",
        ),
        number: field(text(200), "direct-identifier", "Its number.", "X0000000"),
        country: field(common.country, "quasi-identifier", "The issuing state.", "KH"),
        expiresOn: z.exactOptional(
          dateField(
            common.date,
            { is: "future", notBefore: ["3/birthDate"] },
            "sensitive",
            "When it expires.",
          ),
        ),
      }),
    { title: "Identity document", description: "A document that identifies the person; never its picture." },
  );

  const contact = share(
    "identity-contact",
    () =>
      z.strictObject({
        kind: field(
          z.enum(["home-phone", "mobile-phone", "email", "messaging-account"]),
          "sensitive",
          "What kind of contact.",
          "mobile-phone",
        ),
        value: field(text(200), "direct-identifier", "The number or address.", "sokha@example.org"),
        safe: field(
          common.yesNo,
          "sensitive",
          "Whether it is safe to use: a trafficker may hold the phone.",
          false,
        ),
      }),
    { title: "Contact", description: "A way to reach the person, and whether it is safe." },
  );

  return common.record(
    "identity",
    "Identity",
    "Direct identifiers of one person, apart from every other record and from every profile that does not need them.",
    {
      person: referenceField(
        common.recordId,
        "person",
        "direct-identifier",
        "The person record it identifies.",
      ),
      names: z.exactOptional(field(list(name, 20), "direct-identifier", "Names.")),
      birthDate: z.exactOptional(
        dateField(
          common.date,
          { is: "past", of: "birth" },
          "direct-identifier",
          "Date of birth, as fine as it is known.",
        ),
      ),
      documents: z.exactOptional(field(list(document, 20), "direct-identifier", "Documents.")),
      contacts: z.exactOptional(
        field(list(contact, 20), "direct-identifier", "Ways to reach the person; no addresses."),
      ),
    },
  );
}
