import { isCalendarDate, isBefore } from "../dates.ts";
import { facts } from "../evidence.ts";
import type { Check } from "./check.ts";

/** The day before which nothing here can have been read. */
const FIRST = "2019-11-06";

export const checkedSaysWhat: Check = {
  name: "checked-says-what",
  why: "A part inherits evidence and day together, so a day of its own needs evidence of its own.",
  check(model, report) {
    for (const { path, name, says } of facts(model)) {
      const { checked, evidence } = says;
      if (checked === undefined) continue;
      if (evidence === undefined)
        report(path, `says when ${name} was read and not what: add "evidence" beside "checked"`);
      if (!isCalendarDate(checked) || isBefore(checked, FIRST))
        report(path, `says that ${name} was read on ${checked}: write the day on which it was`);
    }
  },
};
