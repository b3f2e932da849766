import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const summaryIsShort: Check = {
  name: "summary-is-short",
  why: "A provision's summary is ours and fits a table: at most 25 words. The law itself is one click away.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model)) {
      if (scheme.name !== "instruments" || !("provisions" in entry)) continue;
      for (const { id, summary } of entry.provisions ?? []) {
        const words = summary.trim().split(/\s+/u).length;
        if (words > 25) report(path, `summarises ${id} in ${words} words: shorten it to 25`);
      }
    }
  },
};
