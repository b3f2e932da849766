import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function statisticalTable(builders: FieldBuilders, common: Common) {
  const { field, code, codeUnder, list, orLocal, orLocalOrWithheld, orWithheld, share, text, integer } =
    builders;

  const count = share(
    "cell-count",
    () =>
      z.union([
        integer(1e12),
        z.strictObject({
          lessThan: field(
            integer(1e12, 1),
            "public",
            "The count is below this: a small cell that is not shown.",
            5,
          ),
        }),
        z.strictObject({
          from: field(integer(1e12), "public", "The count is at least this.", 10),
          to: field(integer(1e12), "public", "The count is at most this.", 19),
        }),
        builders.withheld(),
      ]),
    {
      title: "Count",
      description: "A count, a bound or range that protects small cells, or the reason it is withheld.",
    },
  );

  const cell = share(
    "table-cell",
    () =>
      z.strictObject({
        sex: z.exactOptional(
          field(orWithheld(code("sexes")), "public", "Of persons of this sex; absent: all.", "female"),
        ),
        ageBand: z.exactOptional(
          field(
            orWithheld(code("age-bands")),
            "public",
            "Of persons in this age band; absent: all.",
            "child",
          ),
        ),
        form: z.exactOptional(
          field(
            orLocalOrWithheld(code("forms")),
            "public",
            "Of this conduct or exploitation; absent: all.",
            "forced-labour",
          ),
        ),
        sector: z.exactOptional(
          field(orLocalOrWithheld(code("sectors")), "public", "In this sector; absent: all.", "construction"),
        ),
        citizenship: z.exactOptional(
          field(common.country, "public", "Of nationals of this state; absent: all.", "KH"),
        ),
        placeCountry: z.exactOptional(
          field(
            common.country,
            "public",
            "Where that state was the place of `placeRole`; absent: all.",
            "TH",
          ),
        ),
        placeRole: z.exactOptional(
          field(code("place-roles"), "public", "What `placeCountry` was.", "destination"),
        ),
        role: z.exactOptional(
          field(code("involvement-roles"), "public", "In this role; absent: all.", "identified-victim"),
        ),
        stage: z.exactOptional(
          field(code("charge-stages"), "public", "At this stage of charge; absent: all.", "final"),
        ),
        outcome: z.exactOptional(
          field(
            orLocalOrWithheld(code("outcomes")),
            "public",
            "With this outcome of charge; absent: all.",
            "convicted",
          ),
        ),
        count: field(count, "public", "How many.", 12),
      }),
    {
      title: "Cell",
      description: "One count and the groups it counts; a dimension that is absent is a total over it.",
    },
  );

  const rounding = share(
    "table-rounding",
    () =>
      z.strictObject({
        base: field(
          integer(1_000_000, 2),
          "public",
          "Counts are shown as multiples of this number, or were changed by less than it.",
          5,
        ),
        method: field(
          z.enum(["nearest", "random", "controlled", "perturbed"]),
          "public",
          "nearest: to the nearest multiple. random: up or down by chance. controlled: as random, so that parts still add up to their totals. perturbed: changed by chance, not to a multiple.",
          "nearest",
        ),
      }),
    {
      title: "Rounding",
      description: "How counts were rounded before they were shown; a sum may then differ from its parts.",
    },
  );

  return common.record(
    "statistical-table",
    "Statistical table",
    "Counts for GLOTIP, ICCS and SDG 16.2.2; a cell may be a bound or a range.",
    {
      title: field(text(1000), "public", "Its title.", "Detected victims by sex and age, 2019"),
      unit: field(code("table-units"), "public", "What is counted.", "victims"),
      measure: z.exactOptional(
        field(orLocal(code("measures")), "public", "The measure it feeds.", "detected-victims-per-100000"),
      ),
      jurisdiction: field(list(code("countries"), 250), "public", "States covered.", ["KH"]),
      period: field(common.reportingPeriod, "public", "The period counted."),
      population: z.exactOptional(
        field(integer(1e10, 1), "public", "Population of those states in that period, for rates.", 16000000),
      ),
      smallCellThreshold: z.exactOptional(
        field(integer(100, 1), "public", "Counts below this are not shown.", 11),
      ),
      rounding: z.exactOptional(
        field(rounding, "public", "How the counts were rounded; absent: they are exact."),
      ),
      conduct: z.exactOptional(
        field(
          codeUnder("forms/conduct"),
          "public",
          "The conduct counted, where the whole table has one.",
          "trafficking-in-persons",
        ),
      ),
      cells: field(list(cell, 50_000), "public", "Counts."),
    },
  );
}
