import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function event(builders: FieldBuilders, common: Common) {
  const { field, dateField, code, codeUnder, list, orWithheld, orLocal, orLocalOrWithheld, integer, share } =
    builders;

  const exploitationForms = list(orLocalOrWithheld(codeUnder("forms/exploitation")), 30);

  const place = share(
    "event-place",
    () =>
      z.strictObject({
        role: field(
          code("place-roles"),
          "operational",
          "What the place was in the course of events.",
          "destination",
        ),
        country: field(common.country, "quasi-identifier", "The state.", "TH"),
        subdivision: z.exactOptional(
          field(
            code("places"),
            "quasi-identifier",
            "The first-level subdivision, where the register has it. Nothing finer.",
            "kh-17",
          ),
        ),
        on: z.exactOptional(
          dateField(
            common.date,
            "past",
            "quasi-identifier",
            "When the person was there, or the stay began.",
            "2019-03",
          ),
        ),
      }),
    {
      title: "Place of an event",
      description: "A state or its subdivision with its role; never an address or coordinates.",
    },
  );

  const platform = share(
    "event-platform",
    () =>
      z.strictObject({
        kind: field(
          orLocal(code("online-platform-kinds")),
          "operational",
          "The kind of site or application.",
          "social-network",
        ),
        phases: field(
          list(z.enum(["recruitment", "control", "exploitation"]), 3),
          "operational",
          "What it was used for.",
          ["recruitment"],
        ),
      }),
    {
      title: "Online platform",
      description: "A kind of site or application, and the phases it was used in.",
    },
  );

  return common.record(
    "event",
    "Event",
    "What happened: acts, exploitation, control, where, when and in what trade. Persons are linked by involvements.",
    {
      conduct: z.exactOptional(
        field(
          list(orLocal(codeUnder("forms/conduct")), 10),
          "operational",
          "What the law may punish in it.",
          ["trafficking-in-persons"],
        ),
      ),
      acts: z.exactOptional(
        field(list(orLocalOrWithheld(code("acts")), 20), "sensitive", "What was done.", [
          "recruitment",
          "transportation",
        ]),
      ),
      intendedExploitation: z.exactOptional(
        field(exploitationForms, "sensitive", "Exploitation that was intended.", ["forced-labour"]),
      ),
      realisedExploitation: z.exactOptional(
        field(exploitationForms, "sensitive", "Exploitation that took place.", ["online-scam-compound"]),
      ),
      controls: z.exactOptional(
        field(list(orLocalOrWithheld(code("controls")), 30), "sensitive", "How persons were held.", [
          "withholding-documents",
        ]),
      ),
      warningSigns: z.exactOptional(
        field(list(orLocal(code("warning-signs")), 30), "operational", "Signs that were seen.", [
          "withholding-of-wages",
        ]),
      ),
      sectors: z.exactOptional(
        field(
          list(code("sectors"), 10),
          "operational",
          "Economic sectors (ISIC Rev. 4) of the work exacted.",
          ["fishing-and-aquaculture"],
        ),
      ),
      siteKinds: z.exactOptional(
        field(
          list(orLocal(code("site-kinds")), 10),
          "operational",
          "The kind of place of exploitation; never its address.",
          ["fishing-vessel"],
        ),
      ),
      recruitmentMethods: z.exactOptional(
        field(
          list(orLocal(code("recruitment-methods")), 10),
          "operational",
          "Where or through whom persons were recruited.",
          ["through-friends-or-social-events"],
        ),
      ),
      platforms: z.exactOptional(field(list(platform, 20), "operational", "Online platforms used.")),
      places: z.exactOptional(
        field(list(place, 50), "quasi-identifier", "States and subdivisions with their roles."),
      ),
      period: z.exactOptional(field(common.period, "quasi-identifier", "When it happened.")),
      durationMonths: z.exactOptional(
        field(
          orWithheld(integer(1200)),
          "quasi-identifier",
          "How long it lasted, in completed months, where the period is not known.",
          14,
        ),
      ),
      organisedGroup: z.exactOptional(
        field(
          common.yesNo,
          "operational",
          "Whether an organised criminal group took part (UNTOC art. 2).",
          true,
        ),
      ),
      drivers: z.exactOptional(
        field(list(orLocal(code("drivers")), 10), "operational", "What made it more likely.", [
          "labour-market-movement",
        ]),
      ),
    },
  );
}
