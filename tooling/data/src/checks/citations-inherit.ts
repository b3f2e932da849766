import { liveEntries } from "../model.ts";
import { sourcesIn } from "../texts.ts";
import type { Check } from "./check.ts";

export const citationsInherit: Check = {
  name: "citations-inherit",
  why: "What was read of a provision stands once, at the provision; a citation that says it again will soon say otherwise.",
  check(model, report) {
    for (const { entry, path } of liveEntries(model))
      for (const source of sourcesIn(entry))
        if ("instrument" in source && source.provision !== undefined && source.evidence !== undefined)
          report(
            path,
            `says of its citation of ${source.instrument}#${source.provision} what was read: remove it there, the provision says it`,
          );
  },
};
