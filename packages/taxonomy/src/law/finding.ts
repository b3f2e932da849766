import type { LawFact } from "./fact.js";

/** Unknown is an answer of its own: nothing is rounded to yes or no. */
export type Truth = "yes" | "no" | "unknown";

/** Why a question stays open → in plain words. */
export const REASONS = {
  "coarse-date": "A date, asked or recorded, is not precise enough to say before or after.",
  "no-start": "No date of entry into force or of application is recorded.",
  "doubted-start": "A later start is recorded, but not verified.",
  "no-end": "It has ended, and when is not recorded.",
  "no-status": "Whether it is still in force is not recorded.",
  "no-date": "The party acted, and when is not recorded.",
  delay: "A deposit or a denunciation may not have taken effect yet.",
} as const;
export type Reason = keyof typeof REASONS;

/** What facts say about one question. */
export interface Finding {
  readonly truth: Truth;
  /** Why it is unknown; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** The facts that make it so. */
  readonly facts: readonly LawFact[];
}

export const yes = (facts: readonly LawFact[]): Finding => ({ truth: "yes", reasons: [], facts });
export const no = (facts: readonly LawFact[]): Finding => ({ truth: "no", reasons: [], facts });
export const unknown = (reason: Reason, facts: readonly LawFact[]): Finding => ({
  truth: "unknown",
  reasons: [reason],
  facts,
});

const OPPOSITE = { yes: "no", no: "yes", unknown: "unknown" } as const;
export const not = (finding: Finding): Finding => ({ ...finding, truth: OPPOSITE[finding.truth] });

/** One no decides; else one unknown leaves it open. Yes for none. */
export const every = (findings: readonly Finding[]): Finding => decide(findings, "no", "yes");
/** One yes decides; else one unknown leaves it open. No for none. */
export const some = (findings: readonly Finding[]): Finding => decide(findings, "yes", "no");

function decide(findings: readonly Finding[], decisive: Truth, otherwise: Truth): Finding {
  const deciding = findings.filter(({ truth }) => truth === decisive);
  const open = findings.filter(({ truth }) => truth === "unknown");
  const from = deciding.length > 0 ? deciding : findings;
  return {
    truth: deciding.length > 0 ? decisive : open.length > 0 ? "unknown" : otherwise,
    reasons: deciding.length > 0 ? [] : distinct(open.flatMap(({ reasons }) => reasons)),
    facts: distinct(from.flatMap(({ facts }) => facts)),
  };
}

const distinct = <T>(list: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return list.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
};
