import { K } from "./tables/small.js";
import type { AnyRecord } from "./records.js";

/** Types of record that no change makes safe to publish: they identify a person, or belong to an investigation. */
const NEVER_SAFE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "identity",
  "cooperation-request",
  "evidence-item",
]);

/** What the rules read to tell public data. */
export const READS_PUBLIC_DATA = [
  "*/handling/legalBasis/*/kind",
  "*/provenance/deIdentified/k",
  "*/provenance/synthetic",
] as const;

/** Tells whether nothing in a record is real, or it was made safe to publish and is used under its publisher's terms. */
export function isPublicData({ type, handling, provenance }: AnyRecord): boolean {
  if (provenance.synthetic !== undefined) return true;
  if (provenance.deIdentified === undefined || NEVER_SAFE.has(type)) return false;
  const { legalBasis } = handling;
  for (let n = 0; n < legalBasis.length; n++)
    if (legalBasis[n]?.kind === "published-under-terms") return true;
  return false;
}

/** Tells whether public data may be shown to all: nothing is real, or at least eleven records have the same attributes. */
export const mayBeShownToAll = (record: AnyRecord): boolean =>
  isPublicData(record) &&
  (record.provenance.synthetic !== undefined || (record.provenance.deIdentified?.k ?? 0) >= K);
