import { facts } from "../evidence.ts";
import type { Check } from "./check.ts";

export const rememberedSaysSo: Check = {
  name: "remembered-says-so",
  why: "A note is for editors and is not published: readers would take what was remembered for read.",
  check(model, report) {
    for (const { path, name, evidence, note, checked, says } of facts(model)) {
      if (note !== undefined && /\bremembered\b/i.test(note) && evidence !== "remembered")
        report(
          path,
          `says in the note of ${name} that something is remembered, and calls it ${evidence}: say "remembered", or leave out what nobody read`,
        );
      if (says.evidence === "remembered" && checked !== undefined)
        report(
          path,
          `gives a day on which ${name} was read, and calls it remembered: correct one of the two`,
        );
    }
  },
};
