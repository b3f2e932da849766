/** Made-up records and small tools for the tests. */
/** A seeded generator (mulberry32): the same seed gives the same numbers, from 0 to below 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const head = (type: string, id = 1) => ({
  type,
  id: `urn:uuid:00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
  specVersion: "0.2",
  taxonomyVersion: "0.1.0",
  provenance: {
    reportedBy: { actor: "kh-ncct" },
    recordedAt: "2019-11-06T02:30:00Z",
    source: "interview",
    synthetic: true,
  },
  handling: {
    tlp: "red",
    purposes: ["victim-assistance"],
    legalBasis: [{ kind: "law" }],
    retainUntil: "2024",
  },
});

export const person = (more: object = {}, id = 1) => ({ ...head("person", id), sex: "female", ...more });
export const event = (more: object = {}, id = 1) => ({ ...head("event", id), ...more });
