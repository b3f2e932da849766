import { change, digest, SHA_256, type RuleCases } from "@tipx/records";

const sha512 = (value: string) => ({ algorithm: "sha-512", value });

export const cases: RuleCases = {
  ...change("evidence-item", "/digest", "/digest", sha512(SHA_256.repeat(2)), sha512(SHA_256)),
  keeps: [["/digest", digest()]],
};
