import { MEANINGS } from "../model.ts";
import type { Check } from "./check.ts";

export const meaningsAreWhole: Check = {
  name: "meanings-are-whole",
  why: "One line for each id: with two, either could be taken for the meaning.",
  check(model, report) {
    const seen = new Set<string>();
    for (const { ref } of model.meanings) {
      if (seen.has(ref)) report(MEANINGS, `has ${ref} twice: keep the line that was there first`);
      seen.add(ref);
    }
  },
};
