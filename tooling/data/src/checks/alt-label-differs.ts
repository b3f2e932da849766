import { liveEntries } from "../model.ts";
import { localisedTexts, textOf } from "../texts.ts";
import type { Check } from "./check.ts";

export const altLabelDiffers: Check = {
  name: "alt-label-differs",
  why: "An alternative that repeats the label, or is given twice, says nothing.",
  check(model, report) {
    for (const { entry, path } of liveEntries(model)) {
      const seen = new Set<string>();
      for (const { field, language, words } of localisedTexts(entry)) {
        if (field !== "label" && field !== "altLabel" && field !== "hiddenLabel") continue;
        const key = JSON.stringify([language, textOf(words)]);
        if (seen.has(key))
          report(path, `repeats the ${language} wording "${textOf(words)}" in ${field}: remove it there`);
        seen.add(key);
      }
    }
  },
};
