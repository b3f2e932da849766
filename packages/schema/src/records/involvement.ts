import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function involvement(builders: FieldBuilders, common: Common) {
  const { field, referenceField, code, codes, absent, list, orWithheld, orLocalOrWithheld, share } = builders;

  const relationship = share(
    "involvement-relationship",
    () =>
      z.strictObject({
        to: z.exactOptional(
          referenceField(
            common.recordId,
            "involvement",
            "sensitive",
            "The other involvement in the same event; absent where that person is not known.",
          ),
        ),
        kind: field(
          orLocalOrWithheld(code("relationships")),
          "sensitive",
          "What that person was to this one.",
          "family-member",
        ),
        otherFunction: z.exactOptional(
          field(
            orLocalOrWithheld(code("perpetrator-functions")),
            "sensitive",
            "What that person did, where no involvement of theirs says it.",
            "recruiter",
          ),
        ),
      }),
    { title: "Relationship", description: "What another person in the same event was to this one." },
  );

  return common.record(
    "involvement",
    "Involvement",
    "One person in one event: in what role, by what means, since what age.",
    {
      person: referenceField(common.recordId, "person", "sensitive", "The person record."),
      event: referenceField(common.recordId, "event", "sensitive", "The event record."),
      role: field(code("involvement-roles"), "sensitive", "In what capacity.", "presumed-victim"),
      functions: z.exactOptional(
        field(
          codes(code("perpetrator-functions"), 20),
          "sensitive",
          "What a suspect, accused or convicted person did.",
          ["recruiter"],
        ),
      ),
      functionsAbsent: z.exactOptional(
        field(
          absent(code("perpetrator-functions"), 30),
          "sensitive",
          "Functions that were asked about and that the person did not have.",
          ["controller"],
        ),
      ),
      organization: z.exactOptional(
        referenceField(
          common.recordId,
          "organization",
          "sensitive",
          "The organization through which the person acted.",
        ),
      ),
      means: z.exactOptional(
        field(
          codes(code("means"), 20),
          "sensitive",
          "Means used against this person; for a child none is needed.",
          ["deception"],
        ),
      ),
      meansAbsent: z.exactOptional(
        field(
          absent(code("means"), 20),
          "sensitive",
          "Means that were asked about and were not used against this person.",
          ["abduction"],
        ),
      ),
      ageAtStart: z.exactOptional(
        field(orWithheld(common.age), "quasi-identifier", "Completed years when trafficking began.", 22),
      ),
      ageBandAtStart: z.exactOptional(
        field(orWithheld(code("age-bands")), "quasi-identifier", "Age band when trafficking began.", "adult"),
      ),
      childAtEntry: z.exactOptional(
        field(common.yesNo, "sensitive", "Whether under eighteen on entering the process.", false),
      ),
      childAtExploitation: z.exactOptional(
        field(common.yesNo, "sensitive", "Whether under eighteen when exploitation began.", false),
      ),
      relationships: z.exactOptional(
        field(list(relationship, 20), "sensitive", "Relationships to other persons in the event."),
      ),
      relationshipsAbsent: z.exactOptional(
        field(
          absent(code("relationships"), 20),
          "sensitive",
          "What the recruiter was not to this person: asked, and found not to be.",
          ["intimate-partner"],
        ),
      ),
      paidMoney: z.exactOptional(
        field(
          common.yesNo,
          "sensitive",
          "Whether this person paid money for, or to control, the other.",
          false,
        ),
      ),
      definitionApplied: z.exactOptional(
        field(
          list(common.provision, 5),
          "operational",
          "The legal definition by which the involvement was judged.",
          [{ instrument: "un-palermo-tip-protocol", provision: "art-3-a" }],
        ),
      ),
    },
  );
}
