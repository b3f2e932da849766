import type { Model } from "../model.ts";

/** Takes a finding: the file, and a message that says what is wrong and what to do. */
type Report = (path: string, message: string) => void;

/** A rule the data must keep. */
export interface Check {
  /** The name by which exceptions and tests refer to this check; the name of its file. */
  readonly name: string;
  /** Says why the rule exists, to a person who would like to break it. */
  readonly why: string;
  check(model: Model, report: Report): void;
  /** Present when `npm run fix` repairs every fault that this check finds. */
  readonly fixable?: true;
}
