import type { Instrument } from "../entry.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const provisionsUnique: Check = {
  name: "provisions-unique",
  why: "A provision is cited by its slug: one slug, one provision.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model)) {
      if (scheme.name !== "instruments") continue;
      const slugs = ((entry as Instrument).provisions ?? []).map(({ id }) => id);
      for (const slug of new Set(slugs.filter((id, index) => slugs.indexOf(id) < index)))
        report(path, `has two provisions ${slug}: give each its own id`);
    }
  },
};
