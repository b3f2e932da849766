import { rule } from "../../../src/rule.js";

export const guardianIsSelf = rule({
  id: "guardian-is-self",
  severity: "error",
  source: [{ instrument: "un-crc" }, "arts. 3 and 18"],
  reads: [
    "*/handling/consents/*/guardian",
    "assistance/person",
    "identity/person",
    "involvement/person",
    "referral/person",
    "status-decision/person",
  ],
  types: ["person", "involvement", "status-decision", "referral", "assistance", "identity"],
  where: "consents",
  check(record, found, { consents }) {
    if (consents === undefined) return;
    const self = record.type === "person" ? record.id : record.person;
    for (let n = 0; n < consents.length; n++)
      if (consents[n]?.guardian === self) found(`/handling/consents/${n}/guardian`);
  },
});
