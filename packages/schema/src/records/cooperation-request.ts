import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function cooperationRequest(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, list, orLocal, orLocalOrWithheld, share } = builders;

  const stage = share(
    "request-stage",
    () =>
      z.strictObject({
        stage: field(code("request-stages"), "operational", "The stage reached.", "acknowledged"),
        at: dateField(
          common.instant,
          { is: "past", notBefore: ["1-1/at"] },
          "operational",
          "When it was reached.",
          "2019-11-06T02:30:00Z",
        ),
        by: z.exactOptional(field(common.agency, "operational", "The agency that brought it there.")),
      }),
    { title: "Stage reached", description: "A stage of a request and when it was reached." },
  );

  const basis = share(
    "request-basis",
    () =>
      z.union([
        z.strictObject({ provision: field(common.provision, "operational", "The provision it rests on.") }),
        z.strictObject({
          agreement: referenceField(
            common.recordId,
            "agreement",
            "operational",
            "The agreement record it rests on.",
          ),
        }),
        z.strictObject({ reciprocity: field(z.literal(true), "operational", "It rests on reciprocity.") }),
      ]),
    { title: "Basis of a request", description: "A provision, an agreement, or reciprocity." },
  );

  const refusal = share(
    "request-refusal",
    () =>
      z.strictObject({
        ground: field(
          orLocalOrWithheld(code("refusal-grounds")),
          "operational",
          "Why it was refused or postponed.",
          "dual-criminality-absent",
        ),
        provision: z.exactOptional(field(common.provision, "operational", "The provision that allows it.")),
      }),
    { title: "Refusal", description: "The ground on which a request was refused or postponed." },
  );

  return common.record(
    "cooperation-request",
    "Cooperation request",
    "One request from one state to another and how far it has come, so that promptness and transparency (R1) can be measured.",
    {
      kind: field(orLocal(code("request-kinds")), "operational", "What is asked.", "mutual-legal-assistance"),
      channel: field(orLocal(code("channels")), "operational", "How it travels.", "central-authority"),
      from: field(common.agency, "operational", "The requesting agency."),
      fromState: field(code("countries"), "operational", "The requesting state.", "KH"),
      to: field(common.agency, "operational", "The requested agency."),
      toState: field(code("countries"), "operational", "The requested state.", "TH"),
      case: z.exactOptional(referenceField(common.recordId, "case", "operational", "The case it serves.")),
      follows: z.exactOptional(
        referenceField(
          common.recordId,
          "cooperation-request",
          "operational",
          "The request it supplements or repeats.",
        ),
      ),
      basis: field(list(basis, 10), "operational", "What it rests on."),
      urgent: z.exactOptional(
        field(z.boolean(), "operational", "Whether a person's safety or evidence is at risk.", true),
      ),
      acknowledgeBy: z.exactOptional(
        dateField(
          common.instant,
          { is: "due", notBefore: ["1/stages/0/at"] },
          "operational",
          "By when it is to be acknowledged under the agreement.",
        ),
      ),
      answerBy: z.exactOptional(
        dateField(
          common.instant,
          { is: "due", notBefore: ["acknowledgeBy", "1/stages/0/at"] },
          "operational",
          "By when it is to be answered under the agreement.",
        ),
      ),
      stages: field(list(stage, 50), "operational", "Stages reached, in order; the last is where it stands."),
      refusal: z.exactOptional(field(refusal, "operational", "Why it was refused or postponed.")),
      useLimitation: z.exactOptional(
        field(list(code("purposes-of-use"), 20), "operational", "What the answer may be used for.", [
          "prosecution",
        ]),
      ),
      confidential: z.exactOptional(
        field(z.boolean(), "operational", "Whether the request itself is to be kept secret.", true),
      ),
    },
  );
}
