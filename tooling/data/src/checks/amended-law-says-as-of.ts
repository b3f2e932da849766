import type { Instrument } from "../entry.ts";
import { isBefore } from "../dates.ts";
import { groundsOf, penaltyOf, settles } from "../evidence.ts";
import { liveEntries, type Model } from "../model.ts";
import type { Check } from "./check.ts";

const NATIONAL: ReadonlySet<string> = new Set([
  "statute",
  "code",
  "regulation",
] satisfies Instrument["kind"][]);

export const amendedLawSaysAsOf: Check = {
  name: "amended-law-says-as-of",
  why: "The text of before an amendment is not the law of today. An amending act found later makes this check ask again.",
  check(model, report) {
    for (const { scheme, id, entry, path } of liveEntries(model)) {
      const law = entry as Instrument;
      if (scheme.name !== "instruments" || !NATIONAL.has(law.kind)) continue;
      const last = lastAmendment(model, id, law);
      if (last === undefined) continue;
      for (const provision of law.provisions ?? []) {
        const ask = (name: string, asOf: string | undefined): void => {
          if (asOf === undefined)
            report(
              path,
              `was amended (${last}), but ${name} does not say of which day the text is that was read: add "asOf", or say "secondary"`,
            );
          else if (isBefore(asOf, last))
            report(
              path,
              `was amended (${last}) after the text of ${asOf} that was read of ${name}: read it again, or say "secondary"`,
            );
        };
        if (settles(groundsOf(provision, law).evidence)) ask(`provision ${provision.id}`, provision.asOf);
        if (provision.penalty === undefined) continue;
        const penalty = penaltyOf(provision.penalty);
        // A penalty that says nothing of its own stands and falls with its provision.
        if (penalty.evidence !== undefined && settles(penalty.evidence))
          ask(`the penalty of ${provision.id}`, penalty.asOf ?? provision.asOf);
      }
    }
  },
};

/** The latest amendment that the register knows: a date of the law's own, or the start of an act that amends it. */
function lastAmendment(model: Model, id: string, law: Instrument): string | undefined {
  const own = (law.dates ?? []).filter(({ event }) => event === "amended").map(({ date }) => date);
  const acts = [...(model.schemes.get("instruments")?.entries.values() ?? [])] as Instrument[];
  const others = acts.filter(({ amends }) => amends?.includes(id)).flatMap((act) => startOf(act) ?? []);
  return [...own, ...others].sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)).at(-1);
}

/** The day from which an act holds, or else the last that is known of how it came about. */
function startOf({ dates = [] }: Instrument): string | undefined {
  const of = (event: string) => dates.filter((fact) => fact.event === event).map(({ date }) => date);
  return [...of("in-force"), ...of("applied"), ...of("published"), ...of("promulgated"), ...of("adopted")][0];
}
