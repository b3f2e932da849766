import { broaderOf, relatedOf } from "../hierarchy.ts";
import { liveEntries } from "../model.ts";
import { deadReference } from "../lookup.ts";
import type { Check } from "./check.ts";

export const linksInsideScheme: Check = {
  name: "links-inside-scheme",
  why: "broader and related join live entries of one scheme; anything else is a mapping or a scope note.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model))
      for (const [field, ids] of [
        ["broader", broaderOf(entry)],
        ["related", relatedOf(entry)],
      ] as const) {
        for (const id of ids) {
          const dead = deadReference(model, `${scheme.name}/${id}`);
          if (dead !== undefined) report(path, `"${field}" ${dead}`);
        }
        if (new Set(ids).size < ids.length) report(path, `"${field}" names the same entry twice: remove one`);
      }
  },
};
