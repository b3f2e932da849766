import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "monitoring-report",
  at: "/findings/0/text",
  breaks: [
    ["/provenance/synthetic", undefined],
    ["/findings", [{ text: "Late.", closed: false }]],
  ],
  keptBy: "agreement",
  keeps: [["/title", "Example arrangement on prompt answers"]],
  // The text of a duty is long, but labelled public.
  nearlyBreaks: [
    ["/provenance/synthetic", undefined],
    ["/duties", [{ text: "Answer each request, or say why not, within the time agreed." }]],
  ],
};
