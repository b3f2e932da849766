import { consent, ID, onConsent, type Change, type JsonObject, type RuleCases } from "@tipx/records";

const consented = (ageBand: string, ...consents: JsonObject[]): Change[] => [
  ["/handling", onConsent(["victim-assistance"], ...consents)],
  ["/ageBand", ageBand],
];

export const cases: RuleCases = {
  type: "person",
  at: "/handling/consents",
  keeps: consented(
    "child",
    consent("services"),
    consent("services", { givenBy: "guardian", guardian: ID.guardian }),
  ),
  // A band that crosses eighteen does not say that the person is a child.
  nearlyBreaks: consented("age-0-29", consent("services")),
  breaks: consented("child", consent("services")),
};
