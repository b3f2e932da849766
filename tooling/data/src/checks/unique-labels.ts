import type { Actor } from "../entry.ts";
import { liveEntries } from "../model.ts";
import { textOf } from "../texts.ts";
import type { Check } from "./check.ts";

export const uniqueLabels: Check = {
  name: "unique-labels",
  why: "Two entries of a scheme with one label cannot be told apart in a list, unless they belong to different states.",
  check(model, report) {
    const seen = new Map<string, string>();
    for (const { scheme, id, entry, path } of liveEntries(model))
      for (const [language, words] of Object.entries(entry.label)) {
        const states = (entry as Partial<Actor>).jurisdictions ?? [];
        const key = JSON.stringify([scheme.name, language, textOf(words).toLowerCase(), ...states]);
        const other = seen.get(key);
        if (other === undefined) seen.set(key, id);
        else
          report(
            path,
            `has the ${language} label "${textOf(words)}", which ${other} has too: make them differ`,
          );
      }
  },
};
