import type { LawFact, View } from "./fact.js";
import type { Finding, Reason, Truth } from "./finding.js";

/** What stands behind an answer, or behind one line of it. */
export interface Grounds {
  /** The facts that decide. */
  readonly facts: readonly LawFact[];
  /** Verified facts alone say so. */
  readonly verified: boolean;
}

/** One of the three answers, with its grounds. */
export interface Decision extends Grounds {
  readonly truth: Truth;
  /** Why it is undetermined; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** One of the three answers, and what it would be otherwise. */
export interface InForce extends Decision {
  /** The answer that all facts together give, verified or not. It is there only where that is another one. */
  readonly unverified?: Decision;
}

/** The answer to a question about the law. Nothing is in `found` that the facts leave open. */
export interface Answer<T> {
  readonly found: readonly (T & Grounds)[];
  /** What may or may not belong to the answer, with the reasons. */
  readonly undetermined: readonly (T & Grounds & { readonly reasons: readonly Reason[] })[];
  /** What would be otherwise if facts not verified counted: `truth` is what they would make of it. */
  readonly unverified: readonly (T & Decision)[];
}

export interface LawOptions {
  /** Let facts that are not verified decide as well. Each line says whether it needed them. */
  readonly includeUnverified?: boolean;
}

/** One thing that may belong to the answer, in one view of the facts; undefined where that view has no such thing. */
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

/** Answers a question that has one of the three answers. */
export function decision(find: (view: View) => Finding, options: LawOptions = {}): InForce {
  const [strict, lenient] = [find("verified"), find("all")];
  const same = strict.truth === lenient.truth;
  if (options.includeUnverified) return { ...lenient, verified: same };
  const unverified = { ...lenient, verified: false };
  return { ...strict, verified: true, ...(same ? {} : { unverified }) };
}

type Found = ReturnType<Candidate<object>>;

function sameVerdict(strict: Found, lenient: Found): boolean {
  const truth = (found: Found): Truth => found?.finding.truth ?? "no";
  if (truth(strict) !== truth(lenient)) return false;
  if (truth(strict) === "no" || strict?.item === lenient?.item) return true;
  return JSON.stringify(strict?.item) === JSON.stringify(lenient?.item);
}
