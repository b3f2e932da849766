import { rule } from "../../../src/rule.js";

export const verificationIncomplete = rule({
  id: "verification-incomplete",
  severity: { strict: "warning" },
  source: [
    "Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019",
    "ISO/IEC 27037: verification",
  ],
  reads: [
    "evidence-item/verification/at",
    "evidence-item/verification/by",
    "evidence-item/verification/verified",
  ],
  types: ["evidence-item"],
  check({ verification }, found) {
    if (verification?.verified === true && (verification.by === undefined || verification.at === undefined))
      found("/verification");
  },
});
