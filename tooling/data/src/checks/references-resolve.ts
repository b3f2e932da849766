import { deadReference } from "../lookup.ts";
import { liveEntries } from "../model.ts";
import { referencesOf } from "../references.ts";
import type { Check } from "./check.ts";

export const referencesResolve: Check = {
  name: "references-resolve",
  why: "Every source, mapping and link leads to a live entry, so that nobody follows it into nothing.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model))
      for (const { field, ref } of referencesOf(scheme.name, entry)) {
        const dead = deadReference(model, ref);
        if (dead !== undefined) report(path, `"${field}" ${dead}`);
      }
  },
};
