import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function awarenessActivity(builders: FieldBuilders, common: Common) {
  const { field, code, codes, list, orLocal, share, text, integer, written, orWithheld } = builders;

  const participant = share(
    "activity-actor",
    () =>
      z.strictObject({
        agency: field(common.agency, "public", "Who took part."),
        part: field(
          z.enum(["leads", "produces", "broadcasts", "funds", "carries-out", "supports"]),
          "public",
          "In what part.",
          "produces",
        ),
      }),
    { title: "Actor in an activity", description: "Who took part in an awareness activity, and how." },
  );

  const reach = share(
    "activity-reach",
    () =>
      z.strictObject({
        measured: field(
          z.enum(["people", "items", "sessions", "minutes", "districts", "calls", "views"]),
          "public",
          "What was counted.",
          "people",
        ),
        count: field(orWithheld(integer(1e10)), "public", "How many.", 1200),
        method: z.exactOptional(
          field(
            orLocal(code("measurement-methods")),
            "public",
            "How it was counted.",
            "administrative-count",
          ),
        ),
      }),
    { title: "Reach", description: "How many people, items or sessions an activity came to." },
  );

  return common.record(
    "awareness-activity",
    "Awareness activity",
    "What was done so that people know the risk: clips, reportage, outreach; by whom, where, how far it reached.",
    {
      activity: field(
        orLocal(code("awareness-activities")),
        "public",
        "What kind of activity.",
        "video-clip",
      ),
      title: field(text(1000), "public", "Its title.", "Safe migration clip"),
      actors: field(list(participant, 50), "public", "Who took part."),
      channels: z.exactOptional(
        field(codes(code("awareness-channels"), 20), "public", "Media that carried it.", ["television"]),
      ),
      audiences: z.exactOptional(
        field(codes(code("audiences"), 20), "public", "Whom it addressed.", ["general-public"]),
      ),
      aims: z.exactOptional(
        field(codes(code("aims"), 10), "public", "What it was for.", ["public-awareness"]),
      ),
      languages: z.exactOptional(field(list(written("language"), 20), "public", "Languages used.", ["km"])),
      countries: field(list(code("countries"), 20), "public", "States where it was done.", ["KH"]),
      scope: z.exactOptional(field(code("scopes"), "public", "How far it was meant to reach.", "national")),
      subdivisions: z.exactOptional(
        field(list(common.subdivision, 50), "public", "Subdivisions where it was done (ISO 3166-2).", [
          "KH-17",
        ]),
      ),
      period: z.exactOptional(field(common.reportingPeriod, "public", "When.")),
      recurring: z.exactOptional(
        field(z.boolean(), "public", "Whether it is repeated at set intervals.", true),
      ),
      reach: z.exactOptional(field(list(reach, 20), "public", "How far it reached.")),
      recommendation: z.exactOptional(
        field(code("recommendations"), "public", "The call or recommendation it carries out.", "s4"),
      ),
      provision: z.exactOptional(
        field(common.provision, "public", "The duty it carries out.", {
          instrument: "un-palermo-tip-protocol",
          provision: "art-9",
        }),
      ),
    },
  );
}
