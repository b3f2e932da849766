import type { Concept } from "../entry.ts";
import { fileOf, liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const englishPresent: Check = {
  name: "english-present",
  why: "English is the language we write in: every entry and every old id has a label in it, every concept a definition.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model)) {
      if (entry.label.en === undefined) report(path, 'has no English label: add "en" under "label"');
      const { definition } = entry as Partial<Concept>;
      const needed = scheme.info.kind === "concept-scheme" || scheme.name === "collections";
      if ((needed || definition) && definition?.en === undefined)
        report(path, 'has no English definition: add "en" under "definition"');
    }
    for (const { name, redirects } of model.schemes.values())
      for (const [id, { label }] of redirects)
        if (label.en === undefined) report(fileOf(name, id), 'has no English label: add "en" under "label"');
  },
};
