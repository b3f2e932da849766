import { change, digest, ID, KH, other, SHA_256, type JsonObject, type RuleCases } from "@tipx/records";

/** Two statements that cite one evidence item, the second with a digest of its own. */
const citedAgain = (second: JsonObject) => [
  { text: "One.", by: [KH], evidence: [{ record: ID.evidence, digest: digest() }] },
  { text: "Two.", by: [KH], evidence: [{ record: ID.evidence, digest: second }] },
];

export const cases: RuleCases = {
  ...change(
    "joint-report",
    "/statements/1/evidence/0/digest",
    "/statements",
    // Of another function.
    citedAgain({ algorithm: "sha-512", value: SHA_256.repeat(2) }),
    citedAgain(digest(other)),
  ),
  keeps: [["/statements", citedAgain(digest())]],
};
