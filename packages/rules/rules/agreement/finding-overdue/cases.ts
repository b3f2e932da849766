import { change, type RuleCases } from "@tipx/records";

/** A finding that is open in a report of 6 November 2025, with the date by which it is to be closed. */
const dueOn = (date: string) => [{ text: "Answers came late.", closed: false, dueOn: date }];

export const cases: RuleCases = {
  ...change("monitoring-report", "/findings/0/dueOn", "/findings", dueOn("2025-11"), dueOn("2025-10")),
  keeps: [
    ["/findings", [{ text: "Answers came late.", closed: true, dueOn: "2025-09", closedOn: "2025-08" }]],
  ],
};
