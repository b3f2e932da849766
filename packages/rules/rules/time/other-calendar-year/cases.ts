import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("case", "/openedOn", "/openedOn", "2024-05-01", "1386-05-01"),
  // As far back as a treaty, and no year of the calendars that are meant.
  keeps: [["/openedOn", "1900"]],
};
