import { relatedOf } from "../hierarchy.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const relatedIsSymmetric: Check = {
  name: "related-is-symmetric",
  why: "If one is related to the other, the other is related to it, and both files say so.",
  check(model, report) {
    for (const { scheme, id, entry, path } of liveEntries(model))
      for (const other of relatedOf(entry)) {
        const found = scheme.entries.get(other);
        if (other === id) report(path, "is related to itself: remove it");
        else if (found && !relatedOf(found).includes(id))
          report(path, `is related to ${other}, but ${other} does not say so: add it there`);
      }
  },
};
