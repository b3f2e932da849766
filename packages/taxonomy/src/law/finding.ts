import type { LawFact } from "./fact.js";

/** The three answers. What the facts leave open is never rounded to yes or no. */
export type Truth = "yes" | "no" | "undetermined";

/** Each reason why a question stays open, with a sentence for it. */
export const REASONS = {
  "coarse-date": "A date, asked or recorded, is not precise enough to say before or after.",
  "no-start": "No date of entry into force or of application is recorded.",
  "doubted-start": "Another start is recorded, but its evidence does not settle it.",
  "no-end": "It has ended. The register does not say when.",
  "no-status": "The register does not say that it is still in force.",
  "no-date": "The party acted. The register does not say when.",
  "no-act": "The register does not say what this state did about the treaty.",
  "not-law":
    "It is a declaration, a plan, a memorandum or other soft law. Nobody asks whether it is in force.",
  delay: "A deposit or a denunciation may not have taken effect yet.",
} as const;
export type Reason = keyof typeof REASONS;

/** What facts say about one question. */
export interface Finding {
  readonly truth: Truth;
  /** Why it is undetermined; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** The facts that make it so. */
  readonly facts: readonly LawFact[];
}

export const yes = (facts: readonly LawFact[]): Finding => ({ truth: "yes", reasons: [], facts });
export const no = (facts: readonly LawFact[]): Finding => ({ truth: "no", reasons: [], facts });
export const undetermined = (reason: Reason, facts: readonly LawFact[]): Finding => ({
  truth: "undetermined",
  reasons: [reason],
  facts,
});

const OPPOSITE = { yes: "no", no: "yes", undetermined: "undetermined" } as const;
export const not = (finding: Finding): Finding => ({ ...finding, truth: OPPOSITE[finding.truth] });

/** No when one finding is no; else undetermined when one is; else yes, as for an empty list. */
export const every = (findings: readonly Finding[]): Finding => decide(findings, "no", "yes");
/** Yes when one finding is yes; else undetermined when one is; else no, as for an empty list. */
export const some = (findings: readonly Finding[]): Finding => decide(findings, "yes", "no");

function decide(findings: readonly Finding[], decisive: Truth, otherwise: Truth): Finding {
  const deciding = findings.filter(({ truth }) => truth === decisive);
  const open = findings.filter(({ truth }) => truth === "undetermined");
  const from = deciding.length > 0 ? deciding : findings;
  return {
    truth: deciding.length > 0 ? decisive : open.length > 0 ? "undetermined" : otherwise,
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
