import { liveEntries } from "../model.ts";
import { strings } from "../texts.ts";
import type { Check } from "./check.ts";

/** The words that stand in a template where a person must write something. */
const BLANK = /FILL IN|\bfill-in\b/;

export const isFilledIn: Check = {
  name: "is-filled-in",
  why: "A template that was copied and half filled would publish its own instructions.",
  check(model, report) {
    for (const { entry, path } of liveEntries(model)) {
      const blank = [...strings(entry)].find(({ value }) => BLANK.test(value));
      if (blank) report(path, `still holds the template's words in "${blank.path}": fill it in or remove it`);
    }
  },
};
