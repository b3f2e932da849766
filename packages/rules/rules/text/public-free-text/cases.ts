import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("monitoring-report", "/findings/0/text", "/findings", undefined, [
    { text: "Late.", closed: false },
  ]),
  keptBy: "agreement",
  keeps: [["/title", "Example arrangement on prompt answers"]],
  // The text of a duty is long, but labelled public.
  nearlyBreaks: [["/duties", [{ text: "Answer each request, or say why not, within the time agreed." }]]],
};
