import { isAccount, isEmail, isPhone, isWebsite } from "../../../src/contact-values.js";
import { rule } from "../../../src/rule.js";
import { isBlank } from "../../../src/text/blanks.js";

/** What a value must be, by the kind of contact. */
const IS: ReadonlyMap<string, (value: string) => boolean> = /* @__PURE__ */ new Map([
  ["phone", isPhone],
  ["home-phone", isPhone],
  ["mobile-phone", isPhone],
  ["email", isEmail],
  ["website", isWebsite],
  ["messaging-account", isAccount],
]);

export const contactOfAnotherKind = rule({
  id: "contact-of-another-kind",
  severity: "error",
  source: [
    "ITU-T E.164, the international numbering plan",
    "RFC 5322, addresses of e-mail",
    "RFC 9110, the schemes http and https",
  ],
  reads: [
    "identity/contacts/*/kind",
    "identity/contacts/*/value",
    "organization/contacts/*/kind",
    "organization/contacts/*/value",
  ],
  types: ["identity", "organization"],
  check({ contacts = [] }, found) {
    for (let n = 0; n < contacts.length; n++) {
      const { kind, value } = contacts[n] as { readonly kind: string; readonly value: string };
      // That it is blank, or has spaces around it, is told by other rules.
      if (!isBlank(value) && IS.get(kind)?.(value.trim()) === false) found(`/contacts/${n}/value`);
    }
  },
});
