import { ID_PATTERN } from "../entry.ts";
import { fileOf } from "../model.ts";
import type { Check } from "./check.ts";

export const fileNameIsId: Check = {
  name: "file-name-is-id",
  why: "The file name is the id, and people type ids: one pattern, at most 80 characters.",
  check(model, report) {
    for (const scheme of model.schemes.values()) {
      if (scheme.name === "countries") continue; // ISO's own capital letters
      for (const id of [...scheme.entries.keys(), ...scheme.redirects.keys()])
        if (id.length > 80 || !ID_PATTERN.test(id))
          report(
            fileOf(scheme.name, id),
            "is not named after an id: use lower-case letters, digits and single hyphens",
          );
    }
  },
};
