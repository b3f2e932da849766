import { anEvent, change, digest, held, ID, KH, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("bundle", "/records/2/person", "/records/2/person", ID.suspectPerson, ID.event),
  keeps: [],
  // A statement may rest on records of any type.
  nearlyBreaks: [
    [
      "/records",
      [
        anEvent(),
        held("joint-report", {
          statements: [
            { text: "Both offices met.", by: [KH], records: [{ record: ID.event, digest: digest() }] },
          ],
        }),
      ],
    ],
  ],
};
