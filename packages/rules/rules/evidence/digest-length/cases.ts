import { SHA_256, change, digest, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("evidence-item", "/digest", "/digest", digest(), {
  algorithm: "sha-512",
  value: SHA_256,
});
