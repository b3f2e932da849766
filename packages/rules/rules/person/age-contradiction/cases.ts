import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("involvement", "/childAtEntry", "/childAtEntry", true, false),
  nearlyBreaks: [
    ["/ageBandAtStart", "child"],
    ["/childAtEntry", true],
  ],
  breaks: [
    ["/ageBandAtStart", "child"],
    ["/childAtEntry", false],
  ],
};
