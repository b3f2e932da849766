import type { LawFact, View } from "./fact.js";
import type { Finding, Reason, Truth } from "./finding.js";

/** What stands behind one line of an answer. */
export interface Grounds {
  readonly facts: readonly LawFact[];
  /** Whether verified facts alone say so. */
  readonly verified: boolean;
}

/** The answer to a question about the law. Nothing is in `found` that the facts leave open. */
export interface Answer<T> {
  readonly found: readonly (T & Grounds)[];
  /** What may or may not belong to the answer, and why. */
  readonly undetermined: readonly (T & Grounds & { readonly reasons: readonly Reason[] })[];
  /** What would be otherwise if facts not verified counted: `truth` is what they would make of it. */
  readonly unverified: readonly (T &
    Grounds & { readonly truth: Truth; readonly reasons: readonly Reason[] })[];
}

export interface LawOptions {
  /** Let facts that are not verified decide as well. Each line says whether it needed them. */
  readonly includeUnverified?: boolean;
}

/** One thing that may belong to the answer, as one view of the facts has it; undefined where that view has no such thing. */
export type Candidate<T> = (view: View) => { readonly item: T; readonly finding: Finding } | undefined;

/** Sorts candidates into an answer, in their order. */
export function answer<T extends object>(
  candidates: readonly Candidate<T>[],
  options: LawOptions = {},
): Answer<T> {
  const found: Answer<T>["found"][number][] = [];
  const undetermined: Answer<T>["undetermined"][number][] = [];
  const unverified: Answer<T>["unverified"][number][] = [];
  for (const candidate of candidates) {
    const strict = candidate("verified");
    const lenient = candidate("all");
    const same = sameVerdict(strict, lenient);
    const chosen = options.includeUnverified ? lenient : strict;
    if (chosen && chosen.finding.truth !== "no") {
      const { facts, truth, reasons } = chosen.finding;
      const grounds = { facts, verified: same || chosen === strict };
      if (truth === "yes") found.push({ ...chosen.item, ...grounds });
      else undetermined.push({ ...chosen.item, ...grounds, reasons });
    }
    if (!same && !options.includeUnverified && lenient) {
      const { facts, truth, reasons } = lenient.finding;
      unverified.push({ ...lenient.item, facts, verified: false, truth, reasons });
    }
  }
  return { found, undetermined, unverified };
}

type Verdict = ReturnType<Candidate<object>>;

function sameVerdict(strict: Verdict, lenient: Verdict): boolean {
  const truth = (verdict: Verdict): Truth => verdict?.finding.truth ?? "no";
  if (truth(strict) !== truth(lenient)) return false;
  if (truth(strict) === "no" || strict?.item === lenient?.item) return true;
  return JSON.stringify(strict?.item) === JSON.stringify(lenient?.item);
}
