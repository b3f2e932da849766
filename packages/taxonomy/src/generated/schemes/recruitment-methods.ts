// Generated from packages/taxonomy/data/recruitment-methods by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { RecruitmentMethodId } from "../id-types.js";
import { TABLE } from "../entries/recruitment-methods.js";

/** Methods of recruitment: the current ids. */
export const RECRUITMENT_METHOD_IDS = /* @__PURE__ */ Object.freeze([
  "at-a-place-of-business",
  "at-an-educational-institution",
  "at-work",
  "dispatch-to-project-abroad",
  "false-job-offer",
  "feigned-relationship",
  "marriage-broker",
  "recruitment-agency",
  "recruitment-by-former-victim",
  "sale-by-exploiter",
  "sale-by-family",
  "taken-by-force",
  "through-a-newspaper-advertisement",
  "through-a-television-advertisement",
  "through-an-online-advertisement",
  "through-family-or-family-events",
  "through-friends-or-social-events",
  "through-online-social-networks"
] as const);

export type { RecruitmentMethodId } from "../id-types.js";
export type RecruitmentMethod = Entry<RecruitmentMethodId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isRecruitmentMethodId(value: unknown): value is RecruitmentMethodId {
  known ??= new Set(RECRUITMENT_METHOD_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getRecruitmentMethod(id: RecruitmentMethodId): RecruitmentMethod {
  return TABLE.get(id) as RecruitmentMethod;
}
