import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function evidenceItem(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, list, orLocal, share, text } = builders;

  const step = share(
    "custody-step",
    () =>
      z.strictObject({
        step: field(code("custody-steps"), "operational", "What happened.", "transferred"),
        at: dateField(
          common.instant,
          { is: "past", notBefore: ["1-1/at"] },
          "operational",
          "When.",
          "2019-11-06T02:30:00Z",
        ),
        holder: field(common.agency, "operational", "The agency that holds it after this step."),
        from: z.exactOptional(
          field(common.agency, "operational", "For a handover: the agency that held it before."),
        ),
        digest: z.exactOptional(field(common.digest, "operational", "The digest as computed at this step.")),
      }),
    { title: "Custody step", description: "One step in the custody of an item." },
  );

  const permission = share(
    "evidence-permission",
    () =>
      z.strictObject({
        to: field(common.agency, "operational", "Who may use it."),
        purposes: field(list(code("purposes-of-use"), 20), "operational", "For what.", ["prosecution"]),
        until: z.exactOptional(dateField(common.date, "future", "operational", "Until when.")),
      }),
    { title: "Permission", description: "Who may use an item of evidence, and for what." },
  );

  const verification = share(
    "evidence-verification",
    () =>
      z.strictObject({
        verified: field(
          common.yesNo,
          "operational",
          "Whether the digest was checked against the thing.",
          true,
        ),
        by: z.exactOptional(field(common.agency, "operational", "Who checked.")),
        at: z.exactOptional(dateField(common.instant, "past", "operational", "When.")),
      }),
    { title: "Verification", description: "Whether the digest was checked against the thing itself." },
  );

  return common.record(
    "evidence-item",
    "Evidence item",
    "The digest of a thing, the chain of its custody, and who may use it for what (R4). The thing itself stays where it is.",
    {
      kind: field(orLocal(code("evidence-kinds")), "operational", "What kind of thing.", "document"),
      description: field(
        text(1000),
        "operational",
        "What it is, without naming a person.",
        "Employment contract form, blank",
      ),
      digest: field(common.digest, "operational", "Digest of its bytes."),
      jurisdiction: field(code("countries"), "operational", "The state under whose law it was taken.", "KH"),
      case: z.exactOptional(
        referenceField(common.recordId, "case", "operational", "The case it belongs to."),
      ),
      custody: field(list(step, 500), "operational", "Steps of custody, in order, from collection on."),
      permissions: field(list(permission, 100), "operational", "Who may use it for what."),
      verification: z.exactOptional(field(verification, "operational", "Whether it was verified.")),
    },
  );
}
