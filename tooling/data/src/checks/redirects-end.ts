import { fileOf } from "../model.ts";
import { outcome } from "../redirects.ts";
import type { Check } from "./check.ts";

export const redirectsEnd: Check = {
  name: "redirects-end",
  why: "An id, once published, leads somewhere for ever: to live entries, or to the reason there are none.",
  check(model, report) {
    for (const scheme of model.schemes.values())
      for (const [id, { redirect }] of scheme.redirects) {
        const path = fileOf(scheme.name, id);
        const targets = "moved" in redirect ? [redirect.moved] : "split" in redirect ? redirect.split : [];
        const missing = targets.filter(
          (target) => !scheme.entries.has(target) && !scheme.redirects.has(target),
        );
        for (const target of missing)
          report(path, `leads to ${target}, which has no file: correct the id or add the entry`);
        if (new Set(targets).size < targets.length)
          report(path, "names the same successor twice: remove one");
        if (missing.length === 0 && !outcome(scheme, id))
          report(path, "leads to no live entry, or in a circle: name one that is in use");
      }
  },
};
