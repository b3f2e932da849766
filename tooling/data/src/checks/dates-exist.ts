import { isCalendarDate } from "../dates.ts";
import { liveEntries } from "../model.ts";
import { strings } from "../texts.ts";
import type { Check } from "./check.ts";

const DATE_FIELDS = /(?:^|\.)(?:date|start|end|from|until|since)$/u;
/** Places where `since` is a version of the vocabulary and not a day. */
const VERSIONS = /^(?:since|(?:provisions\.[0-9]+\.)?changes\.[0-9]+\.since)$/u;

export const datesExist: Check = {
  name: "dates-exist",
  why: "30 February was never a day; a date is as precise as its source and no finer.",
  check(model, report) {
    for (const { entry, path } of liveEntries(model))
      for (const { path: field, value } of strings(entry))
        if (DATE_FIELDS.test(field) && !VERSIONS.test(field) && !isCalendarDate(value))
          report(path, `"${field}" is ${value}, which is not in the calendar: correct it`);
  },
};
