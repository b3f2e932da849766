import { ID, KH, change, digest, other, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change(
  "joint-report",
  "/statements/1/evidence/0/digest",
  "/statements",
  [
    { text: "One.", by: [KH], evidence: [{ record: ID.evidence, digest: digest() }] },
    { text: "Two.", by: [KH], evidence: [{ record: ID.evidence, digest: digest() }] },
  ],
  [
    { text: "One.", by: [KH], evidence: [{ record: ID.evidence, digest: digest() }] },
    { text: "Two.", by: [KH], evidence: [{ record: ID.evidence, digest: digest(other) }] },
  ],
);
