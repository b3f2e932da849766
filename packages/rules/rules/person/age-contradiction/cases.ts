import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "involvement",
  at: "/childAtEntry",
  keeps: [
    ["/ageBandAtStart", "child"],
    ["/childAtEntry", true],
  ],
  // A child who grew up between entry and exploitation.
  nearlyBreaks: [
    ["/ageBandAtStart", "child"],
    ["/childAtEntry", true],
    ["/childAtExploitation", false],
  ],
  breaks: [
    ["/ageBandAtStart", "child"],
    ["/childAtEntry", false],
  ],
};
