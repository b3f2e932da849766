import { ancestors, broaderOf } from "../hierarchy.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const topsOfFormsApart: Check = {
  name: "tops-of-forms-apart",
  why: "What the law punishes and what is done to a person are two trees; mixing them confuses crime with harm.",
  check(model, report) {
    const forms = model.schemes.get("forms");
    if (!forms) return;
    for (const { scheme, id, entry, path } of liveEntries(model)) {
      if (scheme !== forms) continue;
      const above = ancestors(forms, id).add(id);
      const tops = ["conduct", "exploitation"].filter((top) => above.has(top));
      if (tops.length === 2) report(path, "stands under both conduct and exploitation: choose one");
      if (tops.length === 0) report(path, 'stands under neither conduct nor exploitation: add "broader"');
      if (broaderOf(entry).length === 0 && id !== "conduct" && id !== "exploitation" && tops.length > 0)
        report(path, "has no broader entry: only conduct and exploitation are tops");
    }
  },
};
