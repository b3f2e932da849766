import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

export function agreement(builders: FieldBuilders, common: Common) {
  const { field, dateField, code, list, orLocal, share, text, integer, orWithheld } = builders;

  const party = share(
    "agreement-party",
    () =>
      z.union([
        z.strictObject({ state: field(code("countries"), "public", "A state.", "KH") }),
        z.strictObject({ agency: field(common.agency, "public", "An agency or organisation.") }),
      ]),
    { title: "Party", description: "A state or an agency bound by an agreement." },
  );

  const duty = share(
    "agreement-duty",
    () =>
      z.strictObject({
        text: field(
          text(1000),
          "public",
          "What the party has to do, in the reporter's own words.",
          "Acknowledge requests within three days.",
        ),
        provision: z.exactOptional(field(common.provision, "public", "Where it stands.")),
        recommendation: z.exactOptional(
          field(code("recommendations"), "public", "The recommendation it carries out.", "r1"),
        ),
      }),
    { title: "Duty", description: "What the parties have bound themselves to do." },
  );

  const timeLimit = share(
    "agreement-time-limit",
    () =>
      z.strictObject({
        stage: field(code("request-stages"), "public", "The stage to be reached.", "acknowledged"),
        kind: z.exactOptional(
          field(
            orLocal(code("request-kinds")),
            "public",
            "The kind of request it holds for; absent: all.",
            "mutual-legal-assistance",
          ),
        ),
        hours: field(integer(87_600, 1), "public", "Hours from receipt.", 72),
      }),
    { title: "Time limit", description: "How long a requested party has to reach a stage." },
  );

  const promise = share(
    "agreement-measure",
    () =>
      z.strictObject({
        measure: field(
          orLocal(code("measures")),
          "public",
          "The measure to be reported.",
          "acknowledged-in-time",
        ),
        everyMonths: field(integer(120, 1), "public", "How often, in months.", 12),
        target: z.exactOptional(
          field(z.number().min(0).max(1e9), "public", "The value aimed at, in the measure's unit.", 0.9),
        ),
      }),
    { title: "Promised measure", description: "A measure the parties promised to report." },
  );

  const reviews = share(
    "agreement-reviews",
    () =>
      z.strictObject({
        everyMonths: z.exactOptional(field(integer(240, 1), "public", "How often it is to be reviewed.", 24)),
        lastHeld: z.exactOptional(dateField(common.date, "past", "public", "When it was last reviewed.")),
        nextDue: z.exactOptional(
          dateField(
            common.date,
            { is: "due", notBefore: ["lastHeld"] },
            "public",
            "When the next review is due.",
          ),
        ),
      }),
    { title: "Reviews", description: "When the agreement is reviewed." },
  );

  return common.record(
    "agreement",
    "Agreement",
    "A treaty, memorandum, joint team or arrangement in use: who is bound to what, by when, measured how (R2).",
    {
      title: field(
        text(1000),
        "public",
        "Its title.",
        "Example Memorandum of Understanding on Trafficking in Persons",
      ),
      kind: field(orLocal(code("agreement-kinds")), "public", "What it is.", "mou"),
      status: field(code("agreement-statuses"), "public", "Whether it is in use.", "in-force"),
      instrument: z.exactOptional(
        field(code("instruments"), "public", "Its id in the register of instruments.", "kh-th-mou-2003"),
      ),
      parties: field(list(party, 300), "public", "Who is bound."),
      signedOn: z.exactOptional(
        dateField(common.date, { is: "past", yearsBack: 250 }, "public", "When it was signed or adopted."),
      ),
      start: z.exactOptional(
        dateField(
          orWithheld(common.date),
          { is: "either", yearsBack: 250 },
          "public",
          "Since when it is in use.",
          "2020-01",
        ),
      ),
      end: z.exactOptional(
        dateField(
          common.date,
          { is: "either", yearsBack: 250, notBefore: ["signedOn", "start"] },
          "public",
          "Until when; absent: without end.",
        ),
      ),
      duties: z.exactOptional(field(list(duty, 200), "public", "What the parties have to do.")),
      timeLimits: z.exactOptional(
        field(list(timeLimit, 100), "public", "How fast requests are to be handled."),
      ),
      measuresPromised: z.exactOptional(field(list(promise, 100), "public", "Measures to be reported.")),
      reviews: z.exactOptional(field(reviews, "public", "When it is reviewed.")),
    },
  );
}
