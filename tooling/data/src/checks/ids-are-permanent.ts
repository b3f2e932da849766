import { presentIds } from "../ledger.ts";
import { fileOf } from "../model.ts";
import type { Check } from "./check.ts";

export const idsArePermanent: Check = {
  name: "ids-are-permanent",
  why: "Data in other people's files uses our ids: what was published is found for ever.",
  check(model, report) {
    const present = new Set([...presentIds(model)].map(({ ref }) => ref));
    const since = new Map([...presentIds(model)].map((line) => [line.ref, line.since]));
    for (const { ref, since: landed } of model.ledger) {
      const [address = "", slug] = ref.split("#");
      const [scheme = "", id = ""] = address.split("/");
      const file = fileOf(scheme, id);
      const isLive = model.schemes.get(scheme)?.entries.has(id) ?? false;
      if (!present.has(ref)) {
        // A provision goes the way of its instrument, which a redirect may have replaced.
        if (slug !== undefined && present.has(address) && !isLive) continue;
        if (slug !== undefined && isLive)
          report(file, `provision ${slug} was published: restore it (see CONTRIBUTING)`);
        else if (slug === undefined)
          report(file, "was published; restore it or replace it with a redirect file (see CONTRIBUTING)");
      } else if (slug === undefined && isLive && since.get(ref) !== landed)
        report(file, `says since: ${since.get(ref)}, but it was first published in ${landed}: write that`);
    }
  },
};
