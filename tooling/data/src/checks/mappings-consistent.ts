import { mappingsOf, target } from "../mappings.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const mappingsConsistent: Check = {
  name: "mappings-consistent",
  why: "One relation to one code: an exactMatch is not also broad, narrow or related, and nothing is said twice.",
  check(model, report) {
    for (const { entry, path } of liveEntries(model)) {
      const relations = new Map<string, string[]>();
      for (const mapping of mappingsOf(entry)) {
        const known = relations.get(target(mapping));
        if (known) known.push(mapping.relation);
        else relations.set(target(mapping), [mapping.relation]);
      }
      for (const [code, found] of relations)
        if (found.length > 1)
          report(path, `maps to ${code} ${found.length} times (${found.join(", ")}): keep one`);
    }
  },
};
