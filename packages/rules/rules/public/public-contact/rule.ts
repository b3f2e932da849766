import { rule } from "../../../src/rule.js";

export const publicContact = rule({
  id: "public-contact",
  severity: { "public-release": "error" },
  source: [{ instrument: "ohchr-principles-2002" }, "guideline 6: safe and secure shelter"],
  reads: ["organization/contacts", "organization/subdivision"],
  types: ["organization"],
  check({ contacts, subdivision }, found) {
    if (contacts !== undefined) found("/contacts");
    if (subdivision !== undefined) found("/subdivision");
  },
});
