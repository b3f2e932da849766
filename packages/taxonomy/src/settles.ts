import type { Evidence, Evidenced } from "./types.js";

/** Tells of each kind of evidence whether it settles a question. What does not decides nothing and is shown as what it is. */
const SETTLES: Readonly<Record<Evidence, boolean>> = {
  text: true,
  official: true,
  secondary: false,
  remembered: false,
  own: true,
};

/** The kinds of evidence: what was read, the strongest first, and then what is ours. */
export const EVIDENCE = /* @__PURE__ */ Object.freeze([
  "text",
  "official",
  "secondary",
  "remembered",
  "own",
] as const satisfies readonly Evidence[]);

/**
 * Gives the evidence of a fact: its own, or that of the nearest thing it stands in which says one. Pass what the fact
 * stands in after the fact, the nearest first. Where nothing says any, nothing was read: `remembered`.
 */
export const evidenceOf = (fact: Evidenced, ...within: readonly Evidenced[]): Evidence =>
  [fact, ...within].find(({ evidence }) => evidence !== undefined)?.evidence ?? "remembered";

/**
 * Says whether a recorded fact may decide a verdict or an answer. This is the one place that draws the line: whatever
 * decides asks here, and nothing else reads the evidence to decide.
 *
 * The line: `text` and `official` settle, because the wording or a competent body's own statement was read; `own`
 * settles, because it states no fact of the world. `secondary` and `remembered` settle nothing. A fact that says nothing
 * of its evidence has that of what it stands in: `settles(date, instrument)`.
 */
export const settles = (fact: Evidenced, ...within: readonly Evidenced[]): boolean =>
  SETTLES[evidenceOf(fact, ...within)];

/** The kinds of evidence, the weakest first. What is ours states no fact, so it weakens nothing. */
const WEAKEST: readonly Evidence[] = ["remembered", "secondary", "official", "text", "own"];

/** The weakest of several kinds of evidence; undefined for none. */
export const weakest = (kinds: readonly Evidence[]): Evidence | undefined =>
  WEAKEST.find((kind) => kinds.includes(kind));
