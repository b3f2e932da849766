import { ancestors, relatedOf } from "../hierarchy.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const relatedIsNotBroader: Check = {
  name: "related-is-not-broader",
  why: "SKOS: what stands above or below is not also merely related.",
  check(model, report) {
    for (const { scheme, id, entry, path } of liveEntries(model)) {
      const above = ancestors(scheme, id);
      for (const other of relatedOf(entry))
        if (above.has(other))
          report(path, `is related to ${other}, which already stands above it: remove it from "related"`);
    }
  },
};
