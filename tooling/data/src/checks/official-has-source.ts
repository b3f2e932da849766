import { worded } from "../model.ts";
import { localisedTexts } from "../texts.ts";
import type { Check } from "./check.ts";

export const officialHasSource: Check = {
  name: "official-has-source",
  why: "Official wording is taken from a text, and the reader must be able to find it.",
  check(model, report) {
    for (const { content, path } of worded(model))
      for (const { field, language, words } of localisedTexts(content))
        if (typeof words !== "string" && words.status === "official" && !words.source)
          report(
            path,
            `calls the ${language} ${field} official without saying where it stands: add "source"`,
          );
  },
};
