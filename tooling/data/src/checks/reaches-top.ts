import { ancestors, broaderOf } from "../hierarchy.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const reachesTop: Check = {
  name: "reaches-top",
  why: "From every concept a reader must get to a top, and never by way of an id that is no longer in use.",
  check(model, report) {
    for (const { scheme, id, entry, path } of liveEntries(model)) {
      if (broaderOf(entry).length === 0) continue;
      const above = [...ancestors(scheme, id)];
      const tops = above.filter(
        (step) => scheme.entries.has(step) && broaderOf(scheme.entries.get(step)).length === 0,
      );
      if (tops.length === 0) report(path, 'reaches no top through "broader": link it to a live entry');
    }
  },
};
