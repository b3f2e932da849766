import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function event(builders: FieldBuilders, common: Common) {
  const { field, dateField, code, codeUnder, codes, absent, list, orLocalOrWithheld, integer, share } =
    builders;

  const exploitation = codeUnder("forms/exploitation");

  const monthsSpan = share(
    "months-span",
    () =>
      z.strictObject({
        min: field(integer(1200), "quasi-identifier", "At least so many completed months.", 13),
        max: z.exactOptional(
          field(
            integer(1200),
            "quasi-identifier",
            "At most so many completed months; absent: no more is known.",
            24,
          ),
        ),
      }),
    {
      title: "Span of months",
      description: "A number of months of which only a band is known, as a source gives it.",
    },
  );

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
        country: field(common.countryOrRegion, "quasi-identifier", "The state, or its region.", "TH"),
        subdivision: z.exactOptional(
          field(
            common.subdivision,
            "quasi-identifier",
            "The first-level subdivision (ISO 3166-2). Nothing finer.",
            "KH-17",
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
          orLocalOrWithheld(code("online-platform-kinds")),
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
        field(codes(codeUnder("forms/conduct"), 10), "operational", "What the law may punish in it.", [
          "trafficking-in-persons",
        ]),
      ),
      acts: z.exactOptional(
        field(codes(code("acts"), 20), "sensitive", "What was done.", ["recruitment", "transportation"]),
      ),
      actsAbsent: z.exactOptional(
        field(absent(code("acts"), 20), "sensitive", "Acts that were asked about and were not done.", [
          "harbouring",
        ]),
      ),
      intendedExploitation: z.exactOptional(
        field(codes(exploitation, 30), "sensitive", "Exploitation that was intended.", ["forced-labour"]),
      ),
      intendedExploitationAbsent: z.exactOptional(
        field(
          absent(exploitation, 30),
          "sensitive",
          "Exploitation that was asked about and was not intended.",
          ["organ-removal"],
        ),
      ),
      realisedExploitation: z.exactOptional(
        field(codes(exploitation, 30), "sensitive", "Exploitation that took place.", [
          "online-scam-compound",
        ]),
      ),
      realisedExploitationAbsent: z.exactOptional(
        field(
          absent(exploitation, 30),
          "sensitive",
          "Exploitation that was asked about and did not take place.",
          ["forced-marriage"],
        ),
      ),
      controls: z.exactOptional(
        field(codes(code("controls"), 30), "sensitive", "How persons were held.", ["withholding-documents"]),
      ),
      controlsAbsent: z.exactOptional(
        field(
          absent(code("controls"), 30),
          "sensitive",
          "Methods of control that were asked about and were not used.",
          ["physical-abuse"],
        ),
      ),
      warningSigns: z.exactOptional(
        field(codes(code("warning-signs"), 30), "operational", "Signs that were seen.", [
          "withholding-of-wages",
        ]),
      ),
      warningSignsAbsent: z.exactOptional(
        field(
          absent(code("warning-signs"), 30),
          "operational",
          "Signs that were looked for and were not there.",
          ["isolation"],
        ),
      ),
      sectors: z.exactOptional(
        field(
          codes(code("sectors"), 10),
          "operational",
          "Economic sectors (ISIC Rev. 4) of the work exacted.",
          ["fishing-and-aquaculture"],
        ),
      ),
      sectorsAbsent: z.exactOptional(
        field(
          absent(code("sectors"), 100),
          "operational",
          "Sectors that were asked about and in which no work was exacted.",
          ["construction"],
        ),
      ),
      siteKinds: z.exactOptional(
        field(
          codes(code("site-kinds"), 10),
          "operational",
          "The kind of place of exploitation; never its address.",
          ["fishing-vessel"],
        ),
      ),
      siteKindsAbsent: z.exactOptional(
        field(
          absent(code("site-kinds"), 30),
          "operational",
          "Kinds of place that were asked about and were not used.",
          ["scam-compound"],
        ),
      ),
      recruitmentMethods: z.exactOptional(
        field(
          codes(code("recruitment-methods"), 10),
          "operational",
          "Where or through whom persons were recruited.",
          ["through-friends-or-social-events"],
        ),
      ),
      recruitmentMethodsAbsent: z.exactOptional(
        field(
          absent(code("recruitment-methods"), 30),
          "operational",
          "Ways of recruitment that were asked about and were not used.",
          ["through-an-online-advertisement"],
        ),
      ),
      platforms: z.exactOptional(field(list(platform, 20), "operational", "Online platforms used.")),
      places: z.exactOptional(
        field(list(place, 50), "quasi-identifier", "States and subdivisions with their roles."),
      ),
      period: z.exactOptional(field(common.period, "quasi-identifier", "When it happened.")),
      durationMonths: z.exactOptional(
        field(
          z.union([integer(1200), monthsSpan, builders.withheld()]),
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
        field(codes(code("drivers"), 10), "operational", "What made it more likely.", [
          "labour-market-movement",
        ]),
      ),
      driversAbsent: z.exactOptional(
        field(
          absent(code("drivers"), 20),
          "operational",
          "Drivers that were asked about and are not there.",
          ["poverty"],
        ),
      ),
    },
  );
}
