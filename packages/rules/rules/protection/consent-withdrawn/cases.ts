import { change, consent, handled, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "person",
    "/handling/purposes/0",
    "/handling",
    handled({
      purposes: ["research"],
      consents: [
        consent("research", { withdrawnOn: "2025-03" }),
        consent("research", { givenOn: "2025-04" }),
      ],
    }),
    handled({ purposes: ["research"], consents: [consent("research", { withdrawnOn: "2025-03" })] }),
  ),
  keeps: [["/handling", handled({ purposes: ["research"], consents: [consent("research")] })]],
};
