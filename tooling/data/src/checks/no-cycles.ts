import { ancestors } from "../hierarchy.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const noCycles: Check = {
  name: "no-cycles",
  why: "Nothing is broader than itself.",
  check(model, report) {
    for (const { scheme, id, path } of liveEntries(model))
      if (ancestors(scheme, id).has(id))
        report(path, 'stands above itself through "broader": break the circle');
  },
};
