import type { Model } from "../model.ts";

/** Says what is wrong in a file, and what to do. */
type Report = (path: string, message: string) => void;

/** A rule the data must keep. */
export interface Check {
  /** How an exception names it. */
  readonly name: string;
  /** Why the rule exists, for whoever thinks of breaking it. */
  readonly why: string;
  check(model: Model, report: Report): void;
  /** Whether `npm run fix` repairs every fault this check finds. */
  readonly fixable?: true;
}
