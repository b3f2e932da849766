import { type Found, type Records, rule } from "../../../src/rule.js";
import { type Cited, outOfForce } from "../../../src/law/lookup.js";

/** Tells where an instrument was certainly not in force on a date. */
function inForce(found: Found, instrument: string | undefined, on: unknown, at: string, n = -1): void {
  if (instrument === undefined || on === undefined) return;
  const fault = outOfForce(instrument, on);
  if (fault !== undefined) found(n < 0 ? at : `${at}/${n}/provision`, { fault });
}
export const lawNotInForce = rule({
  id: "law-not-in-force",
  severity: { default: "warning", strict: "error", "public-release": "warning" },
  source: ["TIPX register of instruments: dates", "Vienna Convention on the Law of Treaties, art. 28"],
  reads: [
    "*/handling/legalBasis/*/provision/instrument",
    "*/provenance/recordedAt",
    "cooperation-request/basis/*/provision/instrument",
    "cooperation-request/stages/*/at",
    "status-decision/decidedOn",
    "status-decision/law/instrument",
  ],
  types: [
    "person",
    "event",
    "involvement",
    "status-decision",
    "referral",
    "assistance",
    "identity",
    "case",
    "cooperation-request",
  ],
  checkOf(type, found) {
    const own =
      type === "status-decision"
        ? decisionInForce
        : type === "cooperation-request"
          ? basisInForce
          : undefined;
    return (record, { legalBasis }, { recordedAt }) => {
      for (let n = 0; n < legalBasis.length; n++) {
        const provision = legalBasis[n]?.provision;
        if (provision !== undefined)
          inForce(found, provision.instrument, recordedAt, "/handling/legalBasis", n);
      }
      if (own !== undefined) own(record, found);
    };
  },
});

function decisionInForce({ law, decidedOn }: Records["status-decision"], found: Found): void {
  if (law !== undefined) inForce(found, law.instrument, decidedOn, "/law");
}

function basisInForce({ basis, stages }: Records["cooperation-request"], found: Found): void {
  for (let n = 0; n < basis.length; n++) {
    const { provision } = basis[n] as { provision?: Cited };
    if (provision !== undefined) inForce(found, provision.instrument, stages[0]?.at, "/basis", n);
  }
}
