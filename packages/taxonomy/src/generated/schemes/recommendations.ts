// Generated from packages/taxonomy/data/recommendations by `npm run fix`. Do not edit.

import type { Recommendation as Entry } from "../../types.js";
import type { RecommendationId } from "../id-types.js";
import { TABLE } from "../entries/recommendations.js";

/** Recommendations: the current ids. */
export const RECOMMENDATION_IDS = /* @__PURE__ */ Object.freeze([
  "4p-partnership",
  "4p-prevention",
  "4p-prosecution",
  "4p-protection",
  "apa-a",
  "apa-b",
  "apa-c",
  "apa-d",
  "commit-1",
  "commit-2",
  "commit-3",
  "commit-4",
  "commit-5",
  "gcm-10",
  "gpa-1",
  "gpa-2",
  "gpa-3",
  "gpa-4",
  "greta-cooperation",
  "greta-criminal-law",
  "greta-monitoring",
  "greta-prevention",
  "greta-procedure",
  "greta-protection",
  "ohchr-g1",
  "ohchr-g10",
  "ohchr-g11",
  "ohchr-g2",
  "ohchr-g3",
  "ohchr-g4",
  "ohchr-g5",
  "ohchr-g6",
  "ohchr-g7",
  "ohchr-g8",
  "ohchr-g9",
  "ohchr-p1",
  "ohchr-p10",
  "ohchr-p11",
  "ohchr-p12",
  "ohchr-p13",
  "ohchr-p14",
  "ohchr-p15",
  "ohchr-p16",
  "ohchr-p17",
  "ohchr-p2",
  "ohchr-p3",
  "ohchr-p4",
  "ohchr-p5",
  "ohchr-p6",
  "ohchr-p7",
  "ohchr-p8",
  "ohchr-p9",
  "r1",
  "r2",
  "r3",
  "r4",
  "s1",
  "s2",
  "s3",
  "s4",
  "s5",
  "sdg-16-2",
  "sdg-5-2",
  "sdg-8-7"
] as const);

export type { RecommendationId } from "../id-types.js";
export type Recommendation = Entry<RecommendationId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRecommendationId(value: unknown): value is RecommendationId {
  known ??= new Set(RECOMMENDATION_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRecommendation(id: RecommendationId): Recommendation {
  return TABLE.get(id) as Recommendation;
}
