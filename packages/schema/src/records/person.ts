import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function person(builders: FieldBuilders, common: Common) {
  const { field, code, codes, absent, list, orWithheld, orLocalOrWithheld, integer, written } = builders;
  return common.record(
    "person",
    "Person",
    "The attributes of a person, without a role: what a person was in an event stands in an involvement, names stand in an identity.",
    {
      sex: field(orWithheld(code("sexes")), "quasi-identifier", "Sex as recorded for statistics.", "female"),
      genderIdentity: z.exactOptional(
        field(
          orLocalOrWithheld(code("gender-identities")),
          "sensitive",
          "The person's own description of their gender, where they offered it.",
          "woman",
        ),
      ),
      age: z.exactOptional(
        field(
          orWithheld(common.age),
          "quasi-identifier",
          "Completed years when the record was written; for a child give the band.",
          34,
        ),
      ),
      ageBand: z.exactOptional(
        field(
          orWithheld(code("age-bands")),
          "quasi-identifier",
          "Range of completed years when the record was written.",
          "age-9-17",
        ),
      ),
      citizenship: z.exactOptional(
        field(
          list(common.countryOrRegion, 5),
          "quasi-identifier",
          "States of which the person is a national, or their regions.",
          ["KH"],
        ),
      ),
      nationalityStatus: z.exactOptional(
        field(
          orWithheld(code("nationality-statuses")),
          "sensitive",
          "Whether the person has a nationality.",
          "citizen",
        ),
      ),
      residenceCountry: z.exactOptional(
        field(common.countryOrRegion, "quasi-identifier", "State of usual residence, or its region.", "KH"),
      ),
      languages: z.exactOptional(
        field(
          list(written("language"), 10),
          "quasi-identifier",
          "Languages the person can be spoken to in, best first.",
          ["km"],
        ),
      ),
      educationLevel: z.exactOptional(
        field(
          orWithheld(code("education-levels")),
          "quasi-identifier",
          "Highest level completed (ISCED 2011).",
          "primary-education",
        ),
      ),
      maritalStatus: z.exactOptional(
        field(orWithheld(code("marital-statuses")), "quasi-identifier", "Civil status.", "single"),
      ),
      numberOfChildren: z.exactOptional(
        field(orWithheld(integer(30)), "quasi-identifier", "How many children the person has.", 2),
      ),
      deceased: z.exactOptional(
        field(common.yesNo, "sensitive", "Whether the person is known to have died.", false),
      ),
      vulnerabilities: z.exactOptional(
        field(
          codes(code("vulnerabilities"), 30),
          "sensitive",
          "Circumstances that traffickers abused or could abuse.",
          ["poverty"],
        ),
      ),
      vulnerabilitiesAbsent: z.exactOptional(
        field(
          absent(code("vulnerabilities"), 30),
          "sensitive",
          "Circumstances that were asked about and are not there.",
          ["debt"],
        ),
      ),
    },
  );
}
