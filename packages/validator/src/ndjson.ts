import { resolveLimits } from "./limits.js";
import { LineJudge } from "./lines.js";
import { acrossOf, judgeWith, type ValidateOptions } from "./validate.js";

export { after, FAULTY, moved, WARNED, type Batch, type Start } from "./batch.js";
export { Cutter, type Cut } from "./input/cut.js";
export { fastMatcher, WORTH_A_MATCHER } from "./fast.js";
export type { LineJudge } from "./lines.js";

/**
 * Judges blocks of whole lines without a promise or an object for each record: for who moves millions of them. A `Cutter`
 * with the same `lineBytes` makes the blocks; for more than `WORTH_A_MATCHER` bytes, let it `use(await fastMatcher())`. Throws a RangeError for an option that cannot be.
 */
export const lineJudge = (options: ValidateOptions = {}): LineJudge =>
  new LineJudge(judgeWith(options), resolveLimits(options.limits), acrossOf(options));
