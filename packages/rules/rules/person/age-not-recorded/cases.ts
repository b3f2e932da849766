import type { RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  type: "involvement",
  at: "",
  keeps: [
    ["/role", "presumed-victim"],
    ["/ageBandAtStart", "adult"],
  ],
  // No age, yet an answer to the question that counts.
  nearlyBreaks: [
    ["/role", "presumed-victim"],
    ["/childAtEntry", false],
  ],
  // A band that crosses eighteen is no answer.
  breaks: [
    ["/role", "presumed-victim"],
    ["/ageBandAtStart", "age-0-29"],
  ],
};
