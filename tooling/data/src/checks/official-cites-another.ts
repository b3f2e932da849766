import type { Source, Words } from "../entry.ts";
import { liveEntries } from "../model.ts";
import { localisedTexts } from "../texts.ts";
import type { Check } from "./check.ts";

export const officialCitesAnother: Check = {
  name: "official-cites-another",
  why: "A law that is cited for its own title proves nothing: nobody can read there what the title is in that language.",
  check(model, report) {
    for (const { scheme, id, entry, path } of liveEntries(model))
      for (const { field, language, words } of localisedTexts(entry))
        if (isOfficial(words) && words.source && isItself(scheme.name, id, words.source))
          report(
            path,
            `takes the official ${language} ${field} from itself: cite where the words were read, or make it a draft`,
          );
  },
};

const isOfficial = (words: Words): words is Exclude<Words, string> =>
  typeof words !== "string" && words.status === "official";

const isItself = (scheme: string, id: string, source: Source): boolean =>
  ("instrument" in source && scheme === "instruments" && source.instrument === id) ||
  ("system" in source && scheme === "systems" && source.system === id);
