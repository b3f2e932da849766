import type { Digest } from "@tipx/json-schema";
import { rule } from "../../../src/rule.js";

/** Hexadecimal digits of a digest, by its function. */
const LENGTHS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["sha-256", 64],
  ["sha-384", 96],
  ["sha-512", 128],
]);

const hasWrongLength = (digest: Digest | undefined): boolean =>
  digest !== undefined && digest.value.length !== LENGTHS.get(digest.algorithm);

export const digestLength = rule({
  id: "digest-length",
  severity: "error",
  source: ["FIPS 180-4, Secure Hash Standard"],
  reads: [
    "evidence-item/custody/*/digest/algorithm",
    "evidence-item/custody/*/digest/value",
    "evidence-item/digest/algorithm",
    "evidence-item/digest/value",
    "joint-report/statements/*/evidence/*/digest/algorithm",
    "joint-report/statements/*/evidence/*/digest/value",
    "joint-report/statements/*/records/*/digest/algorithm",
    "joint-report/statements/*/records/*/digest/value",
  ],
  types: ["evidence-item", "joint-report"],
  check(record, found) {
    if (record.type === "evidence-item") {
      if (hasWrongLength(record.digest)) found("/digest");
      const { custody } = record;
      for (let n = 0; n < custody.length; n++)
        // Where the values differ, custody-broken finds the fault; where the item's own is wrong, it is found once.
        if (
          custody[n]?.digest?.value === record.digest.value &&
          hasWrongLength(custody[n]?.digest) &&
          !hasWrongLength(record.digest)
        )
          found(`/custody/${n}/digest`);
      return;
    }
    const { statements } = record;
    for (let n = 0; n < statements.length; n++)
      for (const list of ["evidence", "records"] as const) {
        const cited = statements[n]?.[list];
        if (cited === undefined) continue;
        for (let at = 0; at < cited.length; at++)
          if (hasWrongLength(cited[at]?.digest)) found(`/statements/${n}/${list}/${at}/digest`);
      }
  },
});
