import type { JudgedItems } from "./array.js";
import { judgeJson } from "./document.js";
import { resolveLimits } from "./limits.js";
import { LineJudge as Judge } from "./lines/line-judge.js";
import { readValidateOptions, type ValidateOptions } from "./options.js";
import { acrossOf, judgeWith } from "./validate.js";

export { after, FAULTY, renumbered, WARNED, type Batch, type Start } from "./batch.js";
export {
  BEGINNING,
  faultOfLines,
  judgeBlocks,
  judgeChunks,
  judgeLines,
  verdictsOfLines,
  type JudgedCut,
  type JudgedLines,
  type RefusedLines,
} from "./blocks.js";
export type { Container } from "./input/container.js";
export { begun, type Begun } from "./input/source.js";
export { Cutter, type Cut } from "./input/cut.js";
export { loadMatcher, WORTH_A_MATCHER } from "./load-matcher.js";

export type { JudgedItems };

/**
 * Judges a JSON document as its bytes arrive, as `validateStream` does with `format: "json"`; the records of a long array come out in
 * batches. Throws what the source throws, and a RangeError for an option that is not allowed.
 */
export function judgeValue(
  source: AsyncIterable<Uint8Array>,
  options?: ValidateOptions,
): AsyncGenerator<JudgedItems, void, undefined> {
  const read = readValidateOptions(options);
  return judgeJson(source, judgeWith(read), resolveLimits(read.limits), acrossOf(read));
}

/** A type and no more: exported as the class it is, the declarations would promise a constructor that the module does not have. */
export type LineJudge = Judge;

/**
 * Makes a judge of lines, for programs that judge millions of them: it makes neither a promise nor an object for a valid
 * record. `judgeLines` shows it the lines of a source, `judgeBlocks` blocks of whole lines. Throws a RangeError for an option
 * that is not allowed.
 */
export function lineJudge(options?: ValidateOptions): LineJudge {
  const read = readValidateOptions(options);
  return new Judge(judgeWith(read), resolveLimits(read.limits), acrossOf(read));
}
