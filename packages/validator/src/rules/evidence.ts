import { isBefore } from "./dates.js";
import { sameAgency } from "./protection.js";
import { rule } from "./rule.js";

const R4 = "Recommendation 4 of the 12th China-ASEAN Prosecutors-General Conference, 2019";
const MOVES: ReadonlySet<string> = /* @__PURE__ */ new Set(["transferred", "received", "returned"]);

interface Digest {
  readonly algorithm: string;
  readonly value: string;
}
const sameDigest = (a: Digest, b: Digest): boolean => a.value === b.value && a.algorithm === b.algorithm;

export const custodyBroken = rule({
  id: "custody-broken",
  types: ["evidence-item"],
  severity: "error",
  title: "The custody of an item is one unbroken chain.",
  why: "A gap in custody, or a digest that changed, lets a court set the evidence aside (R4).",
  source: `${R4}; ISO/IEC 27037: chain of custody`,
  advice:
    "Add the missing handover, correct its holders or times, or explain the changed digest to the receiver.",
  check({ custody, digest }, found) {
    for (let n = 0; n < custody.length; n++) {
      const step = custody[n];
      if (step === undefined) continue;
      if (n === 0) {
        if (step.step !== "collected") found(`/custody/${n}/step`, { fault: "start" });
      } else {
        const last = custody[n - 1] ?? step;
        if (isBefore(step.at, last.at)) found(`/custody/${n}/at`, { fault: "order" });
        if (last.step === "destroyed") found(`/custody/${n}/step`, { fault: "destroyed" });
        if (step.from !== undefined && !sameAgency(step.from, last.holder))
          found(`/custody/${n}/from`, { fault: "giver" });
        else if (!MOVES.has(step.step) && !sameAgency(step.holder, last.holder))
          found(`/custody/${n}/holder`, { fault: "holder" });
      }
      if (step.digest !== undefined && !sameDigest(step.digest, digest))
        found(`/custody/${n}/digest`, { fault: "digest" });
    }
  },
});

/** Hexadecimal digits of a digest, by its function. */
const LENGTHS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["sha-256", 64],
  ["sha-384", 96],
  ["sha-512", 128],
]);
const isCut = (digest: Digest | undefined): boolean =>
  digest !== undefined && digest.value.length !== LENGTHS.get(digest.algorithm);

export const digestLength = rule({
  id: "digest-length",
  types: ["evidence-item", "joint-report"],
  severity: "error",
  title: "A digest is as long as its function makes it.",
  why: "A digest of another length can match nothing: the evidence cannot be verified (R4).",
  source: "FIPS 180-4, Secure Hash Standard",
  advice: "Name the function that was used, or compute the digest again.",
  check(record, found) {
    if (record.type === "evidence-item") {
      if (isCut(record.digest)) found("/digest");
      const { custody } = record;
      for (let n = 0; n < custody.length; n++)
        // One that differs from the item's own is told by custody-broken.
        if (
          custody[n]?.digest?.value === record.digest.value &&
          isCut(custody[n]?.digest) &&
          !isCut(record.digest)
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
          if (isCut(cited[at]?.digest)) found(`/statements/${n}/${list}/${at}/digest`);
      }
  },
});

export const verificationIncomplete = rule({
  id: "verification-incomplete",
  types: ["evidence-item"],
  severity: "warning",
  profiles: ["strict"],
  title: "A verified item says who checked it and when.",
  why: "A court asks the one who checked; nobody can be asked (R4).",
  source: `${R4}; ISO/IEC 27037: verification`,
  advice: "Add `verification.by` and `verification.at`.",
  check({ verification }, found) {
    if (verification?.verified === true && (verification.by === undefined || verification.at === undefined))
      found("/verification");
  },
});

export const permissionExpired = rule({
  id: "permission-expired",
  types: ["evidence-item"],
  severity: "warning",
  profiles: ["strict"],
  title: "Permissions to use an item have not run out.",
  why: "Evidence used after its permission ended may be set aside.",
  source: `${R4}; UN Convention against Transnational Organized Crime, art. 18(19): limits of use`,
  advice: "Ask the state that gave the item for a new permission, or remove this one.",
  check({ permissions, provenance: { recordedAt } }, found) {
    for (const [n, { until }] of permissions.entries())
      if (until !== undefined && isBefore(until, recordedAt)) found(`/permissions/${n}/until`);
  },
});

export const statementByOutsider = rule({
  id: "statement-by-outsider",
  types: ["joint-report"],
  severity: "warning",
  title: "Who states something in a joint report is among those who made it.",
  why: "It is unclear whether that agency stands by the report (R4).",
  source: R4,
  advice: "Add the agency to `agencies`, or correct `by`.",
  check({ agencies, statements }, found) {
    for (let n = 0; n < statements.length; n++) {
      const by = statements[n]?.by ?? [];
      for (let at = 0; at < by.length; at++)
        if (!isAmong(by[at] as object, agencies)) found(`/statements/${n}/by/${at}`);
    }
  },
});

function isAmong(agency: object, agencies: readonly object[]): boolean {
  for (let n = 0; n < agencies.length; n++) if (sameAgency(agency, agencies[n] as object)) return true;
  return false;
}

export const statementWithoutEvidence = rule({
  id: "statement-without-evidence",
  types: ["joint-report"],
  severity: "warning",
  profiles: ["strict"],
  title: "A statement rests on evidence or on records.",
  why: "R4 asks for joint reports with real evidence; a statement without any cannot be checked.",
  source: R4,
  advice: "Cite the evidence items or records it rests on, with their digests.",
  check({ statements }, found) {
    for (const [n, { evidence, records }] of statements.entries())
      if (evidence === undefined && records === undefined) found(`/statements/${n}`);
  },
});

export const citationDigestsDiffer = rule({
  id: "citation-digests-differ",
  types: ["joint-report"],
  severity: "error",
  title: "A record that is cited twice has the same digest each time.",
  why: "Two versions of one record were before the authors: the statements do not rest on the same thing (R4).",
  source: R4,
  advice: "Cite the version that all authors have seen.",
  check({ statements }, found) {
    if (statements.length < 2) return;
    const seen = new Map<string, Digest>();
    for (const [n, statement] of statements.entries())
      for (const list of ["evidence", "records"] as const)
        for (const [at, { record, digest }] of (statement[list] ?? []).entries()) {
          if (digest === undefined) continue;
          const known = seen.get(record);
          if (known === undefined) seen.set(record, digest);
          else if (known.algorithm === digest.algorithm && known.value !== digest.value)
            found(`/statements/${n}/${list}/${at}/digest`);
        }
  },
});
