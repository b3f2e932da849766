import { worded } from "../model.ts";
import { localisedTexts } from "../texts.ts";
import type { Check } from "./check.ts";

export const bareOnlyEnglish: Check = {
  name: "bare-only-english",
  why: "A bare string counts as reviewed; a translation has to say who stands behind it.",
  check(model, report) {
    for (const { content, path } of worded(model))
      for (const { field, language, words } of localisedTexts(content))
        if (language !== "en" && typeof words === "string")
          report(
            path,
            `gives the ${language} ${field} without its status: write { text: …, status: draft } or the true status`,
          );
  },
};
