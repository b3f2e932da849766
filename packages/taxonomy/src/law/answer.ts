import { weakest } from "../settles.js";
import type { Evidence } from "../types.js";
import type { LawFact, View } from "./fact.js";
import type { Finding, Reason, Truth } from "./finding.js";

/** What stands behind an answer, or behind one line of it. */
export interface Grounds {
  /** The facts that decide. */
  readonly facts: readonly LawFact[];
  /** The weakest evidence among what it rests on; absent where it rests on no recorded fact. */
  readonly evidence?: Evidence;
  /** Facts that settle a question say so without any other: see `settles`. */
  readonly settled: boolean;
}

/** One of the three answers, with its grounds. */
export interface Decision extends Grounds {
  readonly truth: Truth;
  /** Why it is undetermined; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** One of the three answers, and what it would be otherwise. */
export interface InForce extends Decision {
  /** The answer that all facts together give, whatever their evidence. It is there only where that is another one. */
  readonly unsettled?: Decision;
}

/** The answer to a question about the law. Nothing is in `found` that the facts leave open. */
export interface Answer<T> {
  readonly found: readonly (T & Grounds)[];
  /** What may or may not belong to the answer, with the reasons. */
  readonly undetermined: readonly (T & Grounds & { readonly reasons: readonly Reason[] })[];
  /** What would be otherwise if facts counted that settle nothing: `truth` is what they would make of it. */
  readonly unsettled: readonly (T & Decision)[];
}

export interface LawOptions {
  /** Let facts decide as well that settle nothing. Each line says whether it needed them. */
  readonly includeUnsettled?: boolean;
}

/** One thing that may belong to the answer, in one view of the facts; undefined where that view has no such thing. */
export type Candidate<T> = (view: View) =>
  | {
      readonly item: T;
      readonly finding: Finding;
      /** The evidence of what it rests on beside the facts of the finding. */
      readonly evidence?: readonly Evidence[];
    }
  | undefined;

/** Sorts candidates into an answer, in their order. */
export function answer<T extends object>(
  candidates: readonly Candidate<T>[],
  options: LawOptions = {},
): Answer<T> {
  const found: Answer<T>["found"][number][] = [];
  const undetermined: Answer<T>["undetermined"][number][] = [];
  const unsettled: Answer<T>["unsettled"][number][] = [];
  for (const candidate of candidates) {
    const strict = candidate("settled");
    const lenient = candidate("all");
    const same = sameVerdict(strict, lenient);
    const chosen = options.includeUnsettled ? lenient : strict;
    if (chosen && chosen.finding.truth !== "no") {
      const { truth, reasons } = chosen.finding;
      const grounds = { ...behind(chosen), settled: same || chosen === strict };
      if (truth === "yes") found.push({ ...chosen.item, ...grounds });
      else undetermined.push({ ...chosen.item, ...grounds, reasons });
    }
    if (!same && !options.includeUnsettled && lenient) {
      const { truth, reasons } = lenient.finding;
      unsettled.push({ ...lenient.item, ...behind(lenient), settled: false, truth, reasons });
    }
  }
  return { found, undetermined, unsettled };
}

/** Answers a question that has one of the three answers. */
export function decision(find: (view: View) => Finding, options: LawOptions = {}): InForce {
  const [strict, lenient] = [find("settled"), find("all")];
  const same = strict.truth === lenient.truth;
  const told = (finding: Finding, settled: boolean): Decision => ({
    ...behind({ finding }),
    truth: finding.truth,
    reasons: finding.reasons,
    settled,
  });
  if (options.includeUnsettled) return told(lenient, same);
  return { ...told(strict, true), ...(same ? {} : { unsettled: told(lenient, false) }) };
}

/** The facts of a finding, and the weakest evidence of all that it rests on. */
function behind({
  finding,
  evidence = [],
}: {
  readonly finding: Finding;
  readonly evidence?: readonly Evidence[];
}): Pick<Grounds, "facts" | "evidence"> {
  const found = weakest([...evidence, ...finding.facts.map((fact) => fact.evidence)]);
  return { facts: finding.facts, ...(found === undefined ? {} : { evidence: found }) };
}

type Found = ReturnType<Candidate<object>>;

function sameVerdict(strict: Found, lenient: Found): boolean {
  const truth = (found: Found): Truth => found?.finding.truth ?? "no";
  if (truth(strict) !== truth(lenient)) return false;
  if (truth(strict) === "no" || strict?.item === lenient?.item) return true;
  return JSON.stringify(strict?.item) === JSON.stringify(lenient?.item);
}
