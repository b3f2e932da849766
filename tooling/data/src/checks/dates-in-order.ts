import type { Actor, Instrument, Meeting } from "../entry.ts";
import { isBefore } from "../dates.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

type Event = NonNullable<Instrument["dates"]>[number]["event"];

/** Pairs of events: in the life of any text, the first comes before the second. */
const ORDER: readonly (readonly [before: Event, after: Event])[] = [
  ["adopted", "promulgated"],
  ["adopted", "in-force"],
  ["adopted", "repealed"],
  ["signed", "in-force"],
  ["opened-for-signature", "in-force"],
  ["adopted", "opened-for-signature"],
  ["promulgated", "applied"],
  ["promulgated", "repealed"],
  ["in-force", "repealed"],
  ["in-force", "superseded"],
  ["in-force", "lapsed"],
];

export const datesInOrder: Check = {
  name: "dates-in-order",
  why: "A law is not promulgated before it is adopted. Dates are compared only as finely as the coarser is known.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model)) {
      if (scheme.name === "instruments") {
        const { dates = [] } = entry as Instrument;
        for (const [first, second] of ORDER)
          for (const early of dates.filter(({ event }) => event === first))
            for (const late of dates.filter(({ event }) => event === second))
              if (isBefore(late.date, early.date))
                report(
                  path,
                  `is ${second} on ${late.date}, before it was ${first} on ${early.date}: correct one`,
                );
      }
      if (scheme.name === "meetings") {
        const { start, end } = entry as Meeting;
        if (end !== undefined && isBefore(end, start))
          report(path, `ends on ${end}, before it starts on ${start}: correct one`);
      }
      if (scheme.name === "actors")
        for (const { state, from, until } of (entry as Actor).members ?? [])
          if (until !== undefined && isBefore(until, from))
            report(path, `says ${state} left on ${until}, before it joined on ${from}: correct one`);
    }
  },
};
