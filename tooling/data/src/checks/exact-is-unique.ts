import { mappingsOf, target } from "../mappings.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const exactIsUnique: Check = {
  name: "exact-is-unique",
  why: "Two concepts of a scheme that equal one code would equal each other.",
  check(model, report) {
    const seen = new Map<string, string>();
    for (const { scheme, id, entry, path } of liveEntries(model))
      for (const mapping of mappingsOf(entry)) {
        if (mapping.relation !== "exactMatch") continue;
        const key = `${scheme.name} ${target(mapping)}`;
        const other = seen.get(key);
        if (other !== undefined && other !== id)
          report(path, `is an exactMatch of ${target(mapping)}, as ${other} is: keep the one that is equal`);
        seen.set(key, id);
      }
  },
};
