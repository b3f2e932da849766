import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function caseRecord(builders: FieldBuilders, common: Common) {
  const {
    field,
    dateField,
    referenceField,
    code,
    codeUnder,
    list,
    orWithheld,
    orLocalOrWithheld,
    integer,
    share,
  } = builders;

  const sentence = share(
    "case-sentence",
    () =>
      z.strictObject({
        kind: field(
          orLocalOrWithheld(code("sentence-kinds")),
          "sensitive",
          "What was imposed.",
          "imprisonment",
        ),
        months: z.exactOptional(field(integer(1200), "sensitive", "Its length in months.", 96)),
        fine: z.exactOptional(field(common.money, "sensitive", "Its amount.")),
      }),
    { title: "Sentence", description: "What a court imposed." },
  );

  const confiscation = share(
    "case-confiscation",
    () =>
      z.strictObject({
        ordered: field(common.money, "operational", "What was ordered to be confiscated."),
        recovered: z.exactOptional(field(common.money, "operational", "What was recovered so far.")),
      }),
    { title: "Confiscation", description: "Proceeds ordered to be confiscated and recovered." },
  );

  const charge = share(
    "case-charge",
    () =>
      z.strictObject({
        accused: referenceField(
          common.recordId,
          "involvement",
          "sensitive",
          "The involvement of the accused.",
        ),
        provision: field(common.provision, "operational", "The provision charged."),
        conduct: z.exactOptional(
          field(
            orLocalOrWithheld(codeUnder("forms/conduct")),
            "operational",
            "What the provision punishes.",
            "trafficking-in-persons",
          ),
        ),
        stage: field(code("charge-stages"), "sensitive", "How far the charge has come.", "on-trial"),
        outcome: z.exactOptional(
          field(orLocalOrWithheld(code("outcomes")), "sensitive", "How it ended.", "convicted"),
        ),
        finalOn: z.exactOptional(
          dateField(
            common.date,
            { is: "past", notBefore: ["3/openedOn"] },
            "sensitive",
            "When it became final.",
          ),
        ),
        sentences: z.exactOptional(field(list(sentence, 10), "sensitive", "What was imposed.")),
        confiscation: z.exactOptional(field(confiscation, "operational", "Proceeds confiscated.")),
      }),
    { title: "Charge", description: "One charge against one accused under one provision." },
  );

  const compensation = share(
    "case-compensation",
    () =>
      z.strictObject({
        victim: referenceField(common.recordId, "involvement", "sensitive", "The involvement of the victim."),
        ordered: field(common.money, "sensitive", "What was ordered."),
        paid: z.exactOptional(field(common.money, "sensitive", "What was paid so far.")),
        paidOn: z.exactOptional(
          dateField(
            common.date,
            { is: "past", notBefore: ["3/openedOn"] },
            "sensitive",
            "When the last payment was made.",
          ),
        ),
      }),
    { title: "Compensation", description: "Compensation ordered for a victim, and paid." },
  );

  const nonPunishment = share(
    "case-non-punishment",
    () =>
      z.strictObject({
        victim: referenceField(
          common.recordId,
          "involvement",
          "sensitive",
          "The involvement of the victim who was charged.",
        ),
        chargedOn: z.exactOptional(
          dateField(
            common.date,
            "past",
            "sensitive",
            "When the victim was charged for acts they were compelled to do.",
          ),
        ),
        raised: field(common.yesNo, "sensitive", "Whether non-punishment was raised.", true),
        relieved: z.exactOptional(
          field(common.yesNo, "sensitive", "Whether the victim was relieved of charge or penalty.", true),
        ),
        decidedOn: z.exactOptional(
          dateField(
            common.date,
            { is: "past", notBefore: ["chargedOn"] },
            "sensitive",
            "When it was decided.",
          ),
        ),
      }),
    { title: "Non-punishment", description: "Whether a victim charged for compelled acts was relieved." },
  );

  const implicatedState = share(
    "case-implicated-state",
    () =>
      z.strictObject({
        country: field(code("countries"), "operational", "The state.", "TH"),
        role: field(code("place-roles"), "operational", "What it was in the course of events.", "transit"),
        contactedOn: z.exactOptional(
          dateField(
            common.date,
            "past",
            "operational",
            "When it was first contacted; absent while it was not.",
          ),
        ),
      }),
    {
      title: "Implicated state",
      description: "A state on the route of the case, and whether it was contacted.",
    },
  );

  const closure = share(
    "case-closure",
    () =>
      z.strictObject({
        on: dateField(
          orWithheld(common.date),
          { is: "past", notBefore: ["2/openedOn"] },
          "operational",
          "When work ended.",
          "2020-06",
        ),
        reason: field(orLocalOrWithheld(code("closure-reasons")), "operational", "Why.", "judgment-final"),
      }),
    { title: "Closure", description: "When and why work on a case ended." },
  );

  return common.record(
    "case",
    "Case",
    "A file of an agency: criminal, support, civil or labour. For prosecution: charges, outcomes, what victims got.",
    {
      kind: field(code("case-kinds"), "operational", "What kind of file.", "criminal"),
      status: field(code("case-statuses"), "operational", "Whether work goes on.", "active"),
      jurisdiction: field(code("countries"), "operational", "The state whose law governs it.", "KH"),
      owner: z.exactOptional(
        field(common.agency, "operational", "The agency in charge; never an officer by name."),
      ),
      openedOn: dateField(orWithheld(common.date), "past", "operational", "When work began.", "2019-11"),
      closure: z.exactOptional(field(closure, "operational", "When and why work ended.")),
      events: z.exactOptional(
        referenceField(list(common.recordId, 200), "event", "operational", "Events it is about.", [
          "urn:uuid:3f0c9a52-7d1e-4b6a-9c3d-5e8f7a6b4c21",
        ]),
      ),
      involvements: z.exactOptional(
        referenceField(list(common.recordId, 2000), "involvement", "sensitive", "Involvements it is about.", [
          "urn:uuid:3f0c9a52-7d1e-4b6a-9c3d-5e8f7a6b4c21",
        ]),
      ),
      charges: z.exactOptional(
        field(list(charge, 500), "sensitive", "Charges, one per accused and provision."),
      ),
      compensation: z.exactOptional(field(list(compensation, 500), "sensitive", "Compensation of victims.")),
      nonPunishment: z.exactOptional(
        field(list(nonPunishment, 500), "sensitive", "Victims charged for compelled acts."),
      ),
      implicatedStates: z.exactOptional(
        field(
          list(implicatedState, 50),
          "operational",
          "States on the route, and whether they were contacted.",
        ),
      ),
      relatedCases: z.exactOptional(
        referenceField(list(common.recordId, 50), "case", "operational", "Related cases.", [
          "urn:uuid:3f0c9a52-7d1e-4b6a-9c3d-5e8f7a6b4c21",
        ]),
      ),
    },
  );
}
